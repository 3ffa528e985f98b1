import { useTranslation } from 'react-i18next';
import classes from './Pictures.module.css';

interface PicturesProps {
  files: { id: string; contentType?: string; fileName?: string | null }[];
}

/** Files of a ticket: pictures small and in a row, a press shows one whole; documents by their name. */
export function Pictures({ files }: PicturesProps) {
  const { t } = useTranslation('request');
  if (files.length === 0) return null;
  return (
    <ul className={classes.pictures}>
      {files.map(({ id, contentType, fileName }, index) => (
        <li key={id}>
          <a href={`/api/attachments/${id}`} target="_blank" rel="noreferrer" className={classes.picture}>
            {contentType === 'application/pdf' ? (
              <span className={classes.document}>{fileName ?? 'PDF'}</span>
            ) : (
              <img src={`/api/attachments/${id}?size=thumbnail`} alt={t('photo.number', { number: index + 1 })} loading="lazy" />
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
