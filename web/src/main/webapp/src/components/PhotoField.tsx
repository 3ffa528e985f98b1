import { UnstyledButton } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { signIn } from '@/lib/session';
import type { Photo, Photos } from '@/lib/usePhotos';
import { reasonOf } from '@/lib/useTell';
import { IconCamera, IconPhoto, IconRotateClockwise2, IconX } from './icons';
import classes from './PhotoField.module.css';

interface PhotoFieldProps {
  photos: Photos;
  /** Two large buttons, for a screen that begins with the picture; else one small one. */
  large?: boolean;
  most?: number;
}

/** Takes pictures with the camera or from the gallery, and shows them with how far they have gone. */
export function PhotoField({ photos, large, most = 6 }: PhotoFieldProps) {
  const { t } = useTranslation(['request', 'common']);
  const full = photos.photos.length >= most;
  return (
    <div className={classes.field} data-large={large || undefined}>
      {photos.photos.length > 0 && (
        <ul className={classes.photos} aria-label={t('photo.list')}>
          {photos.photos.map((photo, index) => (
            <li key={photo.key} className={classes.photo} data-state={photo.state}>
              {photo.blob.type.startsWith('image/') ? (
                <img src={photo.url} alt={t('photo.number', { number: index + 1 })} />
              ) : (
                <span className={classes.document}>{photo.name}</span>
              )}
              {photo.state === 'sending' && (
                <progress className={classes.share} value={photo.share} aria-label={t('photo.sending')} />
              )}
              {photo.state === 'failed' && <Next photo={photo} photos={photos} />}
              <UnstyledButton
                className={classes.remove}
                aria-label={t('photo.remove', { number: index + 1 })}
                onClick={() => photos.remove(photo.key)}
              >
                <IconX size={18} aria-hidden />
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      {!full && (
        <div className={classes.buttons}>
          <Pick label={t('photo.camera')} icon={<IconCamera size={large ? 28 : 20} stroke={1.5} aria-hidden />} camera onPick={photos.add} />
          <Pick label={t('photo.gallery')} icon={<IconPhoto size={large ? 28 : 20} stroke={1.5} aria-hidden />} onPick={photos.add} />
        </div>
      )}
      {photos.photos.map(
        ({ key, state, error }) =>
          state === 'failed' &&
          error && (
            <p key={key} role="alert" className={classes.error}>
              {error.undecided
                ? t('photo.notSent')
                : error.trouble === 'signedOut'
                  ? t('common:problem.signedOut.next')
                  : (reasonOf(error) ?? t('photo.refused'))}
            </p>
          ),
      )}
    </div>
  );
}

/** What to do about a picture that did not get through. */
function Next({ photo: { key, error }, photos }: { photo: Photo; photos: Photos }) {
  const { t } = useTranslation(['request', 'common']);
  const [act, label] = error?.undecided
    ? [() => photos.retry(key), t('photo.retry')]
    : error?.trouble === 'signedOut'
      ? [() => signIn(), t('common:signIn')]
      : [() => photos.remove(key), t('photo.refused')];
  return (
    <UnstyledButton className={classes.retry} onClick={act}>
      <IconRotateClockwise2 size={20} aria-hidden />
      {label}
    </UnstyledButton>
  );
}

interface PickProps {
  label: string;
  icon: React.ReactNode;
  camera?: boolean;
  onPick: (files: File[]) => void;
}

function Pick({ label, icon, camera, onPick }: PickProps) {
  const id = useId();
  return (
    <span className={classes.pick}>
      <input
        id={id}
        type="file"
        accept="image/*"
        capture={camera ? 'environment' : undefined}
        multiple={!camera}
        onChange={({ currentTarget }) => {
          onPick([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <label htmlFor={id}>
        {icon}
        {label}
      </label>
    </span>
  );
}
