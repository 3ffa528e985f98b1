import { useTranslation } from 'react-i18next';
import { Sheet } from '@/components/Page';
import { useAttachments, useWorkPhotos, type WorkPhoto } from '../api/work';
import { PhotoButton } from './PhotoButton';
import { usePictures } from './usePictures';
import classes from './work.module.css';

const moments = ['BEFORE', 'AFTER'] as const;

/** How it looked before the work, and after it. */
export function WorkPhotos({ ticketId, may }: { ticketId: string; may: boolean }) {
  const { t } = useTranslation('work');
  const all = useAttachments(ticketId).data ?? [];
  const some = all.some(({ kind }) => kind === 'BEFORE' || kind === 'AFTER');
  if (!may && !some) return null;
  return (
    <Sheet title={t('photos.title')}>
      <div className={classes.moments}>
        {moments.map((moment) => (
          <Moment key={moment} ticketId={ticketId} moment={moment} photos={all.filter(({ kind }) => kind === moment)} may={may} />
        ))}
      </div>
    </Sheet>
  );
}

interface MomentProps {
  ticketId: string;
  moment: (typeof moments)[number];
  photos: WorkPhoto[];
  may: boolean;
}

function Moment({ ticketId, moment, photos, may }: MomentProps) {
  const { t } = useTranslation('work');
  const pictures = usePictures(`work:${ticketId}:${moment}`);
  const command = useWorkPhotos(ticketId, pictures.clear);
  return (
    <div>
      <p className={classes.small}>{t(`photos.${moment}`)}</p>
      <div className={classes.pictures}>
        {photos.map(({ id }, index) => (
          <a key={id} href={`/api/attachments/${id}`} target="_blank" rel="noreferrer">
            <img
              src={`/api/attachments/${id}?size=thumbnail`}
              alt={t('photos.one', { moment: t(`photos.${moment}`), number: index + 1 })}
            />
          </a>
        ))}
      </div>
      {may && (
        <div className={classes.buttons}>
          <PhotoButton
            label={t(`photos.add${moment}`)}
            busy={command.isPending}
            pictures={pictures}
            use={(attachmentIds) => command.mutate({ moment, attachmentIds })}
          />
        </div>
      )}
    </div>
  );
}
