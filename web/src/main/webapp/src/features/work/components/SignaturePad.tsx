import { Button, TextInput } from '@mantine/core';
import { useRef, useState, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { useDraft } from '@/lib/useDraft';
import { useSign } from '../api/work';
import { usePictures } from './usePictures';
import classes from './work.module.css';

/** The requester signs with a finger; where nobody can, the technician says why. */
export function SignaturePad({ ticketId, onClose }: { ticketId: string; onClose: () => void }) {
  const { t } = useTranslation(['work', 'common']);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);
  const draft = useDraft(`sign:${ticketId}`, { reason: '' });
  const reason = draft.value.reason.trim();
  const pictures = usePictures(`sign:${ticketId}`);
  const sign = useSign(ticketId, () => {
    draft.clear();
    pictures.clear();
  });
  /** A signature that was given and did not get through. */
  const [given] = pictures.kept;
  const signed = drawn || given !== undefined;

  const use = ([attachmentId]: string[]) => sign.mutate({ attachmentId }, { onSuccess: onClose });
  const send = () => {
    if (given) pictures.again(use);
    else if (!drawn) sign.mutate({ reason }, { onSuccess: onClose });
    else {
      canvas.current?.toBlob((picture) => {
        if (picture) pictures.send([new File([picture], 'signature.png', { type: picture.type })], use);
      }, 'image/png');
    }
  };
  return (
    <Dialog
      opened
      title={t('sign.title')}
      onClose={onClose}
      submit={{
        label: t('common:save'),
        onSubmit: () => (signed || reason) && send(),
        busy: sign.isPending || pictures.sending,
        disabled: !signed && !reason,
      }}
    >
      <canvas
        ref={canvas}
        width={640}
        height={280}
        className={classes.pad}
        role="img"
        aria-label={t('sign.here')}
        // What waits to be sent is seen; a stroke more makes another of it.
        style={given && !drawn ? { backgroundImage: `url(${given.url})`, backgroundSize: '100% 100%' } : undefined}
        onPointerDown={(event) => {
          pictures.clear();
          stroke(event, true);
        }}
        onPointerMove={(event) => {
          if (event.buttons === 0) return;
          stroke(event, false);
          setDrawn(true);
        }}
      />
      <p className={classes.small}>{t('sign.here')}</p>
      <Button
        variant="default"
        disabled={!signed}
        onClick={() => {
          pictures.clear();
          const pad = canvas.current;
          pad?.getContext('2d')?.clearRect(0, 0, pad.width, pad.height);
          setDrawn(false);
        }}
      >
        {t('sign.again')}
      </Button>
      <TextInput
        label={t('sign.without')}
        description={t('sign.withoutHint')}
        value={draft.value.reason}
        onChange={({ currentTarget }) => draft.set({ reason: currentTarget.value })}
        disabled={signed}
        maxLength={500}
      />
    </Dialog>
  );
}

/** Draws to where the finger is, or begins a stroke there. */
function stroke(event: PointerEvent<HTMLCanvasElement>, begin: boolean) {
  const pad = event.currentTarget;
  const pen = pad.getContext('2d');
  if (!pen) return;
  const box = pad.getBoundingClientRect();
  const x = ((event.clientX - box.left) * pad.width) / box.width;
  const y = ((event.clientY - box.top) * pad.height) / box.height;
  if (begin) {
    pad.setPointerCapture(event.pointerId);
    pen.beginPath();
    pen.lineWidth = 4;
    pen.lineCap = 'round';
    pen.strokeStyle = '#1b1b1b';
    pen.moveTo(x, y);
  } else {
    pen.lineTo(x, y);
    pen.stroke();
  }
}
