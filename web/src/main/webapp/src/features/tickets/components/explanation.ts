import type { TFunction } from 'i18next';
import { waitParties } from '@/lib/api/types';
import type { Formats } from '@/lib/format';
import type { ExplanationLine } from '../api/explanation';

type T = TFunction<['tickets', 'common']>;

/** A line in words, and what stands at its end: a moment or a length of time. */
export interface Words {
  text: string;
  value?: string;
}

const stops = ['accepted', 'planned', 'work-finished', 'cancelled', 'rejected', 'merged'] as const;

/** Days travel without a time; at noon no zone moves them. */
const day = (format: Formats, date: string | undefined) => (date ? format.date(`${date}T12:00`) : '');

export function wordsOf(line: ExplanationLine, t: T, format: Formats): Words {
  const { facts } = line;
  const name = format.name(line.name);
  const at = line.at ? format.dateTime(line.at) : undefined;
  const time = format.duration((line.seconds ?? 0) * 1000);
  switch (line.kind) {
    case 'POLICY':
      return { text: t(facts.namedBy === 'RULE' ? 'why.policyByRule' : 'why.policy', { name, version: facts.version, from: at ?? '' }) };
    case 'NO_POLICY':
      return { text: t('why.noPolicy') };
    case 'MATCH':
      return { text: matched(line, name, t) };
    case 'CALENDAR':
      return { text: t('why.calendar', { name, version: facts.version, zone: facts.zone }) };
    case 'STARTED':
      return { text: t('why.started'), value: at };
    case 'TARGET':
      return { text: t(`why.target.${facts.unit as 'HOURS'}`, { count: Number(facts.amount) }), value: time };
    case 'THROUGHOUT':
      return { text: t('why.throughout'), value: time };
    case 'DAYS':
    case 'AND_SO_ON':
      return counted(line, name, time, t, format);
    case 'BASE_DUE':
      return { text: t('why.baseDue'), value: at };
    case 'WAITED':
    case 'WAITED_UNCOUNTED':
    case 'WAITS':
      return waited(line, name, time, t, format);
    case 'DUE':
      return { text: t('why.due'), value: at };
    case 'WARNED':
      return { text: t('why.warned', { share: facts.share, step: t(`why.step.${facts.step as 'MANAGER'}`) }), value: at };
    case 'STOPPED': {
      const why = stops.find((kind) => kind === facts.why);
      return { text: why ? t(`why.stopped.${why}`) : t('why.stopped.other'), value: at };
    }
    case 'MET':
      return { text: t('why.met'), value: time };
    case 'MISSED':
      return { text: t('why.missed'), value: time };
    case 'LEFT':
      return { text: t('why.left'), value: time };
    case 'LATE':
      return { text: t('why.late'), value: time };
  }
}

function matched({ facts }: ExplanationLine, name: string, t: T): string {
  return facts.criterion === 'URGENCY'
    ? t('why.match.URGENCY', { value: t(`common:urgency.${facts.value as 'URGENT'}`) })
    : t(`why.match.${facts.criterion as 'CATEGORY'}`, { name });
}

function counted({ kind, facts, seconds }: ExplanationLine, name: string, time: string, t: T, format: Formats): Words {
  const first = day(format, facts.day);
  const last = day(format, facts.lastDay);
  if (kind === 'AND_SO_ON') return { text: t('why.andSoOn', { last }), value: time };
  const days = facts.day === facts.lastDay ? first : `${first} – ${last}`;
  const called = name ? `${days} (${name})` : days;
  return seconds ? { text: called, value: `+ ${time}` } : { text: t('why.nobodyWorks', { days: called }) };
}

function waited(line: ExplanationLine, name: string, time: string, t: T, format: Formats): Words {
  const party = waitParties.find((code) => code === line.facts.party) ?? 'OTHER';
  const values = {
    party: t(`common:waitParty.${party}`),
    name,
    from: line.at ? format.dateTime(line.at) : '',
    to: line.until ? format.dateTime(line.until) : '',
  };
  if (line.kind === 'WAITS') return { text: t('why.waits', values), value: `+ ${time}` };
  if (line.kind === 'WAITED_UNCOUNTED') return { text: t('why.waitedUncounted', values) };
  return {
    text: t('why.waited', { ...values, due: line.facts.due ? format.dateTime(line.facts.due) : '' }),
    value: `+ ${time}`,
  };
}
