import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RuleOutcome } from '@/lib/api/dispatch';
import { urgencies } from '@/lib/api/types';
import { useCategories } from '@/lib/catalog';
import { useTeams } from '@/lib/dispatch';
import { useFormats } from '@/lib/format';
import { isInForce, usePolicies } from '@/lib/policies';
import type { RuleKind } from '../api/roster';
import classes from './roster.module.css';

const strategies = ['AUTOMATIC', 'TEAM', 'POOL'] as const;

interface OutcomeFieldsProps {
  kind: RuleKind;
  value: RuleOutcome;
  onChange: (change: Partial<RuleOutcome>) => void;
  error?: string;
}

/** What a rule does: how it sorts in, or who does it. */
export function OutcomeFields({ kind, value, onChange, error }: OutcomeFieldsProps) {
  const { t } = useTranslation(['roster', 'common']);
  const format = useFormats();
  const categories = useCategories().data ?? [];
  const teams = (useTeams().data ?? []).filter(({ active, id }) => active || id === value.teamId);
  const policies = (usePolicies(kind === 'triage').data ?? []).filter((one) => isInForce(one) || one.id === value.policyId);
  return (
    <fieldset className={classes.group}>
      <legend>{t('outcome.title')}</legend>
      <div className={classes.pair}>
        {kind === 'triage' ? (
          <>
            <Select
              label={t('outcome.category')}
              placeholder={t('outcome.asReported')}
              searchable
              clearable
              data={categories.map(({ id, name }) => ({ value: id, label: format.name(name) }))}
              value={value.categoryId ?? null}
              onChange={(categoryId) => onChange({ categoryId })}
            />
            <Select
              label={t('outcome.urgency')}
              placeholder={t('outcome.asReported')}
              clearable
              data={urgencies.map((one) => ({ value: one, label: t(`common:urgency.${one}`) }))}
              value={value.urgency ?? null}
              onChange={(urgency) => onChange({ urgency: urgency as RuleOutcome['urgency'] })}
            />
            <Select
              label={t('outcome.policy')}
              placeholder={t('outcome.closest')}
              searchable
              clearable
              data={policies.map(({ id, name }) => ({ value: id, label: format.name(name) }))}
              value={value.policyId ?? null}
              onChange={(policyId) => onChange({ policyId })}
            />
          </>
        ) : (
          <Select
            label={t('outcome.strategy')}
            allowDeselect={false}
            data={strategies.map((one) => ({ value: one, label: t(`outcome.strategies.${one}`) }))}
            value={value.strategy ?? null}
            onChange={(strategy) =>
              onChange({ strategy: strategy as RuleOutcome['strategy'], ...(strategy === 'POOL' && { teamId: null }) })
            }
          />
        )}
        {value.strategy !== 'POOL' && (
          <Select
            label={t(kind === 'triage' ? 'outcome.team' : `outcome.teamFor.${value.strategy === 'TEAM' ? 'TEAM' : 'AUTOMATIC'}`)}
            placeholder={value.strategy === 'TEAM' ? undefined : t('outcome.noTeam')}
            searchable
            clearable
            data={teams.map(({ id, name }) => ({ value: id, label: format.name(name) }))}
            value={value.teamId ?? null}
            onChange={(teamId) => onChange({ teamId })}
          />
        )}
      </div>
      {error && <p role="alert" className={classes.late}>{error}</p>}
    </fieldset>
  );
}
