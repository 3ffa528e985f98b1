import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RowActions } from '@/components/RowActions';

/** What every row of the directory offers: edit it, see its history. */
export function RowEdit({ name, onEdit, onHistory }: { name: string; onEdit: () => void; onHistory: () => void }) {
  const { t } = useTranslation('admin');
  return (
    <RowActions>
      <Button variant="default" aria-label={t('editNamed', { name })} onClick={onEdit}>
        {t('edit')}
      </Button>
      <Button variant="default" aria-label={t('historyNamed', { name })} onClick={onHistory}>
        {t('history.button')}
      </Button>
    </RowActions>
  );
}
