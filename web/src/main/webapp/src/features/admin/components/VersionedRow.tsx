import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RowActions } from '@/components/RowActions';

interface VersionedRowProps {
  name: string;
  /** Whether this person may make the next version; others try one only. */
  mayEdit: boolean;
  onEdit: () => void;
  onVersions: () => void;
}

/** What a row kept in versions offers: its next version, and those there are. */
export function VersionedRow({ name, mayEdit, onEdit, onVersions }: VersionedRowProps) {
  const { t } = useTranslation('admin');
  return (
    <RowActions>
      <Button variant="default" aria-label={t(mayEdit ? 'editNamed' : 'trial.named', { name })} onClick={onEdit}>
        {t(mayEdit ? 'edit' : 'trial.short')}
      </Button>
      <Button variant="default" aria-label={t('version.showNamed', { name })} onClick={onVersions}>
        {t('version.show')}
      </Button>
    </RowActions>
  );
}
