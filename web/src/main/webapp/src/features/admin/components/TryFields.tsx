import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/format';
import { useSimulate, type Tried } from '../api/deadlines';
import classes from './admin.module.css';
import { BeforeAfter } from './BeforeAfter';

const daysAgo = (days: number) => {
  const date = new Date();
  date.setDate(date.getDate() - days);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

/** Tries what is being edited on past tickets and says what would have been another; nothing is saved by it. */
export function TryFields({ tried }: { tried: () => Tried | undefined }) {
  const { t } = useTranslation('admin');
  const format = useFormats();
  const [from, setFrom] = useState(daysAgo(29));
  const [to, setTo] = useState(daysAgo(0));
  const simulate = useSimulate();
  const run = () => {
    const what = tried();
    if (what && from && to) {
      simulate.mutate({ ...what, from, to, zone: Intl.DateTimeFormat().resolvedOptions().timeZone });
    }
  };
  const { data, error } = simulate;
  return (
    <fieldset className={classes.stepBox}>
      <legend>{t('trial.title')}</legend>
      <p className={classes.small}>{t('trial.hint')}</p>
      <div className={classes.pair}>
        <TextInput type="date" label={t('trial.from')} value={from} onChange={({ currentTarget }) => setFrom(currentTarget.value)} />
        <TextInput type="date" label={t('trial.to')} value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)} />
      </div>
      <Button variant="default" onClick={run} loading={simulate.isPending} style={{ justifySelf: 'start' }}>
        {t('trial.run')}
      </Button>
      <div role="status" className={classes.form}>
        {error && <p className={classes.small}>{t('trial.failed')}</p>}
        {data && !simulate.isPending && (
          <>
            <p>{t('trial.changed', { count: data.result.changedTickets, of: format.number(data.result.tickets) })}</p>
            <BeforeAfter result={data.result} />
            <Link to="/admin" search={{ tab: 'trials', id: data.id }} target="_blank" className={classes.link}>
              {t('trial.open')}
            </Link>
          </>
        )}
      </div>
    </fieldset>
  );
}
