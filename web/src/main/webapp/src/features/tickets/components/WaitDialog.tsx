import { Skeleton, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Choices } from '@/components/Choices';
import { Dialog } from '@/components/Dialog';
import { Trouble } from '@/components/Trouble';
import { usePauseReasons } from '@/lib/catalog';
import { useFormats } from '@/lib/format';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import type { TicketDialogProps } from './dialog';
import { PauseTerms } from './PauseTerms';

/** Stops the clock: the work cannot go on for a reason outside the technician's hands. */
export function WaitDialog({ ticket, command, onClose }: TicketDialogProps) {
  const { t } = useTranslation(['tickets', 'common']);
  const tell = useTell();
  const draft = useDraft<{ reason: string | null; note: string }>(`wait:${ticket.id}`, { reason: null, note: '' });
  const { reason, note } = draft.value;
  const format = useFormats();
  const { data, error, refetch } = usePauseReasons();
  const reasons = data?.filter(({ active }) => active) ?? [];

  const send = () => {
    if (!reason) return;
    command.mutate(
      { command: 'wait', body: { reason, note: note.trim() || undefined } },
      {
        onSuccess: () => {
          draft.clear();
          tell.done(t('done.wait'));
        },
      },
    );
  };
  return (
    <Dialog
      opened
      title={t('command.wait')}
      onClose={onClose}
      submit={{ label: t('command.wait'), onSubmit: send, busy: command.isPending, disabled: !reason }}
    >
      {data ? (
        <Choices
          label={t('wait.ask')}
          options={reasons.map(({ code, name }) => ({ value: code, label: format.name(name) }))}
          value={reason}
          onChange={(value) => draft.set({ reason: value })}
        />
      ) : error ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton height={96} />
      )}
      <PauseTerms reason={reasons.find(({ code }) => code === reason)} />
      <Textarea
        label={t('wait.note')}
        description={t('common:optional')}
        value={note}
        onChange={({ currentTarget }) => draft.set({ note: currentTarget.value })}
        maxLength={1000}
      />
    </Dialog>
  );
}
