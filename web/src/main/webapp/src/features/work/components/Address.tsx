import { useTranslation } from 'react-i18next';
import { IconMapPin } from '@/components/icons';
import type { Ticket } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { mapOf } from './mapOf';
import classes from './work.module.css';

/** The street, and the place on the map of the device where it is known. */
export function Address({ place: { name, address } }: { place: Ticket['location'] }) {
  const { t } = useTranslation('work');
  const format = useFormats();
  if (!address) return null;
  const { text, latitude, longitude } = address;
  return (
    <p className={classes.address}>
      {text}
      {latitude !== null && longitude !== null && (
        <a href={mapOf(latitude, longitude, format.name(name), navigator.userAgent)} target="_blank" rel="noreferrer">
          <IconMapPin size={18} aria-hidden />
          {t('way.map')}
        </a>
      )}
    </p>
  );
}
