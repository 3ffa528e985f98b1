import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Leave, Shift, ShiftException } from '@/lib/api/dispatch';
import { weekdayName } from './weekdays';
import { Rows } from './Rows';

interface RowsOf<T> {
  rows: T[];
  onChange: (rows: T[]) => void;
}

function TimeField({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return <TextInput type="time" label={label} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} />;
}

function DateField({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return <TextInput type="date" label={label} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} />;
}

/** The week as it usually is. */
export function ShiftRows(props: RowsOf<Shift>) {
  const { t, i18n } = useTranslation('roster');
  const last = props.rows.at(-1);
  const blank = { weekday: last ? ((last.weekday ?? 0) % 7) + 1 : 1, starts: last?.starts ?? '08:00', ends: last?.ends ?? '17:00' };
  return (
    <Rows {...props} title={t('shift.title')} hint={t('shift.hint')} add={t('shift.add')} blank={blank}>
      {(row, set) => (
        <>
          <Select
            label={t('shift.weekday')}
            allowDeselect={false}
            data={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekdayName(day, i18n.language) }))}
            value={String(row.weekday)}
            onChange={(weekday) => set({ weekday: Number(weekday) })}
          />
          <TimeField label={t('shift.from')} value={row.starts} onChange={(starts) => set({ starts })} />
          <TimeField label={t('shift.to')} value={row.ends} onChange={(ends) => set({ ends })} />
        </>
      )}
    </Rows>
  );
}

/** Days that differ from it. */
export function DayRows(props: RowsOf<ShiftException>) {
  const { t } = useTranslation('roster');
  return (
    <Rows {...props} title={t('day.title')} add={t('day.add')} blank={{ day: today(), kind: 'OFF' }}>
      {(row, set) => (
        <>
          <DateField label={t('day.day')} value={row.day} onChange={(day) => set({ day })} />
          <Select
            label={t('day.kind')}
            allowDeselect={false}
            data={(['OFF', 'EXTRA'] as const).map((value) => ({ value, label: t(`day.${value}`) }))}
            value={row.kind}
            onChange={(kind) =>
              set(kind === 'EXTRA' ? { kind: 'EXTRA', starts: '08:00', ends: '17:00' } : { kind: 'OFF', starts: undefined, ends: undefined })
            }
          />
          {row.kind === 'EXTRA' && (
            <>
              <TimeField label={t('shift.from')} value={row.starts ?? ''} onChange={(starts) => set({ starts })} />
              <TimeField label={t('shift.to')} value={row.ends ?? ''} onChange={(ends) => set({ ends })} />
            </>
          )}
        </>
      )}
    </Rows>
  );
}

export function LeaveRows(props: RowsOf<Leave>) {
  const { t } = useTranslation('roster');
  return (
    <Rows {...props} title={t('leave.title')} add={t('leave.add')} blank={{ firstDay: today(), lastDay: today() }}>
      {(row, set) => (
        <>
          <DateField label={t('leave.first')} value={row.firstDay} onChange={(firstDay) => set({ firstDay })} />
          <DateField label={t('leave.last')} value={row.lastDay} onChange={(lastDay) => set({ lastDay })} />
          <TextInput
            label={t('leave.reason')}
            value={row.reason ?? ''}
            onChange={({ currentTarget }) => set({ reason: currentTarget.value || undefined })}
            maxLength={200}
          />
        </>
      )}
    </Rows>
  );
}

const today = () => new Date().toLocaleDateString('sv');
