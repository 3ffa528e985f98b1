import { Button } from '@mantine/core';
import { useRef } from 'react';
import { IconCamera } from '@/components/icons';

interface PhotoButtonProps {
  label: string;
  busy: boolean;
  primary?: boolean;
  onPick: (files: File[]) => void;
}

/** Opens the camera on a phone, a choice of files on a desktop. */
export function PhotoButton({ label, busy, primary, onPick }: PhotoButtonProps) {
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
