import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Suggestions } from '@/components/Choices';
import { Dialog } from '@/components/Dialog';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import type { TicketDialogProps } from './dialog';

export type ReasonCommand = 'decline' | 'reopen' | 'cancel' | 'reject';

/** Asks why: a ready reason to press, or one's own words. */
export function ReasonDialog({ ticket, command, onClose, verb }: TicketDialogProps & { verb: ReasonCommand }) {
  const { t } = useTranslation('tickets');
  const tell = useTell();
  const draft = useDraft(`${verb}:${ticket.id}`, { reason: '' });
  const reason = draft.value.reason.trim();

  const send = () => {
    if (!reason) return;
    command.mutate(
      { command: verb, body: { reason }, guarded: true },
      {
        onSuccess: () => {
          draft.clear();
          tell.done(t(`done.${verb}`));
        },
      },
    );
  };
  return (
    <Dialog
      opened
      title={t(`command.${verb}`)}
      onClose={onClose}
      submit={{ label: t(`command.${verb}`), onSubmit: send, busy: command.isPending, disabled: !reason }}
    >
      <Textarea
        label={t(`reason.${verb}.ask`)}
        value={draft.value.reason}
        onChange={({ currentTarget }) => draft.set({ reason: currentTarget.value })}
        maxLength={1000}
        data-autofocus
      />
      <Suggestions
        words={[t(`reason.${verb}.a`), t(`reason.${verb}.b`), t(`reason.${verb}.c`)]}
        onPick={(word) => draft.set({ reason: word })}
      />
    </Dialog>
  );
}
