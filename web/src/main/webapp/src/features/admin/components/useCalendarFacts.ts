import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/format';
import { weekdays, type CalendarRules, type Hours, type SpecialDays } from '../api/deadlines';
import { hoursText } from './hours';
import type { Fact } from './useTermsFacts';

/** First and last day of an entry, or the one day. */
export const spanOf = ({ from, to }: SpecialDays) => (from === to ? from : `${from} – ${to}`);

/** Hours in words: a stretch that ends where it begins is the whole day. */
export function useHoursWords() {
  const { t } = useTranslation('admin');
  return (hours: Hours[] | undefined) => {
    const text = hoursText(hours);
    return text === '00:00-00:00' ? t('calendar.allDay') : text;
  };
}

/** How the days of an entry are worked. */
export function useDaysKind() {
  const { t } = useTranslation('admin');
  const words = useHoursWords();
  return ({ like, hours }: SpecialDays) =>
    like ? t('calendar.like', { day: t(`calendar.day.${like}`) }) : words(hours) || t('calendar.off');
}

/** Puts the rules of a calendar into words: weekdays with the same hours together, then each entry of its own. */
export function useCalendarFacts() {
  const { t } = useTranslation('admin');
  const format = useFormats();
  const kind = useDaysKind();
  const words = useHoursWords();
  return ({ zone, week, days }: CalendarRules): Fact[] => [
    ...weekdays.map((day) => ({
      key: day,
      label: t(`calendar.day.${day}`),
      text: words(week[day]) || t('calendar.off'),
    })),
    { key: 'zone', label: t('calendar.zone'), text: zone },
    ...[...days]
      .sort((a, b) => b.from.localeCompare(a.from))
      .map((entry) => ({ key: `day ${spanOf(entry)}`, label: spanOf(entry), text: `${format.name(entry.name)} · ${kind(entry)}` })),
  ];
}
