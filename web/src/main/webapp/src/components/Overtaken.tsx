import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/lib/api/problem';
import { useChanges, type Remembered } from '@/lib/changes';
import { ChangeSaid } from './ChangeSaid';
import { IconAlertTriangle } from './icons';

/** Whether somebody else changed the thing while a form about it stood open. */
export const isOvertaken = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.trouble === 'stale' && error.version !== undefined;

/** More than these nobody reads in a form; the history shows them all. */
const atMost = 5;

/** Tells whoever was slower what others saved in the meantime, that their own input is kept, and what saving does now. */
export function Overtaken({ of, missed = 1 }: { of?: Remembered; missed?: number }) {
  const { t } = useTranslation();
  return (
    <Alert role="alert" color="yellow" icon={<IconAlertTriangle size={20} aria-hidden />} title={t('overtaken.title')}>
      {of && <Missed of={of} count={Math.min(missed, atMost)} />}
      {t('overtaken.next')}
    </Alert>
  );
}

function Missed({ of, count }: { of: Remembered; count: number }) {
  const { items } = useChanges(of.thing, of.id, count);
  return items?.map((change) => <ChangeSaid key={change.id} change={change} />);
}
