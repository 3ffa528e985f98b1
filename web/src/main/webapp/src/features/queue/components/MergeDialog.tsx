import { Skeleton, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choices } from '@/components/Choices';
import { Dialog } from '@/components/Dialog';
import { Note } from '@/components/Page';
import { TicketStatusBadge } from '@/components/StatusBadge';
import { LocalName } from '@/components/text';
import { Trouble } from '@/components/Trouble';
import type { TicketSummary } from '@/lib/api/types';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { useDecision, useDuplicates, useTicketSearch, type DeskTicket } from '../api/queue';
import classes from './MergeDialog.module.css';
import { TicketBrief } from './TicketBrief';

/** Says that a ticket is about the same need as another one, which goes on with everybody who followed either. */
export function MergeDialog({ ticket, onClose }: { ticket: DeskTicket; onClose: () => void }) {
  const { t } = useTranslation('queue');
  const tell = useTell();
  const decision = useDecision(ticket);
  const likely = useDuplicates(ticket.id);
  const [q, setQ] = useState('');
  const [into, setInto] = useState<string | null>(null);
  const draft = useDraft(`merge:${ticket.id}`, { note: '' });
  const found = useTicketSearch(q.trim());
  const { data, error, refetch } = q.trim() ? found : likely;
  const shown = (data ?? []).filter(({ id }) => id !== ticket.id);
  const chosen = shown.find(({ id }) => id === into);

  const send = () =>
    chosen &&
    decision.mutate(
      { command: 'merge', body: { into: chosen.id, note: draft.value.note.trim() || undefined } },
      {
        onSuccess: () => {
          draft.clear();
          tell.done(t('merge.done', { number: ticket.number, into: chosen.number }));
          onClose();
        },
      },
    );
  return (
    <Dialog
      opened
      size="lg"
      title={t('merge.title')}
      onClose={onClose}
      submit={{ label: t('merge.submit'), onSubmit: send, busy: decision.isPending, disabled: !chosen }}
    >
      <TicketBrief ticket={ticket} />
      <TextInput
        type="search"
        label={t('merge.search')}
        value={q}
        onChange={({ currentTarget }) => setQ(currentTarget.value)}
        data-autofocus
      />
      {likely.isPending && <Skeleton height={120} />}
      {shown.length > 0 ? (
        <Choices
          label={q.trim() ? t('merge.found') : t('merge.likely')}
          options={shown.map((one) => ({ value: one.id, label: <Other ticket={one} /> }))}
          value={into}
          onChange={setInto}
        />
      ) : !data && error ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : (
        !likely.isPending && !found.isFetching && <Note title={t('merge.none')} hint={t('merge.noneHint')} />
      )}
      <TextInput
        label={t('merge.note')}
        value={draft.value.note}
        onChange={({ currentTarget }) => draft.set({ note: currentTarget.value })}
        maxLength={2000}
      />
    </Dialog>
  );
}

function Other({ ticket }: { ticket: TicketSummary }) {
  return (
    <span className={classes.other}>
      <span>
        <strong>{ticket.number}</strong> {ticket.title}
      </span>
      <span className={classes.small}>
        <TicketStatusBadge status={ticket.status} />
        <LocalName name={ticket.location.path} />
        <span>{ticket.requester.name}</span>
      </span>
    </span>
  );
}
