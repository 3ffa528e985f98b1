import type { Hours } from '../api/deadlines';

const short = (time: string) => time.slice(0, 5);

/** Hours as one types them: `08:00-12:00 14:00-17:30`; empty when nobody works. */
export const hoursText = (hours: Hours[] | undefined): string =>
  (hours ?? []).map(({ from, to }) => `${short(from)}-${short(to)}`).join(' ');

const stretch = /^([01]?\d|2[0-3]):([0-5]\d)\s*[-–—~]\s*([01]?\d|2[0-3]|24):([0-5]\d)$/;

/** What was typed; undefined when it is no hours. Ends at 24:00 are midnight. */
export function readHours(text: string): Hours[] | undefined {
  const parts = text
    .replace(/\s*[-–—~]\s*/g, '-')
    .split(/[\s,，;；]+/)
    .filter(Boolean);
  const found = parts.map((part) => stretch.exec(part));
  if (found.some((match) => !match || (match[3] === '24' && match[4] !== '00'))) return undefined;
  return found.map((match) => {
    const [, fromHour = '', fromMinute = '', toHour = '', toMinute = ''] = match ?? [];
    const end = toHour === '24' ? '00' : toHour.padStart(2, '0');
    return { from: `${fromHour.padStart(2, '0')}:${fromMinute}`, to: `${end}:${toMinute}` };
  });
}
