import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { ApiError } from '@/lib/api/problem';
import type { Place } from '@/lib/api/types';
import { placeOfCode } from '../api/join';
import classes from './ScanDialog.module.css';
import { scannedCode } from './scannedCode';
import { useCamera, type CameraTrouble } from './useCamera';
import { useCodeReader, type ReaderTrouble } from './useCodeReader';

export interface Scanned {
  place: Place;
  code: string;
}

interface ScanProps {
  onFound: (scanned: Scanned) => void;
  onClose: () => void;
}

/** Finds a place by the code on its wall. */
export function ScanDialog({ onFound, onClose }: ScanProps) {
  const { t } = useTranslation(['tickets', 'common']);
  const [trouble, setTrouble] = useState<ScanTrouble>();
  return (
    <Dialog opened title={t('scan.title')} onClose={onClose}>
      {trouble ? (
        <>
          <p role="alert" className={classes.words}>
            {t(`scan.${trouble}`)} {t('scan.pickInstead')}
          </p>
          <Button variant="default" onClick={onClose}>
            {t('common:close')}
          </Button>
        </>
      ) : (
        <Viewfinder onFound={onFound} onTrouble={setTrouble} />
      )}
    </Dialog>
  );
}

type ScanTrouble = CameraTrouble | ReaderTrouble;

interface ViewfinderProps {
  onFound: (scanned: Scanned) => void;
  onTrouble: (trouble: ScanTrouble) => void;
}

/** Of its own, so that the camera starts once its picture is on screen and stops with it. */
function Viewfinder({ onFound, onTrouble }: ViewfinderProps) {
  const { t } = useTranslation('tickets');
  const { video, live } = useCamera(onTrouble);
  const { wrong, judge } = useJudge();
  useCodeReader({ video, live, judge, onFound, onTrouble });
  return (
    <>
      <video ref={video} className={classes.picture} aria-label={t('scan.picture')} muted playsInline />
      <p role="status" className={classes.words} data-wrong={wrong && ''}>
        {t(wrong ? `scan.${wrong}` : live ? 'scan.hint' : 'scan.starting')}
      </p>
    </>
  );
}

/** Which place codes stand for; what is wrong with those that stand for none. */
function useJudge() {
  const queries = useQueryClient();
  const [wrong, setWrong] = useState<'foreign' | 'unknown' | 'away'>();
  const judge = async (texts: string[]): Promise<Scanned | undefined> => {
    const code = texts.map((text) => scannedCode(text, window.location.origin)).find((one) => one !== undefined);
    if (code === undefined) {
      setWrong('foreign');
      return undefined;
    }
    try {
      return { code, place: await queries.fetchQuery(placeOfCode(code)) };
    } catch (error) {
      setWrong(error instanceof ApiError && error.trouble === 'notFound' ? 'unknown' : 'away');
      return undefined;
    }
  };
  return { wrong, judge };
}
