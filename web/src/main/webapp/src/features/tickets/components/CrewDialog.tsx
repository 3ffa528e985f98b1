import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Candidates } from '@/components/Candidates';
import { Dialog } from '@/components/Dialog';
import type { Candidate } from '@/lib/api/dispatch';
import type { TicketHandle } from '@/lib/api/types';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import type { useTicketCommand } from '../api/tickets';

interface CrewDialogProps {
  ticket: TicketHandle;
  verb: 'handover' | 'assist';
  command: ReturnType<typeof useTicketCommand>;
  onClose: () => void;
}

/** Chooses who goes on with a job, or who helps with it, and says what they should know. */
export function CrewDialog({ ticket, verb, command, onClose }: CrewDialogProps) {
  const { t } = useTranslation('tickets');
  const tell = useTell();
  const [candidate, setCandidate] = useState<Candidate>();
  const [tried, setTried] = useState(false);
  const draft = useDraft(`${verb}:${ticket.id}`, { note: '' });
  const note = draft.value.note.trim();

  const send = () => {
    setTried(true);
    if (!candidate || !note) return;
    command.mutate(
      {
        command: verb,
        body: { technicianId: candidate.id, note, override: candidate.choice === 'WITH_NOTE' || undefined },
      },
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
      size="lg"
      title={t(`crew.${verb}.title`)}
      onClose={onClose}
      submit={{ label: t(`crew.${verb}.submit`), onSubmit: send, busy: command.isPending, disabled: !candidate }}
    >
      <Candidates
        ticketId={ticket.id}
        chosen={candidate?.id}
        onChoose={setCandidate}
        without={ticket.technician ? [ticket.technician.id] : []}
      />
      <Textarea
        label={t(`crew.${verb}.note`)}
        value={draft.value.note}
        onChange={({ currentTarget }) => draft.set({ note: currentTarget.value })}
        error={tried && !note ? t('crew.noteMissing') : undefined}
        maxLength={2000}
        required
      />
    </Dialog>
  );
}
