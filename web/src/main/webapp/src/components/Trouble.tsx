import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/lib/api/problem';
import { signIn } from '@/lib/session';
import { IconAlertTriangle } from './icons';
import { Note } from './Page';

/** A read that failed: what happened and what to do next. */
export function Trouble({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  const trouble = error instanceof ApiError ? error.trouble : 'broken';
  const trace = error instanceof ApiError && trouble === 'broken' ? error.traceId : undefined;
  return (
    <Note
      icon={<IconAlertTriangle size={28} stroke={1.5} aria-hidden />}
      title={t(`problem.${trouble}.read`)}
      hint={trace ? t('problem.trace', { id: trace }) : undefined}
      action={
        trouble === 'signedOut' ? (
          <Button onClick={() => signIn()}>{t('signIn')}</Button>
        ) : (
          retry && trouble !== 'notFound' && trouble !== 'forbidden' && (
            <Button variant="default" onClick={retry}>
              {t('retry')}
            </Button>
          )
        )
      }
    />
  );
}
