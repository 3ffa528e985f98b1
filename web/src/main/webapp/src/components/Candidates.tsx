import { Skeleton, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate, DispatchReason } from '@/lib/api/dispatch';
import { useCandidates, useReasonLine } from '@/lib/dispatch';
import { useFormats } from '@/lib/format';
import classes from './Candidates.module.css';
import { Note } from './Page';
import { StatusBadge } from './StatusBadge';
import { Trouble } from './Trouble';

/** More of them than this and a box to find one appears. */
const many = 8;

interface CandidatesProps {
  ticketId: string;
  /** Who is chosen; nothing yet means the best of all. */
  chosen: string | undefined;
  onChoose: (candidate: Candidate) => void;
  /** Left out: whoever is on it already. */
  without?: string[];
}

/**
 * Everybody who could do a job, best first, each with every reason for and against. Whoever may not be chosen says why and
 * cannot be picked; the best one is chosen already, so that Enter is enough.
 */
export function Candidates({ ticketId, chosen, onChoose, without = [] }: CandidatesProps) {
  const { t } = useTranslation('tickets');
  const [filter, setFilter] = useState('');
  const candidates = useCandidates(ticketId);
  const list = useRef<HTMLFieldSetElement>(null);
  const all = (candidates.data ?? []).filter(({ id }) => !without.includes(id));
  const best = all.find(({ choice }) => choice !== 'CLOSED');
  const current = chosen ?? best?.id;

  const first = useRef(onChoose);
  useEffect(() => {
    first.current = onChoose;
  });
  // Once they are known, the best is chosen and has the focus, so that Enter sends.
  const ready = candidates.data !== undefined;
  useEffect(() => {
    if (!ready) return;
    if (!chosen && best) first.current(best);
    list.current?.querySelector<HTMLElement>('input:checked')?.focus();
    // Only when they arrive: later choices are the person's own.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ready]);

  if (candidates.isPending) return <Skeleton height={260} />;
  if (!candidates.data) return <Trouble error={candidates.error} retry={() => void candidates.refetch()} />;
  if (all.length === 0) return <Note title={t('candidate.nobody')} hint={t('candidate.nobodyHint')} />;
  const shown = all.filter(({ name }) => name.toLowerCase().includes(filter.trim().toLowerCase()));
  return (
    <>
      {all.length > many && (
        <TextInput
          type="search"
          label={t('candidate.find')}
          value={filter}
          onChange={({ currentTarget }) => setFilter(currentTarget.value)}
        />
      )}
      <fieldset ref={list} className={classes.people}>
        <legend>{t('candidate.who')}</legend>
        {shown.map((candidate) => (
          <Choice
            key={candidate.id}
            candidate={candidate}
            checked={candidate.id === current}
            onPick={() => onChoose(candidate)}
          />
        ))}
      </fieldset>
    </>
  );
}

interface ChoiceProps {
  candidate: Candidate;
  checked: boolean;
  onPick: () => void;
}

function Choice({ candidate, checked, onPick }: ChoiceProps) {
  const { t } = useTranslation('tickets');
  const format = useFormats();
  const { choice } = candidate;
  // Those who are not chosen show what speaks against them; the one who is chosen shows everything.
  const lines = candidate.reasons.filter(({ weight }) => checked || weight === 'FORBIDS' || weight === 'OVERRIDABLE');
  return (
    <label className={classes.person} data-closed={choice === 'CLOSED' || undefined}>
      <input
        type="radio"
        name="technician"
        value={candidate.id}
        checked={checked}
        disabled={choice === 'CLOSED'}
        onChange={onPick}
        data-autofocus={checked || undefined}
      />
      <span className={classes.name}>
        {candidate.name}
        {candidate.teams.length > 0 && (
          <span className={classes.team}>{candidate.teams.map((team) => format.name(team)).join(' · ')}</span>
        )}
      </span>
      <span className={classes.load}>
        <StatusBadge tone={choice === 'OPEN' ? 'active' : choice === 'CLOSED' ? 'bad' : 'waiting'}>
          {t(`candidate.choice.${choice}`)}
        </StatusBadge>
        <span>{t('candidate.load', { have: candidate.openJobs, most: candidate.maxOpenJobs })}</span>
      </span>
      {lines.length > 0 && (
        <ul className={classes.reasons}>
          {lines.map((reason) => (
            <Line key={reason.code} reason={reason} />
          ))}
        </ul>
      )}
    </label>
  );
}

const signs: Record<DispatchReason['weight'], string> = { GOOD: '✓', NEUTRAL: '·', OVERRIDABLE: '!', FORBIDS: '✕' };

function Line({ reason }: { reason: DispatchReason }) {
  const line = useReasonLine();
  return (
    <li data-weight={reason.weight}>
      <span className={classes.sign} aria-hidden>
        {signs[reason.weight]}
      </span>
      {line?.(reason)}
    </li>
  );
}
