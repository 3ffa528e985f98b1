import { expect, test } from 'vitest';
import type { Category, Technician } from '@/lib/api/types';
import { bySuitability, skillOf } from './queue';

const technician = (name: string, skills: string[], openJobs: number): Technician => ({ id: name, name, skills, openJobs });

test('those who can do it come first, the least busy of them on top', () => {
  const found = bySuitability(
    [technician('Idle', ['power'], 0), technician('Busy', ['water'], 4), technician('Free', ['ac', 'water'], 1)],
    'water',
  );
  expect(found.map(({ name }) => name)).toEqual(['Free', 'Busy', 'Idle']);
});

test('a category without a skill of its own needs that of the category above', () => {
  const category = (id: string, parentId: string | null, skill: string | null) => ({ id, parentId, skill }) as Category;
  const tree = [category('water', null, 'water'), category('tap', 'water', null)];
  expect(skillOf({ category: { id: 'tap', code: 'TAP', name: { zh: '', en: '' } } }, tree)).toBe('water');
});
