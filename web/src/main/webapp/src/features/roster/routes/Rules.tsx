import { Button, Group, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportMenu } from '@/components/ExportMenu';
import { HistoryDialog } from '@/components/HistoryDialog';
import { IconPlus } from '@/components/icons';
import { Note } from '@/components/Page';
import { StatusBadge } from '@/components/StatusBadge';
import { Trouble } from '@/components/Trouble';
import type { Rule } from '@/lib/api/dispatch';
import { useOrderRules, useRules, type RuleKind } from '../api/roster';
import { RuleDialog } from '../components/RuleDialog';
import { useRuleWords } from '../components/useRuleWords';
import classes from '../components/roster.module.css';

const tones = { DRAFT: 'plain', SUGGEST: 'waiting', AUTOMATIC: 'active' } as const;

/** The rules of a kind in their order: the first that fits decides. */
export function Rules({ kind, edits }: { kind: RuleKind; edits: boolean }) {
  const { t } = useTranslation(['roster', 'admin']);
  const rules = useRules(kind);
  const order = useOrderRules(kind);
  const words = useRuleWords();
  const [editing, setEditing] = useState<Rule | 'new'>();
  const [remembered, setRemembered] = useState<Rule>();
  const all = rules.data ?? [];
  const move = (index: number, by: -1 | 1) => {
    const ids = all.map(({ id }) => id);
    const [id] = ids.splice(index, 1);
    ids.splice(index + by, 0, id!);
    order.mutate(ids);
  };
  if (!rules.data && rules.error) return <Trouble error={rules.error} retry={() => void rules.refetch()} />;
  if (!rules.data || !words) return <Skeleton height={240} />;
  return (
    <>
      <Group gap="xs">
        {edits && (
          <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEditing('new')}>
            {t(`rule.add.${kind}`)}
          </Button>
        )}
        {all.length > 0 && <ExportMenu label={t(`tab.${kind}`)} path={`/api/${kind}-rules`} />}
      </Group>
      {all.length === 0 && <Note title={t(`rule.none.${kind}`)} hint={t(`rule.noneHint.${kind}`)} />}
      <ol className={classes.rules} aria-label={t(`tab.${kind}`)}>
        {all.map((rule, index) => {
          const { when, then } = words(rule);
          return (
            <li key={rule.id} className={classes.rule} data-off={rule.mode === 'DRAFT' || undefined}>
              <span className={classes.place}>{index + 1}</span>
              <div>
                <div className={classes.head}>
                  <strong>{rule.name}</strong>
                  <StatusBadge tone={tones[rule.mode]}>{t(`rule.modes.${rule.mode}`)}</StatusBadge>
                </div>
                <div>{t('rule.words', { when, then })}</div>
                <div className={classes.buttons}>
                  {edits && (
                    <>
                      <Button variant="default" onClick={() => setEditing(rule)} aria-label={t('rule.editNamed', { name: rule.name })}>
                        {t('rule.edit')}
                      </Button>
                      <Button
                        variant="default"
                        disabled={index === 0 || order.isPending}
                        onClick={() => move(index, -1)}
                        aria-label={t('rule.upNamed', { name: rule.name })}
                      >
                        {t('rule.up')}
                      </Button>
                      <Button
                        variant="default"
                        disabled={index === all.length - 1 || order.isPending}
                        onClick={() => move(index, 1)}
                        aria-label={t('rule.downNamed', { name: rule.name })}
                      >
                        {t('rule.down')}
                      </Button>
                    </>
                  )}
                  <Button
                    variant="default"
                    onClick={() => setRemembered(rule)}
                    aria-label={t('admin:historyNamed', { name: rule.name })}
                  >
                    {t('admin:history.button')}
                  </Button>
                </div>
              </div>
            </li>
          );
        })}
      </ol>
      {editing && (
        <RuleDialog kind={kind} rule={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />
      )}
      {remembered && (
        <HistoryDialog
          of={{ thing: `${kind}-rule`, id: remembered.id, name: remembered.name }}
          onClose={() => setRemembered(undefined)}
        />
      )}
    </>
  );
}
