import { useTranslation } from 'react-i18next';
import type { SatisfactionMetrics } from '@/lib/api/desk';
import { useFormats } from '@/lib/format';
import classes from './dashboard.module.css';

/** The average score day by day, as columns; each says its day and figure. */
export function Days({ days }: { days: SatisfactionMetrics['last30Days'] }) {
  const { t } = useTranslation('dashboard');
  const format = useFormats();
  const rated = days.filter(({ average }) => average !== null);
  if (rated.length < 2) return null;
  const say = ({ day, average, count }: (typeof days)[number]) =>
    t('satisfaction.day', { day: format.date(`${day}T12:00:00`), average: format.number(average!), count });
  return (
    <figure className={classes.days}>
      <figcaption>{t('satisfaction.days')}</figcaption>
      <ol>
        {rated.map((one) => (
          <li key={one.day} title={say(one)}>
            <span className={classes.hidden}>{say(one)}</span>
            <span aria-hidden style={{ height: `${(one.average! / 5) * 100}%` }} data-low={one.average! < 3 || undefined} />
          </li>
        ))}
      </ol>
    </figure>
  );
}
