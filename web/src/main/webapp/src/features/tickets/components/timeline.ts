import type { i18n as I18n, TFunction } from 'i18next';
import type { DispatchReason } from '@/lib/api/dispatch';
import { waitParties, type LocalName, type TimelineEntry } from '@/lib/api/types';
import type { ReasonLine } from '@/lib/dispatch';
import type { Formats } from '@/lib/format';

type T = TFunction<['tickets', 'common']>;

/** Names under which older entries or other services tell the same thing. */
const sameAs: Record<string, string> = {
  started: 'work-started',
  paused: 'work-paused',
  waited: 'work-paused',
  resumed: 'work-resumed',
  finished: 'work-finished',
};

/** `ticket.work-started.v1`, `WORK_STARTED` and `started` are one kind. */
export function kindOf(entry: TimelineEntry): string {
  const kind = entry.kind
    .replace(/^[a-z]+\./, '')
    .replace(/\.v\d+$/, '')
    .toLowerCase()
    .replaceAll('_', '-');
  return sameAs[kind] ?? kind;
}

/** Bookkeeping that another entry already tells in words. */
const unsaid = new Set(['parts-updated', 'confirmed']);

export const isTold = (entry: TimelineEntry) => !unsaid.has(kindOf(entry));

/** What happened, in a plain sentence. A kind nobody has words for yet still says that something changed. */
export function sentence(entry: TimelineEntry, t: T, i18n: I18n): string {
  const kind = kindOf(entry);
  const actor = entry.actor?.name ?? t('common:system');
  const technician = text(entry.data.technicianName);
  if (kind === 'dispatched' && technician) return t('timeline.dispatchedTo', { actor, technician });
  if (kind === 'handed-over' && technician) return t('timeline.handedOverTo', { technician });
  if (kind === 'rule-applied' && technician) return t('timeline.ruleChose', { technician });
  if (kind === 'helper-assigned' && technician) return t('timeline.helperAssigned', { technician });
  if (kind === 'merged' && text(entry.data.intoNumber)) return t('timeline.mergedInto', { number: text(entry.data.intoNumber) });
  if (kind === 'absorbed' && text(entry.data.duplicateNumber)) {
    return t('timeline.absorbedFrom', { number: text(entry.data.duplicateNumber) });
  }
  const key = `timeline.${kind}`;
  return i18n.exists(`tickets:${key}`) ? t(key as 'timeline.submitted', { actor }) : t('timeline.other', { actor });
}

/** The small print of an entry: which parts (named as the ticket names them), which order, when expected, why. */
export function facts(entry: TimelineEntry, t: T, format: Formats, line: ReasonLine | undefined, parts: Named[] = []): string[] {
  const { data } = entry;
  const lines = Array.isArray(data.lines) ? (data.lines as Record<string, unknown>[]) : [data];
  const found: (string | undefined)[] = [
    ...lines.map((one) => part(one, format, parts)),
    text(data.ruleName) && t('timeline.fact.rule', { name: text(data.ruleName) }),
    data.policyName ? t('timeline.fact.policy', { name: format.name(data.policyName as LocalName) }) : undefined,
    ...passedOver(data).map(
      ({ name, reasons }) => line && t('timeline.fact.passedOver', { name, reasons: reasons.map(line).join('; ') }),
    ),
    [data.number, data.orderNumber].map(text).find((number) => number !== undefined && !number.startsWith('T-')),
    text(data.supplierName),
    text(data.expectedOn) && t('timeline.fact.expected', { date: format.date(`${text(data.expectedOn)}T00:00`) }),
    text(data.plannedFor) && t('timeline.fact.planned', { at: format.dateTime(text(data.plannedFor)!) }),
    waiting(data, t, format),
    typeof data.labourMinutes === 'number'
      ? t('timeline.fact.labour', { time: format.duration(data.labourMinutes * 60_000) })
      : undefined,
    score(data) === undefined ? undefined : t('timeline.fact.score', { score: score(data) }),
    data.closedBy === 'TIMEOUT' ? t('timeline.fact.silence') : undefined,
    entry.toldLater ? t('timeline.fact.toldLater', { at: format.dateTime(entry.recordedAt) }) : undefined,
    data.fixed === false ? t('timeline.fact.notFixed') : undefined,
  ];
  return found.filter((fact) => fact !== undefined && fact !== '') as string[];
}

/** What somebody wrote with it. */
export function words(entry: TimelineEntry): string | undefined {
  const { data } = entry;
  const reason = text(data.reason);
  return (
    entry.note?.trim() ||
    text(data.text) ||
    text(data.comment) ||
    text((data.rating as { comment?: string } | null)?.comment) ||
    (reason && !isCode(reason) ? reason : undefined) ||
    [text(data.cause), text(data.remedy)].filter(Boolean).join(' → ') ||
    undefined
  );
}

type Named = { sku: string; itemName: LocalName };

function part(line: Record<string, unknown>, format: Formats, parts: Named[]): string | undefined {
  const name = (line.itemName ?? parts.find(({ sku }) => sku === line.sku)?.itemName) as LocalName | string | undefined;
  const called = typeof name === 'string' ? name : format.name(name) || text(line.sku);
  if (!called) return undefined;
  const quantity = [line.quantity, line.short, line.requested].find((value) => typeof value === 'number');
  return quantity === undefined ? called : `${called} × ${format.number(quantity as number)}`;
}

interface PassedOver {
  name: string;
  reasons: DispatchReason[];
}

/** Whom a rule did not choose, and what spoke against them. */
const passedOver = (data: TimelineEntry['data']) => (Array.isArray(data.passedOver) ? (data.passedOver as PassedOver[]) : []);

/** Whether an entry says why somebody suited or did not. */
export const hasReasons = ({ data }: TimelineEntry) => passedOver(data).length > 0;

function waiting(data: Record<string, unknown>, t: T, format: Formats): string | undefined {
  const party = waitParties.find((code) => code === data.party);
  if (party && party !== 'OTHER') return t('timeline.fact.waitsFor', { party: t(`common:waitParty.${party}`) });
  return data.reasonName ? format.name(data.reasonName as LocalName) : undefined;
}

function score({ score, rating }: TimelineEntry['data']): number | undefined {
  return [score, (rating as { score?: unknown } | null)?.score].find((value) => typeof value === 'number') as
    | number
    | undefined;
}

const isCode = (value: string) => /^[A-Z0-9_-]+$/.test(value);
const text = (value: unknown) => (typeof value === 'string' && value.trim() ? value : undefined);
