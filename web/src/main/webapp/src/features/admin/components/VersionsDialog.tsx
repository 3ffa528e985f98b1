import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { StatusBadge } from '@/components/StatusBadge';
import { useFormats } from '@/lib/format';
import classes from './admin.module.css';
import { Differences } from './Differences';
import { differences, type Fact } from './useTermsFacts';

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
  /** What a version says. */
  says: (version: V) => Fact[];
  onClose: () => void;
}

/** All versions of a calendar or a policy, latest first: from when on, by whom, why, and what each changed. */
export function VersionsDialog<V extends Version>({ name, inForce, versions, says, onClose }: VersionsDialogProps<V>) {
  const { t } = useTranslation('admin');
  const format = useFormats();
  return (
    <Dialog opened size="lg" title={t('version.title', { name })} onClose={onClose}>
      <ol className={classes.changes}>
        {versions.map((version, at) => {
          const before = versions[at + 1];
          return (
            <li key={version.number}>
              <strong>{t('version.number', { number: version.number })}</strong>{' '}
              {version.number === inForce && <StatusBadge tone="over">{t('version.inForce')}</StatusBadge>}
              {!version.effectiveFrom && <StatusBadge tone="waiting">{t('version.draft')}</StatusBadge>}
              {before ? <Differences differences={differences(says(before), says(version))} /> : <Facts facts={says(version)} />}
              <div className={classes.small}>
                {version.effectiveFrom && `${t('version.since', { at: format.dateTime(version.effectiveFrom) })} · `}
                {t('version.made', { at: format.dateTime(version.createdAt), by: version.createdBy ?? t('version.shipped') })}
                {version.note && ` · ${version.note}`}
              </div>
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}

const SHOWN = 14;

/** What a version says, one thing a line; a long list is folded. */
export function Facts({ facts }: { facts: Fact[] }) {
  const { t } = useTranslation('admin');
  const list = (some: Fact[]) => (
    <dl className={classes.fields}>
      {some.map(({ key, label, text }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <>
      {list(facts.slice(0, SHOWN))}
      {facts.length > SHOWN && (
        <details className={classes.fold}>
          <summary>{t('version.more', { count: facts.length - SHOWN })}</summary>
          {list(facts.slice(SHOWN))}
        </details>
      )}
    </>
  );
}
