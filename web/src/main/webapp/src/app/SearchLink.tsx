import { Kbd } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IconSearch } from '@/components/icons';
import classes from './Bell.module.css';

/** The way to the search, from everywhere: Ctrl K or ⌘ K. */
export function SearchLink({ wide = false }: { wide?: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  useHotkeys([['mod+K', () => void navigate({ to: '/search' })]], []);
  return (
    <Link to="/search" className={classes.bell} data-wide={wide || undefined} aria-label={wide ? undefined : t('nav.search')}>
      <IconSearch size={22} stroke={1.6} aria-hidden />
      {wide && (
        <>
          {t('nav.search')}
          <Kbd aria-hidden>{t('search.key')}</Kbd>
        </>
      )}
    </Link>
  );
}
