import { Button } from '@mantine/core';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { IconAlertTriangle } from '@/components/icons';
import { Note } from '@/components/Page';
import { Trouble } from '@/components/Trouble';
import { ApiError } from '@/lib/api/problem';

/** What stands where a screen broke. Drafts are on the device, so trying again loses nothing. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  useEffect(() => console.error(error), [error]);
  const message = error instanceof Error ? error.message : '';
  const again = () => {
    // A chunk of an older release is gone after an update: only a reload brings the new one.
    if (/dynamically imported module|Importing a module/i.test(message)) location.reload();
    reset();
    void router.invalidate();
  };
  if (error instanceof ApiError) return <Trouble error={error} retry={again} />;
  return (
    <Note
      icon={<IconAlertTriangle size={28} stroke={1.5} aria-hidden />}
      title={t('broken.title')}
      hint={t('broken.hint')}
      action={<Button onClick={again}>{t('retry')}</Button>}
    />
  );
}
