import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { KeptDraft } from '@/components/KeptDraft';
import type { Rule, RuleCondition, RuleOutcome, RuleProfile } from '@/lib/api/dispatch';
import { ApiError } from '@/lib/api/problem';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { useDispatchTrial, useSaveRule, useTriageTrial, type RuleKind } from '../api/roster';
import { ConditionFields } from './ConditionFields';
import { DispatchTrialResult } from './DispatchTrialResult';
import { OutcomeFields } from './OutcomeFields';
import { TrialResult } from './TrialResult';
import classes from './roster.module.css';

const modes = { triage: ['DRAFT', 'SUGGEST', 'AUTOMATIC'], dispatch: ['DRAFT', 'AUTOMATIC'] } as const;
const days = 90;

interface RuleForm {
  name: string;
  mode: RuleProfile['mode'];
  condition: RuleCondition;
  outcome: RuleOutcome;
}

interface RuleDialogProps {
  kind: RuleKind;
  rule?: Rule;
  onClose: () => void;
}

/** One rule: when it applies, what it does, and what it would have done with past tickets. */
export function RuleDialog({ kind, rule, onClose }: RuleDialogProps) {
  const { t } = useTranslation(['roster', 'common']);
  const tell = useTell();
  const save = useSaveRule(kind);
  const triage = useTriageTrial();
  const dispatch = useDispatchTrial();
  const trial = kind === 'triage' ? triage : dispatch;
  const [tried, setTried] = useState(false);
  const [asked, setAsked] = useState(false);
  const [discarded, setDiscarded] = useState(false);
  const draft = useDraft<RuleForm>(rule ? `${kind}-rule:${rule.id}:${rule.version}` : `${kind}-rule`, {
    name: rule?.name ?? '',
    mode: rule?.mode ?? 'DRAFT',
    condition: (rule?.condition ?? {}) as RuleCondition,
    outcome: (rule?.outcome ?? (kind === 'dispatch' ? { strategy: 'AUTOMATIC' } : {})) as RuleOutcome,
  });
  const { name, mode, condition, outcome } = draft.value;
  const told = save.error instanceof ApiError ? save.error.fieldErrors : {};
  const empty =
    kind === 'triage'
      ? !outcome.categoryId && !outcome.urgency && !outcome.policyId && !outcome.teamId
      : outcome.strategy === 'TEAM' && !outcome.teamId;
  const profile: RuleProfile = { name: name.trim() || t('rule.unnamed'), mode, condition, outcome };

  const tryOut = () => {
    setAsked(true);
    if (!empty) trial.mutate({ ruleId: rule?.id, rule: profile, days });
  };
  const send = () => {
    setTried(true);
    if (!name.trim() || empty) return;
    save.mutate(
      { id: rule?.id, version: rule?.version, body: profile },
      {
        onSuccess: (view) => {
          draft.clear();
          tell.done(t('saved', { name: view.name }));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      opened
      size="lg"
      title={rule ? rule.name : t(`rule.add.${kind}`)}
      onClose={onClose}
      submit={{ label: t('common:save'), onSubmit: send, busy: save.isPending, problem: save.error }}
    >
      <KeptDraft draft={draft} onDiscard={() => setDiscarded(true)} />
      <TextInput
        label={t('rule.name')}
        value={name}
        onChange={({ currentTarget }) => draft.set({ name: currentTarget.value })}
        error={tried && !name.trim() ? t('needed') : undefined}
        maxLength={120}
      />
      <ConditionFields
        key={String(discarded)}
        value={condition}
        onChange={(change) => draft.set({ condition: { ...condition, ...change } })}
      />
      <OutcomeFields
        kind={kind}
        value={outcome}
        onChange={(change) => draft.set({ outcome: { ...outcome, ...change } })}
        error={((tried || asked) && empty ? t('rule.nothing') : undefined) ?? told.outcome ?? told['outcome.policyId'] ?? told['outcome.teamId']}
      />
      <Select
        label={t('rule.mode')}
        description={t(`rule.modeHint.${mode}`)}
        allowDeselect={false}
        data={modes[kind].map((value) => ({ value, label: t(`rule.modes.${value}`) }))}
        value={mode}
        onChange={(value) => value && draft.set({ mode: value as RuleForm['mode'] })}
      />
      <section className={classes.group} aria-label={t('trial.title')}>
        <Button variant="default" style={{ justifySelf: 'start' }} loading={trial.isPending} onClick={tryOut}>
          {t('trial.verb', { days })}
        </Button>
        {!trial.data && <p className={classes.hint}>{t(`trial.hint.${kind}`)}</p>}
        {triage.data && <TrialResult trial={triage.data} />}
        {dispatch.data && <DispatchTrialResult trial={dispatch.data} />}
      </section>
    </Dialog>
  );
}
