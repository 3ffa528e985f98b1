import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Sheet } from '@/components/Page';
import { Trouble } from '@/components/Trouble';
import { useNeedName } from '@/lib/dispatch';
import { useTechnicians } from '../api/dashboard';
import { Bars } from './Bars';
import classes from './dashboard.module.css';

const shown = 10;

/** Who has room: everyone who repairs, the least busy first. */
export function WhoCanHelp() {
  const { t } = useTranslation('dashboard');
  const technicians = useTechnicians();
  const needName = useNeedName();
  const sorted = [...(technicians.data ?? [])].sort((a, b) => a.openJobs - b.openJobs);
  return (
    <Sheet title={t('help.title')}>
      {technicians.isPending && <Skeleton height={200} />}
      {technicians.error && !technicians.data && (
        <Trouble error={technicians.error} retry={() => void technicians.refetch()} />
      )}
      {technicians.data && (
        <>
          <p className={classes.lead}>{t('help.hint', { free: sorted.filter(({ openJobs }) => openJobs === 0).length })}</p>
          <Bars
            bars={sorted.slice(0, shown).map(({ id, name, skills, openJobs }) => ({
              key: id,
              label: [name, ...(needName ? skills.map(({ skill }) => needName('skill', skill)) : [])].join(' · '),
              value: openJobs,
            }))}
          />
        </>
      )}
    </Sheet>
  );
}
