import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RowActions } from '@/components/RowActions';

interface RosterActionsProps {
  name: string;
  /** None for whoever only looks. */
  onEdit: (() => void) | undefined;
  onHistory: () => void;
}

/** What every row of the roster offers. */
export function RosterActions({ name, onEdit, onHistory }: RosterActionsProps) {
  const { t } = useTranslation(['roster', 'admin']);
  return (
    <RowActions>
      {onEdit && (
        <Button variant="default" onClick={onEdit} aria-label={t('editNamed', { name })}>
          {t('edit')}
        </Button>
      )}
      <Button variant="default" onClick={onHistory} aria-label={t('admin:historyNamed', { name })}>
        {t('admin:history.button')}
      </Button>
    </RowActions>
  );
}
