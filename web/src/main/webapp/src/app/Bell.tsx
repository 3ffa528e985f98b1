import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IconBell } from '@/components/icons';
import { get } from '@/lib/api/client';
import classes from './Bell.module.css';

/** The way to one's notices, with how many wait. Asking also says in which language and zone one reads. */
export function Bell({ wide = false }: { wide?: boolean }) {
  const { t, i18n } = useTranslation();
  const { data } = useQuery({
    queryKey: ['notice', 'unread', i18n.language],
    queryFn: ({ signal }) =>
      get<{ unread: number }>(
        '/api/notices/unread',
        {
          language: i18n.language.startsWith('zh') ? 'zh' : 'en',
          zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        },
        signal,
      ),
  });
  const unread = data?.unread ?? 0;
  return (
    <Link to="/notices" className={classes.bell} data-wide={wide || undefined}>
      <IconBell size={22} stroke={1.6} aria-hidden />
      {wide && <span aria-hidden>{t('nav.notices')}</span>}
      {unread > 0 && (
        <span className={classes.count} aria-hidden>
          {unread > 99 ? '99+' : unread}
        </span>
      )}
      <VisuallyHidden>{t('notices.bell', { count: unread })}</VisuallyHidden>
    </Link>
  );
}
