import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportMenu } from '@/components/ExportMenu';
import { LocalName, When } from '@/components/text';
import { Trouble } from '@/components/Trouble';
import { usePlaceHistory } from '../api/work';
import classes from './work.module.css';

/** What happened at this place before: the fault that keeps coming back is seen at once. */
export function PlaceHistory({ ticketId, lastYear }: { ticketId: string; lastYear: number }) {
  const { t } = useTranslation(['work', 'common']);
  const [opened, setOpened] = useState(false);
  const pages = usePlaceHistory(ticketId, opened);
  return (
    <details className={classes.history} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{t('history.title', { count: lastYear })}</summary>
      {pages.error && <Trouble error={pages.error} retry={pages.retry} />}
      {pages.items?.length === 0 && <p className={classes.small}>{t('history.none')}</p>}
      <ul className={classes.past}>
        {pages.items?.map((job) => (
          <li key={job.id}>
            {job.open ? (
              <Link to="/tickets/$ticketId" params={{ ticketId: job.id }}>
                {job.title}
              </Link>
            ) : (
              job.title
            )}
            <p className={classes.small}>
              <LocalName name={job.category} /> · <When at={job.createdAt} show="absolute" />
              {job.technician && ` · ${job.technician}`}
            </p>
            {job.cause && (
              <p className={classes.small}>
                {job.cause} → {job.remedy}
              </p>
            )}
          </li>
        ))}
      </ul>
      <Group gap="xs">
        {pages.more && (
          <Button variant="default" onClick={pages.more} loading={pages.loadingMore}>
            {t('common:list.more')}
          </Button>
        )}
        {pages.source && pages.items && pages.items.length > 0 && (
          <ExportMenu label={t('history.title', { count: lastYear })} {...pages.source} desktop />
        )}
      </Group>
    </details>
  );
}
