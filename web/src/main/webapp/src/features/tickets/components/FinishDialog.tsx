import { NumberInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Suggestions } from '@/components/Choices';
import { Dialog } from '@/components/Dialog';
import { ApiError } from '@/lib/api/problem';
import { useFormats } from '@/lib/format';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import type { TicketDialogProps } from './dialog';

const usual = [15, 30, 60, 90];
const minute = 60_000;

/** The end of the work: what it was, what was done, how long it took. */
export function FinishDialog({ ticket, command, onClose }: TicketDialogProps) {
  const { t } = useTranslation('tickets');
  const tell = useTell();
  const format = useFormats();
  const [tried, setTried] = useState(false);
  const draft = useDraft(`finish:${ticket.id}`, { cause: '', remedy: '', labourMinutes: '' as number | '' });
  const { cause, remedy, labourMinutes } = draft.value;
  const told = command.error instanceof ApiError ? command.error.fieldErrors : {};
  const missing = (empty: boolean) => (tried && empty ? t('finish.missing') : undefined);

  const send = () => {
    setTried(true);
    if (!cause.trim() || !remedy.trim() || labourMinutes === '') return;
    command.mutate(
      { command: 'finish', body: { cause: cause.trim(), remedy: remedy.trim(), labourMinutes } },
      {
        onSuccess: () => {
          draft.clear();
          tell.done(t('done.finish'));
        },
      },
    );
  };
  return (
    <Dialog
      opened
      title={t('command.finish')}
      onClose={onClose}
      submit={{ label: t('finish.submit'), onSubmit: send, busy: command.isPending }}
    >
      <Textarea
        label={t('finish.cause')}
        placeholder={t('finish.causeExample')}
        value={cause}
        onChange={({ currentTarget }) => draft.set({ cause: currentTarget.value })}
        error={missing(!cause.trim()) ?? told.cause}
        minRows={1}
        maxLength={500}
        data-autofocus
      />
      <Textarea
        label={t('finish.remedy')}
        placeholder={t('finish.remedyExample')}
        value={remedy}
        onChange={({ currentTarget }) => draft.set({ remedy: currentTarget.value })}
        error={missing(!remedy.trim()) ?? told.remedy}
        minRows={1}
        maxLength={2000}
      />
      <NumberInput
        label={t('finish.labour')}
        description={t('finish.labourHint')}
        value={labourMinutes}
        onChange={(value) => draft.set({ labourMinutes: typeof value === 'number' ? value : '' })}
        error={missing(labourMinutes === '') ?? told.labourMinutes}
        min={1}
        max={10_000}
        allowDecimal={false}
        inputMode="numeric"
        hideControls
      />
      <Suggestions
        words={usual.map((minutes) => format.duration(minutes * minute))}
        onPick={(word) =>
          draft.set({ labourMinutes: usual.find((minutes) => format.duration(minutes * minute) === word) ?? '' })
        }
      />
    </Dialog>
  );
}
