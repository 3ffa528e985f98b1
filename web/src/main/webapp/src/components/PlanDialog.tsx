import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/format';
import { readyTimes } from '@/lib/readyTimes';
import { useDraft } from '@/lib/useDraft';
import { Choices, Suggestions } from './Choices';
import { Dialog } from './Dialog';

export interface Plan {
  plannedFor: string;
  message: string;
}

interface PlanDialogProps {
  ticketId: string;
  /** An urgent need is answered by whoever takes it; a plan alone is no answer. */
  urgent: boolean;
  busy: boolean;
  children?: ReactNode;
  onClose: () => void;
  /** Sends the plan; `sent` forgets the draft. */
  onSend: (plan: Plan, sent: () => void) => void;
}

const another = 'other';

/** Tells the requester when the work will be done. */
export function PlanDialog({ ticketId, urgent, busy, children, onClose, onSend }: PlanDialogProps) {
  const { t } = useTranslation('tickets');
  const format = useFormats();
  const draft = useDraft(`plan:${ticketId}`, { time: '', at: '', message: '' });
  const { time, at, message } = draft.value;
  const when = time === another ? at : time;
  const ready = readyTimes(new Date());
  const past = when !== '' && new Date(when) <= new Date();
  const whole = when !== '' && !past && message.trim() !== '';
  return (
    <Dialog
      opened
      title={t('plan.title')}
      onClose={onClose}
      submit={{
        label: t('plan.submit'),
        onSubmit: () => whole && onSend({ plannedFor: new Date(when).toISOString(), message: message.trim() }, draft.clear),
        busy,
        disabled: !whole,
      }}
    >
      {children}
      <Choices
        label={t('plan.when')}
        hint={urgent ? t('plan.urgent') : undefined}
        options={[
          ...ready.map((value) => ({ value, label: format.dateTime(value) })),
          { value: another, label: t('plan.other') },
        ]}
        value={time || null}
        onChange={(value) => draft.set({ time: value })}
        error={past && time !== another ? t('plan.past') : undefined}
      />
      {time === another && (
        <TextInput
          type="datetime-local"
          label={t('plan.at')}
          value={at}
          onChange={({ currentTarget }) => draft.set({ at: currentTarget.value })}
          error={past ? t('plan.past') : undefined}
        />
      )}
      <Textarea
        label={t('plan.message')}
        value={message}
        onChange={({ currentTarget }) => draft.set({ message: currentTarget.value })}
        maxLength={2000}
        required
      />
      <Suggestions words={[t('plan.a'), t('plan.b'), t('plan.c')]} onPick={(word) => draft.set({ message: word })} />
    </Dialog>
  );
}
