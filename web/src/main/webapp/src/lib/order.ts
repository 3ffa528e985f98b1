import { useTranslation } from 'react-i18next';
import type { LocalName } from './api/types';
import { useFormats } from './format';

export interface Called {
  code?: string;
  name: LocalName;
}

/** The services know no order by name in the reader's language. */
export const isByName = (sort: string | undefined) => sort === 'name' || sort === '-name';

/** The order by `code` or `name`, `-` before it for descending; of names as the reader's language sorts them. */
export function orderBy(sort: string | undefined, language: string, nameOf: (name: LocalName) => string) {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const direction = sort?.startsWith('-') ? -1 : 1;
  const byCode = (one: Called, other: Called) => direction * compare(one.code ?? '', other.code ?? '');
  const byName = (one: Called, other: Called) => direction * compare(nameOf(one.name), nameOf(other.name));
  return isByName(sort) ? byName : sort?.replace('-', '') === 'code' ? byCode : undefined;
}

/** The same for the reader. */
export function useOrder() {
  const { i18n } = useTranslation();
  const format = useFormats();
  return (sort: string | undefined) => orderBy(sort, i18n.language, format.name);
}
