import { Button, Skeleton } from '@mantine/core';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportMenu } from '@/components/ExportMenu';
import { IconTool } from '@/components/icons';
import { Note, Page, PageHeader } from '@/components/Page';
import { Trouble } from '@/components/Trouble';
import { useMyJobs, useMyPool } from '../api/tickets';
import { JobCard } from '../components/JobCard';
import { PoolCard } from '../components/PoolCard';
import { arrange } from '../components/arrangeJobs';
import classes from './JobsPage.module.css';

/** What lies before a technician: the job in hand, the one whose clock runs out next, what waits, what is done. */
export function JobsPage() {
  const { t } = useTranslation(['tickets', 'common']);
  const jobs = useMyJobs();
  const pool = useMyPool();
  // Drawn in small pieces, so that the page answers meanwhile.
  const items = useDeferredValue(jobs.items);
  const groups = items && arrange(items);

  return (
    <Page>
      <PageHeader
        title={t('jobs.title')}
        actions={jobs.source && items && items.length > 0 && <ExportMenu label={t('jobs.title')} {...jobs.source} desktop />}
      />
      {!groups && jobs.error && <Trouble error={jobs.error} retry={jobs.retry} />}
      {!groups && !jobs.error && <Skeleton height={220} />}
      {items?.length === 0 && (
        <Note
          icon={<IconTool size={28} stroke={1.5} aria-hidden />}
          title={t('jobs.empty.title')}
          hint={t('jobs.empty.hint')}
        />
      )}
      {groups?.map(([group, members]) => (
        <section key={group} className={classes.group}>
          <h2>{t(`jobs.group.${group}`)}</h2>
          {members.map((job) => (
            <JobCard key={job.id} job={job} next={group === 'now' || group === 'next'} />
          ))}
        </section>
      ))}
      {pool.items && pool.items.length > 0 && (
        <section className={classes.group}>
          <div className={classes.head}>
            <h2>{t('jobs.group.pool', { count: pool.items.length })}</h2>
            {pool.source && <ExportMenu label={t('jobs.group.pool', { count: pool.items.length })} {...pool.source} desktop />}
          </div>
          {pool.items.map((job) => (
            <PoolCard key={job.id} job={job} />
          ))}
        </section>
      )}
      {jobs.more && (
        <Button variant="default" onClick={jobs.more} loading={jobs.loadingMore}>
          {t('common:list.more')}
        </Button>
      )}
    </Page>
  );
}
