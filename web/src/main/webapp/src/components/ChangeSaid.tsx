import { useTranslation } from 'react-i18next';
import type { Change, FieldChange } from '@/lib/changes';
import { useNeedName } from '@/lib/dispatch';
import { useFormats } from '@/lib/format';
import classes from './HistoryDialog.module.css';
import { When } from './text';

/** One change of a thing: who made it, when, and which field went from what to what. */
export function ChangeSaid({ change }: { change: Change }) {
  const { t, i18n } = useTranslation(['admin', 'common']);
  const said = useSaid();
  const called = (field: string) => (i18n.exists(`admin:field.${field}`) ? t(`field.${field as 'code'}`) : field);
  return (
    <>
      <p className={classes.small}>
        <strong>{change.kind === 'ADDED' ? t('history.ADDED') : t('history.CHANGED')}</strong> ·{' '}
        {change.actor?.name ?? t('common:system')} · <When at={change.at} show="absolute" />
      </p>
      <dl className={classes.fields}>
        {change.fields
          .filter((field) => change.kind === 'CHANGED' || said(field, 'to') !== nothing)
          .map((field) => (
            <div key={field.field}>
              <dt>{called(field.field)}</dt>
              <dd>
                {change.kind === 'CHANGED' && (
                  <>
                    <del>{said(field, 'from')}</del> →{' '}
                  </>
                )}
                {said(field, 'to')}
              </dd>
            </div>
          ))}
      </dl>
    </>
  );
}

const nothing = '–';

/** A value as people read it: a name where it is a reference, words where it is one of a few. */
function useSaid(): (field: FieldChange, side: 'from' | 'to') => string {
  const { t, i18n } = useTranslation(['admin', 'roster']);
  const needName = useNeedName();
  const format = useFormats();
  const one = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return nothing;
    if (typeof value === 'boolean') return value ? t('yes') : t('no');
    const [first = '', ...rest] = String(value).split(' ');
    if (field === 'skill' || field === 'certificate') return needName?.(field, String(value)) ?? '';
    if (field === 'skills') return needName ? [needName('skill', first), ...rest].join(' ') : '';
    if (field === 'certificates') return needName ? [needName('certificate', first), ...rest].join(' ') : '';
    if (field === 'shifts') return [t(`value.ifWeekdays.${first as '1'}`), ...rest].join(' ');
    if (field === 'days') return [first, t(`roster:day.${rest[0] as 'OFF'}`), ...rest.slice(1)].join(' ');
    const word = `${field === 'icon' ? 'category.icons' : `value.${field}`}.${String(value)}`;
    return i18n.exists(`admin:${word}`) ? t(word as 'yes') : String(value);
  };
  return (field, side) => {
    const name = side === 'from' ? field.fromName : field.toName;
    const value = field[side];
    if (name) return format.name(name);
    if (!Array.isArray(value)) return one(field.field, value);
    return value.length === 0 ? nothing : value.map((each) => one(field.field, each)).join(t('history.and'));
  };
}
