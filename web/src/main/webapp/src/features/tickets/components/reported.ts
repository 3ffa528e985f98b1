import type { LocalName, Urgency } from '@/lib/api/types';
import type { Formats } from '@/lib/format';
import type { Photo } from '@/lib/usePhotos';
import { window as suitable, type Preference } from './preferredTime';

interface Need {
  category: { id: string; name: LocalName };
  place: { id: string };
  title: string;
  description: string;
  urgency: Urgency;
  wish: boolean;
  contact: string;
  suits: Preference;
}

/** A need as the service takes it in, whoever enters it. */
export function reported(need: Need, pictures: Photo[], format: Formats) {
  const attachmentIds = pictures.flatMap(({ id }) => id ?? []);
  return {
    categoryId: need.category.id,
    locationId: need.place.id,
    title: need.title.trim() || format.name(need.category.name),
    description: need.description.trim() || undefined,
    urgency: need.urgency,
    nature: need.wish ? ('WISH' as const) : undefined,
    contact: need.contact.trim() || undefined,
    attachmentIds: attachmentIds.length > 0 ? attachmentIds : undefined,
    ...suitable(need.suits),
  };
}
