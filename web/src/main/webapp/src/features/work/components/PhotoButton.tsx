import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconCamera } from '@/components/icons';
import type { Pictures } from './usePictures';
import classes from './work.module.css';

interface PhotoButtonProps {
  label: string;
  busy: boolean;
  primary?: boolean;
  pictures: Pictures;
  /** What is done with the pictures once the service has them. */
  use: (ids: string[]) => void;
}

/** Opens the camera on a phone, a choice of files on a desktop; shows what has not got through yet. */
export function PhotoButton({ label, busy, primary, pictures, use }: PhotoButtonProps) {
  const { t } = useTranslation('work');
  const input = useRef<HTMLInputElement>(null);
  const sending = busy || pictures.sending;
  const waiting = pictures.kept.length > 0 && !sending;
  return (
    <>
      {waiting && (
        <div className={classes.pictures} role="status">
          {pictures.kept.map(({ key, url }, index) => (
            <img key={key} src={url} alt={t('photos.kept', { number: index + 1 })} />
          ))}
        </div>
      )}
      <Button
        variant={primary ? 'filled' : 'default'}
        leftSection={<IconCamera size={18} aria-hidden />}
        loading={sending}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      {waiting && (
        <>
          <Button variant="default" onClick={() => pictures.again(use)}>
            {t('photos.again')}
          </Button>
          <Button variant="default" onClick={pictures.clear}>
            {t('photos.discard')}
          </Button>
        </>
      )}
      <input
        ref={input}
        type="file"
        accept="image/*"
        capture="environment"
        aria-label={label}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) pictures.send(files, use);
        }}
      />
    </>
  );
}
