import { Button, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { HistoryDialog } from '@/components/HistoryDialog';
import { IconPlus } from '@/components/icons';
import { SearchField } from '@/components/SearchField';
import { StatusBadge } from '@/components/StatusBadge';
import { LocalName } from '@/components/text';
import type { Technician } from '@/lib/api/types';
import { useNeedName } from '@/lib/dispatch';
import { useFormats } from '@/lib/format';
import { useNow } from '@/lib/useNow';
import { useExpiringCount, useTechnicianList } from '../api/roster';
import { RosterActions } from '../components/RosterActions';
import { TechnicianDialog } from '../components/TechnicianDialog';
import classes from '../components/roster.module.css';
import type { RosterPartProps } from './RosterPage';

/** So many days before its last one a certificate or training is due for renewal. */
const soonDays = 60;

/** Everybody who repairs, and what they can. */
export function Technicians({ search, filter, edits }: RosterPartProps) {
  const { t } = useTranslation('roster');
  const format = useFormats();
  const needName = useNeedName();
  const [editing, setEditing] = useState<Technician | 'new'>();
  const [remembered, setRemembered] = useState<Technician>();
  const expiring = search.expiring === 'yes';
  const count = useExpiringCount(soonDays).data;
  const now = useNow();
  const today = new Date(now).toLocaleDateString('sv');
  const soon = new Date(Number(now) + soonDays * 86_400_000).toLocaleDateString('sv');
  const columns: Column<Technician>[] = [
    {
      key: 'name',
      header: t('technician.name'),
      sort: 'name',
      card: 'title',
      cell: ({ name, teams }) => (
        <>
          <strong>{name}</strong>
          <div className={classes.facts}>
            {teams.map((team) => (
              <span key={team.id}>
                <LocalName name={team.name} /> {team.firm && t('team.isFirm')}
              </span>
            ))}
          </div>
        </>
      ),
    },
    {
      key: 'skills',
      header: t('skill.title'),
      cell: ({ skills }) => needName && skills.map(({ skill, level }) => `${needName('skill', skill)} ${level}`).join(' · '),
    },
    {
      key: 'certificates',
      header: t('certificate.title'),
      labelled: true,
      cell: ({ certificates }) =>
        certificates.length > 0 &&
        certificates.map(({ kind, number, issuedOn, expiresOn }) => (
          <div key={kind + number} className={!expiresOn || expiresOn > soon ? undefined : expiresOn < today ? classes.late : classes.soon}>
            {needName?.('certificate', kind)}{' '}
            {[
              issuedOn && t('certificate.from', { date: format.date(`${issuedOn}T00:00`) }),
              expiresOn && t(expiresOn < today ? 'certificate.expired' : 'certificate.until', { date: format.date(`${expiresOn}T00:00`) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
        )),
    },
    {
      key: 'now',
      header: t('technician.now'),
      card: 'aside',
      cell: ({ active, onShift, onLeaveUntil, shifts, days }) =>
        !active ? (
          <StatusBadge tone="waiting">{t('technician.gone')}</StatusBadge>
        ) : onLeaveUntil ? (
          <StatusBadge tone="waiting">{t('technician.away', { date: format.date(`${onLeaveUntil}T00:00`) })}</StatusBadge>
        ) : (
          (shifts.length > 0 || days.length > 0) && (
            <StatusBadge tone={onShift ? 'active' : 'plain'}>{t(onShift ? 'technician.onShift' : 'technician.offShift')}</StatusBadge>
          )
        ),
    },
    {
      key: 'load',
      header: t('technician.load'),
      sort: 'openJobs',
      labelled: true,
      cell: ({ openJobs, maxOpenJobs }) => `${openJobs} / ${maxOpenJobs}`,
    },
    {
      key: 'actions',
      header: '',
      card: 'actions',
      cell: (technician) => (
        <RosterActions
          name={technician.name}
          onEdit={edits ? () => setEditing(technician) : undefined}
          onHistory={() => setRemembered(technician)}
        />
      ),
    },
  ];
  return (
    <>
      <DataList
        label={t('tab.technicians')}
        pages={useTechnicianList(search.q, search.all === 'yes', search.sort, expiring ? soonDays : undefined)}
        columns={columns}
        rowKey={({ id }) => id}
        order={{ value: search.sort, onChange: (sort) => filter({ sort }) }}
        empty={expiring ? { title: t('certificate.noneExpiring') } : { title: t('technician.none'), hint: t('technician.noneHint') }}
        filters={
          <>
            <SearchField label={t('technician.search')} value={search.q} onChange={(q) => filter({ q })} />
            <Switch
              className={classes.switch}
              label={t('technician.showGone')}
              checked={search.all === 'yes'}
              onChange={({ currentTarget }) => filter({ all: currentTarget.checked ? 'yes' : undefined })}
            />
            <Switch
              flex="none"
              className={classes.switch}
              label={[t('certificate.expiring', { days: soonDays }), count].filter(Boolean).join(' · ')}
              checked={expiring}
              onChange={({ currentTarget }) => filter({ expiring: currentTarget.checked ? 'yes' : undefined })}
            />
            {edits && (
              <Button flex="none" variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEditing('new')}>
                {t('technician.add')}
              </Button>
            )}
          </>
        }
      />
      {editing && (
        <TechnicianDialog technician={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />
      )}
      {remembered && (
        <HistoryDialog
          of={{ thing: 'technician', id: remembered.id, name: remembered.name }}
          onClose={() => setRemembered(undefined)}
        />
      )}
    </>
  );
}
