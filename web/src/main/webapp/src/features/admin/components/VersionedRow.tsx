import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RowActions } from '@/components/RowActions';

/** What a row kept in versions offers: its next version, and those there are. */
export function VersionedRow({ name, onEdit, onVersions }: { name: string; onEdit: () => void; onVersions: () => void }) {
  const { t } = useTranslation('admin');
  return (
    <RowActions>
      <Button variant="default" aria-label={t('editNamed', { name })} onClick={onEdit}>
        {t('edit')}
      </Button>
      <Button variant="default" aria-label={t('version.showNamed', { name })} onClick={onVersions}>
        {t('version.show')}
      </Button>
    </RowActions>
  );
}
