import { Button, Checkbox, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { KeptDraft } from '@/components/KeptDraft';
import { IconPlus } from '@/components/icons';
import type { Category } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { useAll, useSave, type Sop } from '../api/directory';
import classes from './admin.module.css';
import { NameFields } from './NameFields';
import { blankStep, sent, StepFields, type StepDraft } from './StepFields';

/** A procedure and its steps in their order; saving makes its next version. */
export function ProcedureDialog({ sop, onClose }: { sop?: Sop; onClose: () => void }) {
  const { t } = useTranslation(['admin', 'common']);
  const tell = useTell();
  const format = useFormats();
  const save = useSave('/api/sops');
  const categories = useAll<Category>('/api/categories').data ?? [];
  const [tried, setTried] = useState(false);
  const draft = useDraft(sop ? `sop:${sop.id}:${sop.version}` : 'sop', {
    categoryId: sop?.categoryId ?? null,
    name: sop?.name ?? { zh: '', en: '' },
    signature: sop?.signature ?? false,
    active: sop?.active ?? true,
    steps: (sop?.steps ?? []).map((step): StepDraft => ({ ...step, key: step.id ?? '' })),
  });
  const { categoryId, name, signature, active, steps } = draft.value;

  const setSteps = (next: StepDraft[]) => draft.set({ steps: next });
  const set = (index: number, change: Partial<StepDraft>) =>
    setSteps(steps.map((step, at) => (at === index ? { ...step, ...change } : step)));
  const move = (index: number, by: -1 | 1) => {
    const next = [...steps];
    const [step] = next.splice(index, 1);
    if (step) next.splice(index + by, 0, step);
    setSteps(next);
  };
  const send = () => {
    setTried(true);
    const unnamed = steps.some(({ text }) => !text.zh.trim() || !text.en.trim());
    if (!categoryId || !name.zh.trim() || !name.en.trim() || unnamed) return;
    save.mutate(
      { id: sop?.id, version: sop?.version, body: { categoryId, name, signature, active, steps: steps.map(sent) } },
      {
        onSuccess: () => {
          draft.clear();
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
      title={sop ? t('sop.edit') : t('sop.add')}
      onClose={onClose}
      submit={{ label: t('common:save'), onSubmit: send, busy: save.isPending, problem: save.error, of: sop && { thing: 'sop', id: sop.id } }}
    >
      <KeptDraft draft={draft} />
      <Select
        label={t('code.for')}
        description={t('sop.forHint')}
        data={categories
          .filter(({ active, id }) => active || id === categoryId)
          .map(({ id, name }) => ({ value: id, label: format.name(name) }))}
        value={categoryId}
        onChange={(value) => draft.set({ categoryId: value })}
        disabled={sop !== undefined}
        searchable
        error={tried && !categoryId ? t('needed') : undefined}
      />
      <NameFields name={name} onChange={(value) => draft.set({ name: value })} missing={tried ? t('needed') : undefined} />
      <Checkbox
        label={t('sop.signature')}
        checked={signature}
        onChange={({ currentTarget }) => draft.set({ signature: currentTarget.checked })}
      />
      {sop && (
        <Checkbox
          label={t('inUse')}
          checked={active}
          onChange={({ currentTarget }) => draft.set({ active: currentTarget.checked })}
        />
      )}
      <ol className={classes.steps}>
        {steps.map((step, index) => (
          <StepFields
            key={step.key}
            number={index + 1}
            step={step}
            missing={tried ? t('needed') : undefined}
            onChange={(change) => set(index, change)}
            onUp={index > 0 ? () => move(index, -1) : undefined}
            onDown={index < steps.length - 1 ? () => move(index, 1) : undefined}
            onRemove={() => setSteps(steps.filter((_, at) => at !== index))}
          />
        ))}
      </ol>
      <Button
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => setSteps([...steps, blankStep()])}
      >
        {t('sop.addStep')}
      </Button>
    </Dialog>
  );
}
