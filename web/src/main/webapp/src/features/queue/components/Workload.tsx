import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Technician } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { useTechnicians } from '../api/queue';
import type { QueueFilters } from '../api/board';
import classes from './Workload.module.css';

/** How busy everybody is, whoever works now first; a name shows their tickets only. */
export function Workload({ filters }: { filters: QueueFilters }) {
  const { t } = useTranslation('queue');
  const wide = useMediaQuery('(min-width: 75em)', false, { getInitialValueInEffect: false });
  const technicians = useTechnicians().data ?? [];
  if (technicians.length === 0) return null;
  const sorted = [...technicians].sort((a, b) => Number(b.onShift) - Number(a.onShift) || share(b) - share(a));
  return (
    <details className={classes.load} open={wide}>
      <summary>{t('load.title')}</summary>
      <ul>
        {sorted.map((one) => (
          <Person key={one.id} technician={one} filters={filters} />
        ))}
      </ul>
    </details>
  );
}

const share = ({ openJobs, maxOpenJobs }: Technician) => openJobs / Math.max(1, maxOpenJobs);

function Person({ technician, filters }: { technician: Technician; filters: QueueFilters }) {
  const { t } = useTranslation('queue');
  const format = useFormats();
  const { id, name, openJobs, maxOpenJobs, onShift, onLeaveUntil, shifts, days } = technician;
  const chosen = filters.technicianId === id;
  const part = share(technician);
  return (
    <li>
      <Link
        to="/queue"
        search={{ ...filters, technicianId: chosen ? undefined : id } as never}
        className={classes.person}
        aria-current={chosen || undefined}
      >
        <span className={classes.name}>{name}</span>
        <span className={classes.number}>{t('load.jobs', { open: openJobs, most: maxOpenJobs })}</span>
        <span className={classes.track} aria-hidden>
          <span className={classes.bar} data-full={part >= 1 || undefined} style={{ width: `${Math.min(100, part * 100)}%` }} />
        </span>
        <span className={classes.now}>
          {onLeaveUntil
            ? t('load.away', { date: format.date(`${onLeaveUntil}T00:00`) })
            : (shifts.length > 0 || days.length > 0) && t(onShift ? 'load.onShift' : 'load.offShift')}
        </span>
      </Link>
    </li>
  );
}
