export const preferredDays = ['any', 'today', 'tomorrow', 'other'] as const;
export type PreferredDay = (typeof preferredDays)[number];
export const partsOfDay = ['all', 'morning', 'afternoon'] as const;
export type PartOfDay = (typeof partsOfDay)[number];

export interface Preference {
  day: PreferredDay;
  part: PartOfDay;
  /** The day of the calendar (yyyy-mm-dd) when it is another one. */
  date: string;
}

export const anyTime: Preference = { day: 'any', part: 'all', date: '' };

const hours: Record<PartOfDay, [number, number]> = { all: [8, 18], morning: [8, 12], afternoon: [13, 18] };

/** When it suits, as moments; the hours are those of the person's own clock. Nothing when any time will do. */
export function window(
  { day, part, date }: Preference,
  now = new Date(),
): { preferredFrom?: string; preferredTo?: string } {
  if (day === 'any' || (day === 'other' && !/^\d{4}-\d{2}-\d{2}$/.test(date))) return {};
  const on = day === 'other' ? new Date(`${date}T00:00`) : new Date(now.getFullYear(), now.getMonth(), now.getDate() + (day === 'tomorrow' ? 1 : 0));
  const at = (hour: number) => new Date(on.getFullYear(), on.getMonth(), on.getDate(), hour);
  const [from, to] = hours[part];
  if (day === 'today' && at(to) <= now) return {};
  // From the full hour: a report that is sent again a moment later is the same report.
  const begins = day === 'today' ? Math.max(from, now.getHours()) : from;
  return { preferredFrom: at(begins).toISOString(), preferredTo: at(to).toISOString() };
}
