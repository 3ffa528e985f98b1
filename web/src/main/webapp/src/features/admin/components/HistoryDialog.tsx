import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { When } from '@/components/text';
import { Trouble } from '@/components/Trouble';
import { useFormats } from '@/lib/format';
import { useChanges, type FieldChange } from '../api/directory';
import classes from './admin.module.css';

export interface Remembered {
  thing: string;
  id: string;
  name: string;
}

/** Who changed it, when, and which field from what to what. */
export function HistoryDialog({ of, onClose }: { of: Remembered; onClose: () => void }) {
  const { t, i18n } = useTranslation(['admin', 'common']);
  const format = useFormats();
  const pages = useChanges(of.thing, of.id);
  const said = (field: FieldChange, side: 'from' | 'to') => {
    const name = side === 'from' ? field.fromName : field.toName;
    const value = field[side];
    if (name) return format.name(name);
    if (value === null || value === undefined || value === '') return '–';
    if (typeof value === 'boolean') return value ? t('yes') : t('no');
    return String(value);
  };
  const called = (field: string) => (i18n.exists(`admin:field.${field}`) ? t(`field.${field as 'code'}`) : field);
  return (
    <Dialog opened size="lg" title={t('history.title', { name: of.name })} onClose={onClose}>
      {pages.error && <Trouble error={pages.error} retry={pages.retry} />}
      {pages.items?.length === 0 && <p className={classes.small}>{t('history.none')}</p>}
      <ol className={classes.changes}>
        {pages.items?.map((change) => (
          <li key={change.id}>
            <p className={classes.small}>
              <strong>{change.kind === 'ADDED' ? t('history.ADDED') : t('history.CHANGED')}</strong> ·{' '}
              {change.actor?.name ?? t('common:system')} · <When at={change.at} show="absolute" />
            </p>
            <dl className={classes.fields}>
              {change.fields
                .filter((field) => change.kind === 'CHANGED' || said(field, 'to') !== '–')
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
          </li>
        ))}
      </ol>
      {pages.more && (
        <Button variant="default" onClick={pages.more} loading={pages.loadingMore}>
          {t('common:list.more')}
        </Button>
      )}
    </Dialog>
  );
}
