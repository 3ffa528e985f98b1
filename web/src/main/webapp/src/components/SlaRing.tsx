import { useTranslation } from 'react-i18next';
import type { SlaClock } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { useNow } from '@/lib/useNow';
import classes from './SlaRing.module.css';

export type Mood = 'calm' | 'soon' | 'late' | 'paused' | 'met' | 'missed';

interface Reading {
  mood: Mood;
  /** Time left of the target, 0 to 1. */
  share: number;
  /** Milliseconds to the due time; negative when it has passed. */
  left: number;
}

/** Soon: less than a quarter of the target is left. */
const soonShare = 0.25;

export function readClock(clock: SlaClock, now: number): Reading {
  const due = Date.parse(clock.dueAt);
  const left = due - (clock.stoppedAt ? Date.parse(clock.stoppedAt) : now);
  const share = Math.min(1, Math.max(0, 1 - counted(clock, now) / Math.max(1, clock.targetSeconds)));
  if (clock.state === 'MET') return { mood: 'met', share: 1, left };
  if (!clock.stoppedAt && (clock.state === 'PAUSED' || clock.pausedAt)) return { mood: 'paused', share, left };
  if (clock.stoppedAt) return { mood: left < 0 || clock.state === 'BREACHED' ? 'missed' : 'met', share: 1, left };
  if (left <= 0 || clock.state === 'BREACHED') return { mood: 'late', share: 0, left };
  return { mood: share < soonShare ? 'soon' : 'calm', share, left };
}

/** Working seconds that have passed of the target: as the service counted them, and those since while it counts on. */
function counted(clock: SlaClock, now: number): number {
  if (clock.stoppedAt || clock.pausedAt || clock.restsUntil) return clock.elapsedSeconds;
  return clock.elapsedSeconds + Math.max(0, now - Date.parse(clock.asOf)) / 1000;
}

/** The clock that runs out first, whichever it is; when none runs any more, how the repair went. */
export function nextClock(clocks: SlaClock[]): SlaClock | undefined {
  const open = clocks.filter(({ stoppedAt }) => !stoppedAt).sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  return open[0] ?? clocks.filter(({ target }) => target === 'RESOLVE').at(-1) ?? clocks.at(-1);
}

interface SlaRingProps {
  clock: SlaClock | undefined;
  size?: 'sm' | 'md' | 'lg';
  /** Also says which target it is and when it is due. */
  withDue?: boolean;
}

const diameters = { sm: 20, md: 28, lg: 44 };

/**
 * The time left of a target. The mood is told by colour and by shape: a calm arc, a broken arc with a hand when it is
 * soon, a full disc with an exclamation mark when it is late, two bars when the clock stands still, a tick when it is met.
 */
export function SlaRing({ clock, size = 'md', withDue = false }: SlaRingProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const now = useNow();
  if (!clock) return null;

  const { mood, share, left } = readClock(clock, now);
  const time = format.duration(left);
  const target = t(`sla.target.${clock.target}`);
  return (
    <span className={classes.clock} data-mood={mood} data-size={size} title={`${target} · ${format.dateTime(clock.dueAt)}`}>
      <Ring mood={mood} share={share} diameter={diameters[size]} />
      <span className={classes.text}>
        <span className={classes.left}>{t(`sla.mood.${mood}`, { time })}</span>
        {withDue && mood !== 'paused' && (
          <span className={classes.due}>{t(`sla.due.${clock.target}`, { at: format.dateTime(clock.dueAt) })}</span>
        )}
      </span>
    </span>
  );
}

function Ring({ mood, share, diameter }: { mood: Mood; share: number; diameter: number }) {
  const width = 12;
  const radius = 50 - width / 2;
  const around = 2 * Math.PI * radius;
  const filled = mood === 'late';
  const dash = mood === 'soon' ? soonDash(share * around) : `${share * around} ${around}`;
  return (
    <svg className={classes.ring} width={diameter} height={diameter} viewBox="0 0 100 100" aria-hidden="true">
      {filled ? (
        <circle className={classes.disc} cx="50" cy="50" r="50" />
      ) : (
        <>
          <circle
            className={classes.track}
            cx="50"
            cy="50"
            r={radius}
            strokeWidth={width}
            strokeDasharray={mood === 'paused' ? `${around / 24} ${around / 24}` : undefined}
          />
          {mood !== 'paused' && share > 0 && (
            <circle
              className={classes.arc}
              cx="50"
              cy="50"
              r={radius}
              strokeWidth={width}
              strokeDasharray={dash}
              transform="rotate(-90 50 50)"
            />
          )}
        </>
      )}
      <path className={classes.sign} d={signs[mood]} strokeWidth={mood === 'late' ? 13 : 11} />
    </svg>
  );
}

/** What is left in short strokes, so that "soon" differs from "calm" without its colour. */
function soonDash(length: number): string {
  const stroke = 4;
  const gap = 15;
  const pieces = Math.max(1, Math.floor(length / (stroke + gap)));
  return `${Array.from({ length: pieces }, () => `${stroke} ${gap}`).join(' ')} 0 1000`;
}

const signs: Record<Mood, string> = {
  calm: '',
  soon: 'M50 32 V52 L62 60',
  late: 'M50 24 V54 M50 75 V75.5',
  paused: 'M40 36 V64 M60 36 V64',
  met: 'M33 51 L45 63 L67 38',
  missed: 'M38 38 L62 62 M62 38 L38 62',
};
