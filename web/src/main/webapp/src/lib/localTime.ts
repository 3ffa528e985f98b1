/** An instant as a field for date and time wants it: in the person's zone, by minutes (`2026-11-28T16:00`). */
export function localTime(at: Date): string {
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
