import { useTranslation } from 'react-i18next';
import type { LocalName as Name, PersonRef } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { useNow } from '@/lib/useNow';

/** A name in the person's language. */
export function LocalName({ name }: { name: Name | null | undefined }) {
  return <>{useFormats().name(name)}</>;
}

/** A person, or the system where nobody did it. */
export function PersonName({ person }: { person: PersonRef | null | undefined }) {
  const { t } = useTranslation();
  return <>{person ? person.name : t('system')}</>;
}

/** An amount with its currency. Amounts travel as decimal strings, never as floats. */
export function Money({ amount, currency = 'CNY' }: { amount: string; currency?: string }) {
  return <span style={{ whiteSpace: 'nowrap' }}>{useFormats().money(amount, currency)}</span>;
}

interface WhenProps {
  at: string | null | undefined;
  /** Which one is written out; the other is in the tooltip. `both` writes both. */
  show?: 'relative' | 'absolute' | 'both';
}

/** A moment in the person's locale and zone. */
export function When({ at, show = 'relative' }: WhenProps) {
  const format = useFormats();
  const now = useNow();
  if (!at) return null;
  const absolute = format.dateTime(at, now);
  const relative = format.relative(at, now);
  const text = show === 'both' ? `${absolute} · ${relative}` : show === 'absolute' ? absolute : relative;
  return (
    <time dateTime={at} title={show === 'absolute' ? relative : absolute} style={{ whiteSpace: 'nowrap' }}>
      {text}
    </time>
  );
}
