import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, test } from 'vitest';
import { categories } from '../../mock/data';
import { show } from '../../test/render';
import { server } from '../../test/server';
import type { DispatchReason } from './api/dispatch';
import { useReasonLine } from './dispatch';

const reason = (code: DispatchReason['code'], what: string, more: Partial<DispatchReason> = {}): DispatchReason => ({
  code, weight: 'FORBIDS', what, have: null, need: null, at: null, day: null, ...more,
});

function Lines({ reasons }: { reasons: DispatchReason[] }) {
  const line = useReasonLine();
  return <p>{line && reasons.map(line).join(' | ')}</p>;
}

describe('a reason of dispatch', () => {
  beforeEach(() => {
    const switchboards = { ...categories[5]!, id: 'c-switch', code: 'switch', name: { zh: '配电柜', en: 'Switchboards' }, certificate: 'electrician' };
    server.use(http.get('*/api/categories', () => HttpResponse.json({ items: [...categories, switchboards], next: null, total: '0' })));
  });

  test('calls skills and certificates by the area that takes them, what no area takes by its code', async () => {
    const reasons = [
      reason('SKILL_LOW', 'water', { have: 1, need: 2 }),
      reason('CERTIFICATE_MISSING', 'electrician'),
      reason('SKILL_MISSING', 'diving'),
      reason('CERTIFICATE_MISSING', 'diver'),
    ];
    await show(<Lines reasons={reasons} />);
    await screen.findByText(
      'Water: only level 1, needs 2 | Certificate or training for Switchboards is missing | Does not have the skill: diving | Certificate or training “diver” is missing',
    );
  });

  test('is not said by codes while the areas are read', async () => {
    server.use(http.get('*/api/categories', () => new Promise<never>(() => undefined)));
    const { container } = await show(<Lines reasons={[reason('SKILL_MISSING', 'water')]} />);
    expect(container.querySelector('p')?.textContent).toBe('');
  });

  test('says it in Chinese', async () => {
    await show(<Lines reasons={[reason('SKILL_MISSING', 'water'), reason('CERTIFICATE_MISSING', 'electrician')]} />, 'zh-CN');
    await screen.findByText('没有所需技能：水 | 缺少证书或培训“配电柜”');
  });
});
