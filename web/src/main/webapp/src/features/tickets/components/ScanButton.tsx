import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconQrcode } from '@/components/icons';
import type { Scanned } from './ScanDialog';

const ScanDialog = lazy(() => import('./ScanDialog').then(({ ScanDialog }) => ({ default: ScanDialog })));

const mayUseCamera = () => typeof (navigator.mediaDevices as MediaDevices | undefined)?.getUserMedia === 'function';

/** Scans the code on a wall with the camera; not there where the browser lets nobody use one. */
export function ScanButton({ onFound }: { onFound: (scanned: Scanned) => void }) {
  const { t } = useTranslation('tickets');
  const [opened, setOpened] = useState(false);
  if (!mayUseCamera()) return null;
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
