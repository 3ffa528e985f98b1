import { expect, test } from 'vitest';
import { prune, usedClasses } from '../build/mantineStyles';

test('keeps the rules of used classes, all parts of a selector counted, and what has no class', () => {
  const sheet = ':root{--a:1}.m_aaaaaaaa,.m_bbbbbbbb{color:red}.m_aaaaaaaa .m_bbbbbbbb{x:y}@media (hover:hover){.m_bbbbbbbb{x:y}}';
  expect(prune(sheet, new Set(['m_aaaaaaaa']))).toBe(':root{--a:1}.m_aaaaaaaa{color:red}');
});

test('finds what the application uses, down to the parts its components are made of', () => {
  const used = usedClasses();
  const [button, unstyledButton, angleSlider] = ['m_77c9d27d', 'm_87cf2631', 'm_48204f9b'];
  expect(used.has(button!)).toBe(true);
  expect(used.has(unstyledButton!)).toBe(true);
  expect(used.has(angleSlider!)).toBe(false);
});
