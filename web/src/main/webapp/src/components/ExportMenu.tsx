import { Button, Menu } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getFile, type Query } from '@/lib/api/client';
import { ApiError } from '@/lib/api/problem';
import { keepFile } from '@/lib/keepFile';
import { useTell } from '@/lib/useTell';
import { IconDownload } from './icons';

const formats = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
};
type Format = keyof typeof formats;

interface ExportMenuProps {
  /** What the list holds. */
  label: string;
  path: string;
  query?: Query;
  /** Only where there is a desktop: beside what is mostly done on phones. */
  desktop?: boolean;
}

/** The whole list as a file, with the filters and the order on screen. */
export function ExportMenu({ label, path, query, desktop }: ExportMenuProps) {
  const { t, i18n } = useTranslation();
  const [busy, setBusy] = useState(false);
  const tell = useTell();
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });

  const take = async (format: Format) => {
    setBusy(true);
    try {
      const zone = query?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
      keepFile(await getFile(path, { ...query, size: undefined, zone }, formats[format], i18n.language));
    } catch (error) {
      if (error instanceof ApiError) tell.problem(error);
      else tell.broken(error);
    } finally {
      setBusy(false);
    }
  };
  if (desktop && !wide) return null;
  return (
    <Menu position="top-end" width={200}>
      <Menu.Target>
        <Button
          variant="default"
          loading={busy}
          leftSection={<IconDownload size={18} aria-hidden />}
          aria-label={t('list.exportOf', { list: label })}
        >
          {t('list.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void take('xlsx')}>{t('list.xlsx')}</Menu.Item>
        <Menu.Item onClick={() => void take('csv')}>{t('list.csv')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
