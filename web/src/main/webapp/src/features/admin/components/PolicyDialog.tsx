import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { KeptDraft } from '@/components/KeptDraft';
import { ApiError } from '@/lib/api/problem';
import { useFormats } from '@/lib/format';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import type { Calendar, Policy, Terms } from '../api/deadlines';
import { useAll, useSave } from '../api/directory';
import classes from './admin.module.css';
import { Differences } from './Differences';
import { EscalationFields, escalationOf, escalationTerms, isBackwards, sharesOf } from './EscalationFields';
import { FromField, instantOf } from './FromField';
import { draftOf, GoalFields, goalOf, isHalf } from './GoalFields';
import { MatchFields, noMatch } from './MatchFields';
import { NameFields } from './NameFields';
import { TryFields } from './TryFields';
import { differences, useTermsFacts } from './useTermsFacts';

const targets = ['respond', 'resolve', 'firm'] as const;

interface PolicyDialogProps {
  policy?: Policy;
  /** Whether this person may save it; others try it only. */
  mayEdit: boolean;
  onClose: () => void;
}

/** Which targets hold for which tickets; saving makes the policy's next version, or its draft. Trying it saves nothing. */
export function PolicyDialog({ policy, mayEdit, onClose }: PolicyDialogProps) {
  const { t } = useTranslation(['admin', 'common']);
  const tell = useTell();
  const format = useFormats();
  const save = useSave('/api/sla-policies');
  const calendars = useAll<Calendar>('/api/calendars').data ?? [];
  const facts = useTermsFacts(calendars);
  const latest = policy?.versions[0];
  const holding = policy?.versions.find(({ number }) => number === policy.inForce);
  const terms = latest?.terms as Terms | undefined;
  const [tried, setTried] = useState(false);
  const form = useDraft(policy ? `policy:${policy.id}:${policy.version}` : 'policy', {
    code: policy?.code ?? '',
    name: policy?.name ?? { zh: '', en: '' },
    match: latest && terms ? { match: terms.match, matched: latest.matched } : noMatch,
    goals: { respond: draftOf(terms?.respond), resolve: draftOf(terms?.resolve), firm: draftOf(terms?.firm) },
    escalation: escalationOf(terms),
    enabled: terms?.enabled ?? true,
    draft: latest ? latest.effectiveFrom === null : false,
    from: '',
    note: '',
  });
  const { set } = form;
  const { code, name, match, goals, escalation, enabled, draft, from, note } = form.value;
  const told = save.error instanceof ApiError ? save.error.fieldErrors : {};
  const nothing = targets.every((target) => !goals[target].amount);
  const half = targets.some((target) => isHalf(goals[target]));
  const written = {
    match: match.match,
    respond: goalOf(goals.respond),
    resolve: goalOf(goals.resolve),
    firm: goalOf(goals.firm),
    ...escalationTerms(escalation),
    enabled,
  };
  const isComplete = !nothing && !half && sharesOf(escalation) && !isBackwards(escalation);

  const send = () => {
    setTried(true);
    if (!code.trim() || !name.zh.trim() || !name.en.trim() || !isComplete) return;
    save.mutate(
      {
        id: policy?.id,
        version: policy?.version,
        body: {
          code: code.trim().toUpperCase(),
          name,
          draft,
          effectiveFrom: draft ? undefined : instantOf(from),
          note: note.trim() || undefined,
          terms: written,
        },
      },
      {
        onSuccess: () => {
          form.clear();
          tell.done(t('saved', { name: format.name(name) }));
          onClose();
        },
      },
    );
  };
  const toTry = () => {
    setTried(true);
    const named = name.zh.trim() && name.en.trim() ? name : undefined;
    return isComplete ? { policy: { id: policy?.id, name: named, terms: written } } : undefined;
  };
  return (
    <Dialog
      opened
      size="xl"
      title={policy ? t(mayEdit ? 'policy.edit' : 'policy.tryOne', { name: format.name(policy.name) }) : t('policy.add')}
      onClose={onClose}
      submit={mayEdit ? { label: t(draft ? 'policy.saveDraft' : 'common:save'), onSubmit: send, busy: save.isPending, problem: save.error } : undefined}
    >
      <KeptDraft draft={form} />
      {!policy && (
        <TextInput
          label={t('column.code')}
          value={code}
          onChange={({ currentTarget }) => set({ code: currentTarget.value })}
          error={tried && mayEdit && !code.trim() ? t('needed') : told.code}
          maxLength={40}
        />
      )}
      {mayEdit && <NameFields name={name} onChange={(value) => set({ name: value })} missing={tried ? t('needed') : undefined} />}
      <MatchFields value={match} onChange={(value) => set({ match: value })} />
      {targets.map((target) => (
        <GoalFields
          key={target}
          label={t(`policy.target.${target}`)}
          goal={goals[target]}
          calendars={calendars}
          onChange={(goal) => set({ goals: { ...goals, [target]: goal } })}
          missing={tried ? t('needed') : undefined}
        />
      ))}
      {tried && nothing && <p role="alert">{t('policy.noTarget')}</p>}
      <EscalationFields value={escalation} calendars={calendars} onChange={(value) => set({ escalation: value })} />
      <Checkbox label={t('policy.enabled')} checked={enabled} onChange={({ currentTarget }) => set({ enabled: currentTarget.checked })} />
      {holding && (
        <section aria-label={t('version.compared', { number: holding.number })}>
          <h3 className={classes.legend}>{t('version.compared', { number: holding.number })}</h3>
          <Differences
            differences={differences(facts(holding.terms as Terms, holding.matched), facts(written as Terms, match.matched))}
          />
        </section>
      )}
      <TryFields tried={toTry} />
      {mayEdit && (
        <>
          <Checkbox
            label={t('policy.draft')}
            description={t('policy.draftHint')}
            checked={draft}
            onChange={({ currentTarget }) => set({ draft: currentTarget.checked })}
          />
          {!draft && <FromField value={from} onChange={(value) => set({ from: value })} error={told.effectiveFrom} />}
          <TextInput label={t('version.note')} value={note} onChange={({ currentTarget }) => set({ note: currentTarget.value })} maxLength={500} />
        </>
      )}
    </Dialog>
  );
}
