import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconQrcode } from '@/components/icons';
import type { Scanned } from './ScanDialog';
import { canScan } from './useCodeReader';

const ScanDialog = lazy(() => import('./ScanDialog').then(({ ScanDialog }) => ({ default: ScanDialog })));

/** Scans the code on a wall with the camera; not there where the browser cannot. */
export function ScanButton({ onFound }: { onFound: (scanned: Scanned) => void }) {
  const { t } = useTranslation('tickets');
  const [opened, setOpened] = useState(false);
  if (!canScan()) return null;
  const found = (scanned: Scanned) => {
    setOpened(false);
    onFound(scanned);
  };
  return (
    <>
      <Button variant="subtle" leftSection={<IconQrcode size={20} aria-hidden />} onClick={() => setOpened(true)}>
        {t('scan.button')}
      </Button>
      {opened && (
        <Suspense>
          <ScanDialog onFound={found} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
