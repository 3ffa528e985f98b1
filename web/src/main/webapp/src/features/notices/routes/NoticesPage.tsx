import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { LinkTabs } from '@/components/LinkTabs';
import { Page, PageHeader } from '@/components/Page';
import { When } from '@/components/text';
import type { Notice } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { useNotices, useReadNotice } from '../api/notices';
import classes from '../components/notices.module.css';

const route = getRouteApi('/shell/notices');

/** What one was told; opening one reads it. */
export function NoticesPage() {
  const { t } = useTranslation();
  const { unread } = route.useSearch();
  const format = useFormats();
  const read = useReadNotice();
  const pages = useNotices({ unread });

  const columns: Column<Notice>[] = [
    {
      key: 'text',
      header: t('notices.text'),
      card: 'title',
      cell: ({ id, text, link, readAt }) => (
        <Link
          to={link ?? '/notices'}
          data-cover
          className={classes.text}
          data-read={readAt ? true : undefined}
          onClick={() => {
            if (!readAt) read.mutate(id);
          }}
        >
          {format.name(text)}
        </Link>
      ),
    },
    { key: 'kind', header: t('notices.about'), width: 140, cell: ({ kind }) => t(`notices.kind.${kind}`) },
    { key: 'at', header: t('notices.when'), width: 140, card: 'aside', cell: ({ createdAt }) => <When at={createdAt} /> },
  ];
  return (
    <Page>
      <PageHeader
        title={t('nav.notices')}
        actions={
          <>
            <Button variant="default" onClick={() => read.mutate(undefined)} loading={read.isPending}>
              {t('notices.readAll')}
            </Button>
            <Button variant="default" renderRoot={(props) => <Link to="/notices/preferences" {...props} />}>
              {t('notices.preferences')}
            </Button>
          </>
        }
      />
      <LinkTabs
        label={t('nav.notices')}
        current={unread ? 'unread' : 'all'}
        search={(value) => ({ unread: value === 'unread' ? '1' : undefined })}
        tabs={[
          { value: 'all', label: t('all') },
          { value: 'unread', label: t('notices.unread') },
        ]}
      />
      <DataList
        label={t('nav.notices')}
        pages={pages}
        columns={columns}
        rowKey={({ id }) => id}
        empty={{ title: t('notices.empty'), hint: t('notices.emptyHint') }}
      />
    </Page>
  );
}
