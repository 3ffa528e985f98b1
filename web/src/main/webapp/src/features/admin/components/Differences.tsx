import { useTranslation } from 'react-i18next';
import classes from './admin.module.css';
import type { Difference } from './useTermsFacts';

/** What two versions say differently: what it was, what it becomes. */
export function Differences({ differences }: { differences: Difference[] }) {
  const { t } = useTranslation('admin');
  if (differences.length === 0) return <p className={classes.small}>{t('version.same')}</p>;
  return (
    <dl className={classes.fields}>
      {differences.map(({ key, label, before, after }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            <del>{before}</del> → <ins>{after}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
