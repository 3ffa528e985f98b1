import { Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChanges, type Remembered } from '@/lib/changes';
import { ChangeSaid } from './ChangeSaid';
import { Dialog } from './Dialog';
import classes from './HistoryDialog.module.css';
import { Trouble } from './Trouble';

/** Who changed it, when, and which field from what to what. */
export function HistoryDialog({ of, onClose }: { of: Remembered & { name: string }; onClose: () => void }) {
  const { t } = useTranslation(['admin', 'common']);
  const pages = useChanges(of.thing, of.id);
  return (
    <Dialog opened size="lg" title={t('history.title', { name: of.name })} onClose={onClose}>
      {!pages.items && (pages.error ? <Trouble error={pages.error} retry={pages.retry} /> : <Skeleton height={120} />)}
      {pages.items?.length === 0 && <p className={classes.small}>{t('history.none')}</p>}
      <ol className={classes.changes}>
        {pages.items?.map((change) => (
          <li key={change.id}>
            <ChangeSaid change={change} />
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
