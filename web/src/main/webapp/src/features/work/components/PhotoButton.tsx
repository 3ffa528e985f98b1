import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconCamera } from '@/components/icons';

interface PhotoButtonProps {
  label: string;
  busy: boolean;
  primary?: boolean;
  onPick: (files: File[]) => void;
  /** Sends once more what did not get through. */
  onAgain?: () => void;
}

/** Opens the camera on a phone, a choice of files on a desktop. */
export function PhotoButton({ label, busy, primary, onPick, onAgain }: PhotoButtonProps) {
  const { t } = useTranslation('work');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant={primary ? 'filled' : 'default'}
        leftSection={<IconCamera size={18} aria-hidden />}
        loading={busy}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      {onAgain && (
        <Button variant="default" loading={busy} onClick={onAgain}>
          {t('photos.again')}
        </Button>
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
          if (files.length > 0) onPick(files);
        }}
      />
    </>
  );
}
