import { NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import type { TicketHandle } from '@/lib/api/types';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import type { useTicketCommand } from '../api/tickets';

interface LeaveDialogProps {
  ticket: TicketHandle;
  command: ReturnType<typeof useTicketCommand>;
  onClose: () => void;
}

/** A helper's part is done: how long it took. */
export function LeaveDialog({ ticket, command, onClose }: LeaveDialogProps) {
  const { t } = useTranslation('tickets');
  const tell = useTell();
  const draft = useDraft<{ labour: number | ''; note: string }>(`leave:${ticket.id}`, { labour: '', note: '' });
  const { labour, note } = draft.value;
  const send = () =>
    labour !== '' &&
    command.mutate(
      { command: 'helped', body: { labourMinutes: labour, note: note.trim() || undefined } },
      {
        onSuccess: () => {
          draft.clear();
          tell.done(t('done.helped'));
        },
      },
    );
  return (
    <Dialog
      opened
      title={t('command.helped')}
      onClose={onClose}
      submit={{ label: t('command.helped'), onSubmit: send, busy: command.isPending, disabled: labour === '' }}
    >
      <NumberInput
        label={t('finish.labour')}
        description={t('finish.labourHint')}
        value={labour}
        onChange={(value) => draft.set({ labour: typeof value === 'number' ? value : '' })}
        min={0}
        allowDecimal={false}
        inputMode="numeric"
        hideControls
        data-autofocus
      />
      <TextInput
        label={t('wait.note')}
        value={note}
        onChange={({ currentTarget }) => draft.set({ note: currentTarget.value })}
        maxLength={2000}
      />
    </Dialog>
  );
}
