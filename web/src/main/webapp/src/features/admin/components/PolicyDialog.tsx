import { Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { ApiError } from '@/lib/api/problem';
import { urgencies, type Category, type Urgency } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { useTell } from '@/lib/useTell';
import type { Calendar, Policy } from '../api/deadlines';
import { useAll, useSave } from '../api/directory';
import classes from './admin.module.css';
import { FromField, instantOf } from './FromField';
import { draftOf, GoalFields, goalOf, isHalf } from './GoalFields';
import { NameFields } from './NameFields';

const targets = ['respond', 'resolve', 'firm'] as const;

/** Which targets hold for which tickets; saving makes the policy's next version, or its draft. */
export function PolicyDialog({ policy, onClose }: { policy?: Policy; onClose: () => void }) {
  const { t } = useTranslation(['admin', 'common']);
  const tell = useTell();
  const format = useFormats();
  const save = useSave('/api/sla-policies');
  const calendars = useAll<Calendar>('/api/calendars').data ?? [];
  const categories = useAll<Category>('/api/categories').data ?? [];
  const terms = policy?.versions[0]?.terms;
  const [tried, setTried] = useState(false);
  const [code, setCode] = useState(policy?.code ?? '');
  const [name, setName] = useState(policy?.name ?? { zh: '', en: '' });
  const [categoryId, setCategory] = useState(terms?.match.categoryId ?? null);
  const [urgency, setUrgency] = useState<Urgency | null>((terms?.match.urgency as Urgency | null | undefined) ?? null);
  const [goals, setGoals] = useState({
    respond: draftOf(terms?.respond),
    resolve: draftOf(terms?.resolve),
    firm: draftOf(terms?.firm),
  });
  const [warnAt, setWarnAt] = useState((terms?.warnAt ?? [50, 80, 100]).join(' '));
  const [enabled, setEnabled] = useState(terms?.enabled ?? true);
  const [draft, setDraft] = useState(false);
  const [from, setFrom] = useState('');
  const [note, setNote] = useState('');
  const told = save.error instanceof ApiError ? save.error.fieldErrors : {};
  const shares = warnAt.split(/[\s,，%]+/).filter(Boolean).map(Number);
  const badShares = shares.some((share) => !Number.isInteger(share) || share < 1 || share > 100);
  const nothing = targets.every((target) => !goals[target].amount);

  const send = () => {
    setTried(true);
    const half = targets.some((target) => isHalf(goals[target]));
    if (!code.trim() || !name.zh.trim() || !name.en.trim() || badShares || nothing || half) return;
    const match = { ...terms?.match, categoryId: categoryId ?? undefined, urgency: urgency ?? undefined };
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
          terms: {
            match,
            respond: goalOf(goals.respond),
            resolve: goalOf(goals.resolve),
            firm: goalOf(goals.firm),
            warnAt: shares,
            enabled,
          },
        },
      },
      {
        onSuccess: () => {
          tell.done(t('saved', { name: format.name(name) }));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      opened
      size="lg"
      title={policy ? t('policy.edit') : t('policy.add')}
      onClose={onClose}
      submit={{ label: t('common:save'), onSubmit: send, busy: save.isPending }}
    >
      {!policy && (
        <TextInput
          label={t('column.code')}
          value={code}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
          error={tried && !code.trim() ? t('needed') : told.code}
          maxLength={40}
        />
      )}
      <NameFields name={name} onChange={setName} missing={tried ? t('needed') : undefined} />
      <div className={classes.pair}>
        <Select
          label={t('policy.category')}
          placeholder={t('policy.every')}
          data={categories.map(({ id, name: called }) => ({ value: id, label: format.name(called) }))}
          value={categoryId}
          onChange={setCategory}
          searchable
          clearable
        />
        <Select
          label={t('policy.urgency')}
          placeholder={t('policy.every')}
          data={urgencies.map((value) => ({ value, label: t(`common:urgency.${value}`) }))}
          value={urgency}
          onChange={(value) => setUrgency(value as Urgency | null)}
          clearable
        />
      </div>
      {targets.map((target) => (
        <GoalFields
          key={target}
          label={t(`policy.target.${target}`)}
          goal={goals[target]}
          calendars={calendars}
          onChange={(goal) => setGoals({ ...goals, [target]: goal })}
          missing={tried ? t('needed') : undefined}
        />
      ))}
      {tried && nothing && <p role="alert">{t('policy.noTarget')}</p>}
      <TextInput
        label={t('policy.warnAt')}
        description={t('policy.warnHint')}
        value={warnAt}
        onChange={({ currentTarget }) => setWarnAt(currentTarget.value)}
        error={badShares ? t('policy.badShares') : undefined}
      />
      <Checkbox label={t('policy.enabled')} checked={enabled} onChange={({ currentTarget }) => setEnabled(currentTarget.checked)} />
      <Checkbox
        label={t('policy.draft')}
        description={t('policy.draftHint')}
        checked={draft}
        onChange={({ currentTarget }) => setDraft(currentTarget.checked)}
      />
      {!draft && <FromField value={from} onChange={setFrom} error={told.effectiveFrom} />}
      <TextInput label={t('version.note')} value={note} onChange={({ currentTarget }) => setNote(currentTarget.value)} maxLength={500} />
    </Dialog>
  );
}
