import { localTime } from './localTime';

/** Hours at which people promise to come. */
const hours = [10, 16];

/** The next few of those moments on the person's own clock, as a field for date and time writes them; an hour is left to get there. */
export function readyTimes(now: Date): string[] {
  const soonest = now.getTime() + 60 * 60_000;
  return [0, 1, 2]
    .flatMap((days) => hours.map((hour) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour)))
    .filter((at) => at.getTime() >= soonest)
    .slice(0, 3)
    .map(localTime);
}
