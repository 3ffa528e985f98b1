import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { StatusBadge } from '@/components/StatusBadge';
import { useFormats } from '@/lib/format';
import classes from './admin.module.css';

interface Version {
  number: number;
  effectiveFrom: string | null;
  note: string | null;
  createdAt: string;
  createdBy: string | null;
}

interface VersionsDialogProps<V extends Version> {
  name: string;
  inForce: number | null;
  versions: V[];
  /** What a version says, in one line. */
  says: (version: V) => string;
  onClose: () => void;
}

/** All versions of a calendar or a policy, latest first: from when on, by whom, why. */
export function VersionsDialog<V extends Version>({ name, inForce, versions, says, onClose }: VersionsDialogProps<V>) {
  const { t } = useTranslation('admin');
  const format = useFormats();
  return (
    <Dialog opened size="lg" title={t('version.title', { name })} onClose={onClose}>
      <ol className={classes.changes}>
        {versions.map((version) => (
          <li key={version.number}>
            <strong>{t('version.number', { number: version.number })}</strong>{' '}
            {version.number === inForce && <StatusBadge tone="over">{t('version.inForce')}</StatusBadge>}
            {!version.effectiveFrom && <StatusBadge tone="waiting">{t('version.draft')}</StatusBadge>}
            <div>{says(version)}</div>
            <div className={classes.small}>
              {version.effectiveFrom && `${t('version.since', { at: format.dateTime(version.effectiveFrom) })} · `}
              {t('version.made', { at: format.dateTime(version.createdAt), by: version.createdBy ?? t('version.shipped') })}
              {version.note && ` · ${version.note}`}
            </div>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
