import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Sheet } from '@/components/Page';
import { StatusBadge } from '@/components/StatusBadge';
import { When } from '@/components/text';
import { Trouble } from '@/components/Trouble';
import { useFormats } from '@/lib/format';
import { useSatisfaction, useWorstResponses } from '../api/dashboard';
import { Bars } from './Bars';
import classes from './dashboard.module.css';
import { Days } from './Days';

const scores = ['5', '4', '3', '2', '1'] as const;

/** What people think: the average, how it is made up, and how it went. */
export function Satisfaction() {
  const { t } = useTranslation(['dashboard', 'common']);
  const format = useFormats();
  const { data, isPending, error, refetch } = useSatisfaction();
  return (
    <Sheet title={t('satisfaction.title')}>
      {isPending && <Skeleton height={220} />}
      {error && !data && <Trouble error={error} retry={() => void refetch()} />}
      {data && data.count === 0 && <p className={classes.lead}>{t('satisfaction.none')}</p>}
      {data && data.count > 0 && (
        <>
          <p className={classes.average}>
            <strong>{data.average === null ? '–' : format.number(data.average)}</strong>
            <span>
              {t('satisfaction.of', { count: data.count })}
              {data.responseRate !== null &&
                ` · ${t('satisfaction.rate', { percent: format.number(Math.round(data.responseRate * 100)) })}`}
              {' · '}
              <span className={data.notFixed > 0 ? classes.bad : undefined}>
                {t('satisfaction.notFixed', { count: data.notFixed })}
              </span>
            </span>
          </p>
          <Bars
            bars={scores.map((score) => ({
              key: score,
              label: `${score} · ${t(`common:score.${score}`)}`,
              value: data.distribution[score] ?? 0,
            }))}
          />
          <Days days={data.last30Days} />
        </>
      )}
    </Sheet>
  );
}

/** What people said, the worst first: there the improvement begins. */
export function WorstResponses() {
  const { t } = useTranslation('dashboard');
  const { data, isPending, error, refetch } = useWorstResponses();
  return (
    <Sheet title={t('responses.title')}>
      {isPending && <Skeleton height={220} />}
      {error && !data && <Trouble error={error} retry={() => void refetch()} />}
      {data?.items.length === 0 && <p className={classes.lead}>{t('satisfaction.none')}</p>}
      <ul className={classes.responses}>
        {data?.items.map(({ id, ticketId, ticketNumber, ticketTitle, score, fixed, comment, answeredAt }) => (
          <li key={id}>
            <div className={classes.responseHead}>
              <StatusBadge tone={score <= 2 ? 'bad' : score === 3 ? 'waiting' : 'over'}>{t('responses.score', { score })}</StatusBadge>
              {!fixed && <StatusBadge tone="bad">{t('responses.notFixed')}</StatusBadge>}
              <Link to="/tickets/$ticketId" params={{ ticketId }}>
                {ticketTitle}
              </Link>
            </div>
            {comment && <blockquote>{comment}</blockquote>}
            <div className={classes.facts}>
              <span>{ticketNumber}</span>
              <When at={answeredAt} />
            </div>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
