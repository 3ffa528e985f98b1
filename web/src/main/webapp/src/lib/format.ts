import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalName } from './api/types';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export type Formats = ReturnType<typeof formats>;

/** Dates, numbers, money and names in the person's language and time zone. */
export function formats(language: string) {
  const dateTime = new Intl.DateTimeFormat(language, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const dateTimeYear = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const date = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', weekday: 'short' });
  const dateYear = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', day: 'numeric' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  const unit = (name: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: language === 'en' ? 'narrow' : 'short' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const units = { minute: unit('minute'), hour: unit('hour'), day: unit('day') };

  return {
    dateTime: (at: string | number | Date, now = Date.now()) => {
      const when = new Date(at);
      return (when.getFullYear() === new Date(now).getFullYear() ? dateTime : dateTimeYear).format(when);
    },
    date: (at: string | number | Date, now = Date.now()) => {
      const when = new Date(at);
      return (when.getFullYear() === new Date(now).getFullYear() ? date : dateYear).format(when);
    },
    number: (value: number) => number.format(value),
    /** "repair and response". */
    list: (words: string[]) => list.format(words),
    money: (amount: string, currency = 'CNY') =>
      new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).format(
        Number(amount),
      ),
    /** "3 minutes ago", "tomorrow". */
    relative: (at: string | number | Date, now = Date.now()) => {
      const distance = new Date(at).getTime() - now;
      const size = Math.abs(distance);
      if (size < minute) return relative.format(0, 'second');
      if (size < hour) return relative.format(Math.trunc(distance / minute), 'minute');
      if (size < day) return relative.format(Math.trunc(distance / hour), 'hour');
      return relative.format(Math.trunc(distance / day), 'day');
    },
    /** A length of time in at most two units: "2h 5m", "3d 4h", "2小时5分钟". */
    duration: (milliseconds: number) => {
      const minutes = Math.max(0, Math.round(Math.abs(milliseconds) / minute));
      const gap = language === 'en' ? ' ' : '';
      const join = (...parts: [number, keyof typeof units][]) =>
        parts
          .filter(([value], index) => value > 0 || (index === parts.length - 1 && minutes === 0))
          .map(([value, name]) => units[name].format(value))
          .join(gap);
      if (minutes < 60) return join([minutes, 'minute']);
      if (minutes < 24 * 60) return join([Math.floor(minutes / 60), 'hour'], [minutes % 60, 'minute']);
      return join([Math.floor(minutes / 1440), 'day'], [Math.floor((minutes % 1440) / 60), 'hour']);
    },
    /** The name in the person's language, else in the other. */
    name: (name: LocalName | null | undefined) =>
      (language.startsWith('zh') ? name?.zh || name?.en : name?.en || name?.zh) ?? '',
  };
}

export function useFormats(): Formats {
  const { i18n } = useTranslation();
  return useMemo(() => formats(i18n.language), [i18n.language]);
}
