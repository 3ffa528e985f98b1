import { useMediaQuery } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '@/components/Brand';
import { followLive } from '@/lib/live';
import { useSession } from '@/lib/session';
import { Bell } from './Bell';
import { atThumb, destinationsOf } from './navigation';
import { SearchLink } from './SearchLink';
import classes from './Shell.module.css';

/** Nobody's first tap; the screen stands without it. */
const LateUserMenu = lazy(async () => ({ default: (await import('./UserMenu')).UserMenu }));

function UserMenu({ wide }: { wide?: boolean }) {
  return (
    <Suspense fallback={<span className={classes.menu} />}>
      <LateUserMenu wide={wide} />
    </Suspense>
  );
}

/** What surrounds every screen behind the sign-in: navigation at the thumb on a phone, at the side on a desktop. */
export function Shell() {
  const { t } = useTranslation();
  const wide = useMediaQuery('(min-width: 62em)', false, { getInitialValueInEffect: false });
  const queries = useQueryClient();
  useEffect(() => followLive(queries), [queries]);

  const brand = (
    <Link to="/" className={classes.brand}>
      <Brand />
    </Link>
  );
  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        {t('skip')}
      </a>
      {wide ? (
        <div className={classes.side}>
          {brand}
          <Navigation wide />
          <SearchLink wide />
          <Bell wide />
          <UserMenu wide />
        </div>
      ) : (
        <header className={classes.top}>
          {brand}
          <div className={classes.corner}>
            <SearchLink />
            <Bell />
            <UserMenu />
          </div>
        </header>
      )}
      <main id="main" tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      {!wide && <Navigation />}
    </div>
  );
}

function Navigation({ wide = false }: { wide?: boolean }) {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <nav className={classes.nav} aria-label={t('nav.label')}>
      <ul>
        {destinationsOf(session)
          .slice(0, wide ? undefined : atThumb)
          .map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <Link to={to} className={classes.entry}>
              <Icon size={22} stroke={1.6} aria-hidden />
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
