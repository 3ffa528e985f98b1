import { Skeleton, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { Note } from '@/components/Page';
import { StatusBadge } from '@/components/StatusBadge';
import { Trouble } from '@/components/Trouble';
import type { Technician } from '@/lib/api/types';
import { useCategories } from '@/lib/catalog';
import { useFormats } from '@/lib/format';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { bySuitability, skillOf, useDecision, useTechnicians, type DeskTicket } from '../api/queue';
import classes from './DispatchDialog.module.css';
import { TicketBrief } from './TicketBrief';

/** More of them than this and a box to find one appears. */
const many = 8;

/** Chooses who goes: those with the skill first, the least busy of them chosen already, so that Enter is enough. */
export function DispatchDialog({ ticket, onClose }: { ticket: DeskTicket; onClose: () => void }) {
  const { t } = useTranslation('queue');
  const tell = useTell();
  const [chosen, setChosen] = useState<string>();
  const [filter, setFilter] = useState('');
  const draft = useDraft(`dispatch:${ticket.id}`, { note: '' });
  const technicians = useTechnicians();
  const categories = useCategories();
  const decision = useDecision(ticket);
  const list = useRef<HTMLFieldSetElement>(null);

  // The one who is chosen gets the focus as soon as somebody is, so that Enter sends.
  const ready = technicians.data !== undefined && !categories.isPending;
  useEffect(() => {
    if (ready) list.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [ready]);

  const skill = skillOf(ticket, categories.data ?? []);
  const all = bySuitability(technicians.data ?? [], skill);
  const technicianId = chosen ?? all[0]?.id;
  const shown = all.filter(({ name }) => name.toLowerCase().includes(filter.trim().toLowerCase()));

  const send = () => {
    const technician = all.find(({ id }) => id === technicianId);
    if (!technician) return;
    decision.mutate(
      { command: 'dispatch', body: { technicianId: technician.id, note: draft.value.note.trim() || undefined } },
      {
        onSuccess: () => {
          draft.clear();
          tell.done(t('dispatch.done', { name: technician.name, number: ticket.number }));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      opened
      size="lg"
      title={t('dispatch.title')}
      onClose={onClose}
      submit={{ label: t('dispatch.submit'), onSubmit: send, busy: decision.isPending, disabled: !technicianId }}
    >
      <TicketBrief ticket={ticket} />
      {technicians.isPending && <Skeleton height={220} />}
      {technicians.error && !technicians.data && (
        <Trouble error={technicians.error} retry={() => void technicians.refetch()} />
      )}
      {technicians.data && all.length === 0 && <Note title={t('dispatch.nobody')} hint={t('dispatch.nobodyHint')} />}
      {all.length > many && (
        <TextInput
          type="search"
          label={t('dispatch.find')}
          value={filter}
          onChange={({ currentTarget }) => setFilter(currentTarget.value)}
        />
      )}
      {all.length > 0 && (
        <fieldset ref={list} className={classes.people}>
          <legend>{t('dispatch.who')}</legend>
          {shown.map((technician) => (
            <Choice
              key={technician.id}
              technician={technician}
              fits={skill !== undefined && technician.skills.includes(skill)}
              checked={technician.id === technicianId}
              onPick={() => setChosen(technician.id)}
            />
          ))}
        </fieldset>
      )}
      <TextInput
        label={t('dispatch.note')}
        placeholder={t('dispatch.noteExample')}
        value={draft.value.note}
        onChange={({ currentTarget }) => draft.set({ note: currentTarget.value })}
        maxLength={2000}
      />
    </Dialog>
  );
}

interface ChoiceProps {
  technician: Technician;
  fits: boolean;
  checked: boolean;
  onPick: () => void;
}

function Choice({ technician, fits, checked, onPick }: ChoiceProps) {
  const { t } = useTranslation('queue');
  const format = useFormats();
  const categories = useCategories().data ?? [];
  const nameOf = (skill: string) => {
    const category = categories.find((one) => one.parentId === null && one.skill === skill);
    return category ? format.name(category.name) : skill;
  };
  return (
    <label className={classes.person}>
      <input
        type="radio"
        name="technician"
        value={technician.id}
        checked={checked}
        onChange={onPick}
        data-autofocus={checked || undefined}
      />
      <span className={classes.name}>{technician.name}</span>
      <span className={classes.skills}>{technician.skills.map(nameOf).join(' · ')}</span>
      <span className={classes.load}>
        {fits && <StatusBadge tone="active">{t('dispatch.fits')}</StatusBadge>}
        <span>{t('dispatch.load', { count: technician.openJobs })}</span>
      </span>
    </label>
  );
}
