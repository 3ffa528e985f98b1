import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/lib/api/problem';
import { useChanges, type Remembered } from '@/lib/changes';
import { ChangeSaid } from './ChangeSaid';
import { IconAlertTriangle } from './icons';

/** Whether somebody else changed the thing while a form about it stood open. */
export const isOvertaken = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.trouble === 'stale' && error.version !== undefined;

/** Tells whoever was slower what somebody else saved in the meantime, that their own input is kept, and what saving does now. */
export function Overtaken({ of }: { of?: Remembered }) {
  const { t } = useTranslation();
  return (
    <Alert role="alert" color="yellow" icon={<IconAlertTriangle size={20} aria-hidden />} title={t('overtaken.title')}>
      {of && <Latest of={of} />}
      {t('overtaken.next')}
    </Alert>
  );
}

function Latest({ of }: { of: Remembered }) {
  const latest = useChanges(of.thing, of.id, 1).items?.[0];
  return latest ? <ChangeSaid change={latest} /> : null;
}
