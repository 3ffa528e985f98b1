import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IconMapPin } from '@/components/icons';
import { Note } from '@/components/Page';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Note
      icon={<IconMapPin size={28} stroke={1.5} aria-hidden />}
      title={t('notFound.title')}
      hint={t('notFound.hint')}
      action={
        <Anchor component={Link} to="/">
          {t('notFound.home')}
        </Anchor>
      }
    />
  );
}
