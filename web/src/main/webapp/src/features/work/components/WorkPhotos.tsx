import { useTranslation } from 'react-i18next';
import { Sheet } from '@/components/Page';
import { useAttachments, useWorkPhotos } from '../api/work';
import { PhotoButton } from './PhotoButton';
import { usePictures } from './usePictures';
import classes from './work.module.css';

const moments = ['BEFORE', 'AFTER'] as const;

/** How it looked before the work, and after it. */
export function WorkPhotos({ ticketId, may }: { ticketId: string; may: boolean }) {
  const { t } = useTranslation('work');
  const command = useWorkPhotos(ticketId);
  const pictures = usePictures();
  const all = useAttachments(ticketId).data ?? [];
  const some = all.some(({ kind }) => kind === 'BEFORE' || kind === 'AFTER');
  if (!may && !some) return null;
  return (
    <Sheet title={t('photos.title')}>
      <div className={classes.moments}>
        {moments.map((moment) => (
          <div key={moment}>
            <p className={classes.small}>{t(`photos.${moment}`)}</p>
            <div className={classes.pictures}>
              {all
                .filter(({ kind }) => kind === moment)
                .map(({ id }, index) => (
                  <a key={id} href={`/api/attachments/${id}`} target="_blank" rel="noreferrer">
                    <img
                      src={`/api/attachments/${id}?size=thumbnail`}
                      alt={t('photos.one', { moment: t(`photos.${moment}`), number: index + 1 })}
                    />
                  </a>
                ))}
            </div>
            {may && (
              <PhotoButton
                label={t(`photos.add${moment}`)}
                busy={pictures.sending || command.isPending}
                onPick={(files) =>
                  void pictures.send(files, (attachmentIds) => command.mutate({ moment, attachmentIds }))
                }
              />
            )}
          </div>
        ))}
      </div>
    </Sheet>
  );
}
