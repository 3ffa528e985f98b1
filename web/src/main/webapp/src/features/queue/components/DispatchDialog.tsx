import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Candidates } from '@/components/Candidates';
import { Choices } from '@/components/Choices';
import { Dialog } from '@/components/Dialog';
import type { Candidate } from '@/lib/api/dispatch';
import { useTeams } from '@/lib/dispatch';
import { useFormats } from '@/lib/format';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { useDecision, type DeskTicket } from '../api/queue';
import { TicketBrief } from './TicketBrief';

type To = 'person' | 'team' | 'pool';

interface DispatchDialogProps {
  ticket: DeskTicket;
  /** Handing over moves a ticket that somebody has already. */
  command?: 'dispatch' | 'handover' | 'assist';
  /** The team a rule suggests. */
  teamId?: string;
  onClose: () => void;
}

/** Chooses who goes: the best is chosen already, so that Enter is enough; or a team or the pool takes it. */
export function DispatchDialog({ ticket, command = 'dispatch', teamId: suggested, onClose }: DispatchDialogProps) {
  const { t } = useTranslation('queue');
  const tell = useTell();
  const format = useFormats();
  const [to, setTo] = useState<To>(suggested ? 'team' : 'person');
  const [candidate, setCandidate] = useState<Candidate>();
  const [teamId, setTeamId] = useState<string | null>(suggested ?? null);
  const [tried, setTried] = useState(false);
  const draft = useDraft(`${command}:${ticket.id}`, { note: '' });
  const decision = useDecision(ticket);
  const teams = (useTeams(command === 'dispatch').data ?? []).filter(({ active }) => active);

  const note = draft.value.note.trim();
  const against = to === 'person' && candidate?.choice === 'WITH_NOTE';
  const needsNote = against || (command !== 'dispatch' && to === 'person');
  const ready = to === 'pool' || (to === 'team' ? teamId !== null : candidate !== undefined);

  const done = (name: string) => () => {
    draft.clear();
    tell.done(t(`${command}.done`, { name, number: ticket.number }));
    onClose();
  };
  const send = () => {
    setTried(true);
    if (needsNote && !note) return;
    if (to === 'person' && candidate) {
      const body = { technicianId: candidate.id, note: note || undefined, override: against || undefined };
      decision.mutate({ command, body }, { onSuccess: done(candidate.name) });
    } else if (to !== 'person') {
      const team = teams.find(({ id }) => id === teamId);
      decision.mutate(
        { command: 'offer', body: { teamId: to === 'team' ? (team?.id ?? null) : null, note: note || undefined } },
        { onSuccess: done(to === 'team' ? format.name(team?.name) : t('dispatch.toPool')) },
      );
    }
  };
  return (
    <Dialog
      opened
      size="lg"
      title={t(`${command}.title`)}
      onClose={onClose}
      submit={{ label: t(`${command}.submit`), onSubmit: send, busy: decision.isPending, disabled: !ready }}
    >
      <TicketBrief ticket={ticket} />
      {command === 'dispatch' && (
        <Choices
          even
          label={t('dispatch.to')}
          options={(['person', 'team', 'pool'] as const).map((value) => ({ value, label: t(`dispatch.${value}`) }))}
          value={to}
          onChange={setTo}
        />
      )}
      {to === 'person' && (
        <Candidates
          ticketId={ticket.id}
          chosen={candidate?.id}
          onChoose={setCandidate}
          without={command !== 'dispatch' && ticket.technician ? [ticket.technician.id] : []}
        />
      )}
      {to === 'team' && (
        <Select
          label={t('dispatch.team')}
          description={t('dispatch.teamHint')}
          data={teams.map((team) => ({
            value: team.id,
            label: team.firm ? t('dispatch.firm', { name: format.name(team.name) }) : format.name(team.name),
          }))}
          value={teamId}
          onChange={setTeamId}
          nothingFoundMessage={t('dispatch.noTeam')}
        />
      )}
      {to === 'pool' && <p>{t('dispatch.poolHint')}</p>}
      <TextInput
        label={needsNote ? t(against ? 'dispatch.why' : 'dispatch.noteNeeded') : t('dispatch.note')}
        description={against ? t('dispatch.whyHint') : undefined}
        placeholder={t('dispatch.noteExample')}
        value={draft.value.note}
        onChange={({ currentTarget }) => draft.set({ note: currentTarget.value })}
        error={tried && needsNote && !note ? t('dispatch.noteMissing') : undefined}
        required={needsNote}
        maxLength={2000}
      />
    </Dialog>
  );
}
