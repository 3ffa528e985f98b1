import { Button, Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/lib/api/client';
import type { SopStep } from '../api/directory';
import classes from './admin.module.css';
import { NameFields } from './NameFields';

/** A step being written; its key stays while it is moved. */
export type StepDraft = SopStep & { key: string };

export const blankStep = (): StepDraft => ({
  key: newKey(),
  id: null as never,
  kind: 'CHECK',
  text: { zh: '', en: '' },
  mandatory: true,
  unit: null as never,
  min: null as never,
  max: null as never,
  minutes: null as never,
  role: 'TECHNICIAN',
});

/** As the service takes it: what a step of its kind does not have is left out. */
export function sent({ key: _, id, unit, min, max, minutes, ...step }: StepDraft) {
  const reading = step.kind === 'READING';
  return {
    ...step,
    id: id ?? undefined,
    unit: reading ? (unit ?? undefined) : undefined,
    min: reading ? (min ?? undefined) : undefined,
    max: reading ? (max ?? undefined) : undefined,
    minutes: minutes ?? undefined,
  };
}

const kinds: SopStep['kind'][] = ['CHECK', 'READING', 'PHOTO', 'TEXT'];
const roles: SopStep['role'][] = ['TECHNICIAN', 'DISPATCHER', 'MANAGER'];

interface StepFieldsProps {
  number: number;
  step: StepDraft;
  missing?: string;
  onChange: (change: Partial<StepDraft>) => void;
  onUp?: () => void;
  onDown?: () => void;
  onRemove: () => void;
}

/** One step: what to do, what it asks for, and its place among the others. */
export function StepFields({ number, step, missing, onChange, onUp, onDown, onRemove }: StepFieldsProps) {
  const { t } = useTranslation('admin');
  const amount = (value: string | number) => (typeof value === 'number' ? value : (null as never));
  return (
    <li className={classes.stepBox} aria-label={t('sop.step', { number })}>
      <strong>{t('sop.step', { number })}</strong>
      <NameFields name={step.text} onChange={(text) => onChange({ text })} missing={missing} />
      <div className={classes.pair}>
        <Select
          label={t('sop.kind')}
          allowDeselect={false}
          data={kinds.map((value) => ({ value, label: t(`sop.${value}`) }))}
          value={step.kind}
          onChange={(kind) => kind && onChange({ kind: kind as SopStep['kind'] })}
        />
        <Select
          label={t('sop.role')}
          allowDeselect={false}
          data={roles.map((value) => ({ value, label: t(`sop.by.${value}`) }))}
          value={step.role}
          onChange={(role) => role && onChange({ role: role as SopStep['role'] })}
        />
        <NumberInput
          label={t('sop.minutes')}
          value={step.minutes ?? ''}
          onChange={(value) => onChange({ minutes: amount(value) })}
          min={1}
          allowDecimal={false}
          inputMode="numeric"
          hideControls
        />
      </div>
      {step.kind === 'READING' && (
        <div className={classes.pair}>
          <TextInput
            label={t('sop.unit')}
            value={step.unit ?? ''}
            onChange={({ currentTarget }) => onChange({ unit: currentTarget.value })}
            maxLength={20}
          />
          <NumberInput
            label={t('sop.min')}
            value={step.min ?? ''}
            onChange={(value) => onChange({ min: amount(value) })}
            hideControls
          />
          <NumberInput
            label={t('sop.max')}
            value={step.max ?? ''}
            onChange={(value) => onChange({ max: amount(value) })}
            hideControls
          />
        </div>
      )}
      <Checkbox
        label={t('sop.mandatory')}
        checked={step.mandatory}
        onChange={({ currentTarget }) => onChange({ mandatory: currentTarget.checked })}
      />
      <div className={classes.buttons}>
        <Button variant="default" disabled={!onUp} onClick={onUp} aria-label={t('sop.upNamed', { number })}>
          {t('sop.up')}
        </Button>
        <Button variant="default" disabled={!onDown} onClick={onDown} aria-label={t('sop.downNamed', { number })}>
          {t('sop.down')}
        </Button>
        <Button variant="default" onClick={onRemove} aria-label={t('sop.removeNamed', { number })}>
          {t('sop.remove')}
        </Button>
      </div>
    </li>
  );
}
