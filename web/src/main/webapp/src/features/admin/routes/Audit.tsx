import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { When } from '@/components/text';
import type { AuditEntry } from '@/lib/api/desk';
import { useAudit } from '../api/admin';
import classes from '../components/admin.module.css';
import { ServiceSelect, serviceOf } from '../components/ServiceSelect';
import type { AdminPartProps } from './AdminPage';

/** Who did what, newest first unless turned round. */
export function Audit({ search, filter }: AdminPartProps) {
  const { t } = useTranslation('admin');
  const service = serviceOf(search.service);
  const columns: Column<AuditEntry>[] = [
    { key: 'actor', header: t('column.actor'), card: 'title', cell: ({ actor }) => <strong>{actor}</strong> },
    { key: 'at', header: t('column.at'), sort: 'at', card: 'aside', cell: ({ at }) => <When at={at} show="absolute" /> },
    { key: 'action', header: t('column.action'), cell: ({ action }) => <span className={classes.code}>{action}</span> },
    { key: 'object', header: t('column.object'), cell: ({ objectId }) => <span className={classes.code}>{objectId}</span> },
  ];
  return (
    <DataList
      label={t('tab.audit')}
      pages={useAudit(service, search.sort)}
      columns={columns}
      rowKey={({ id }) => id}
      order={{ value: search.sort, onChange: (sort) => filter({ sort }) }}
      empty={{ title: t('empty.audit.title'), hint: t('empty.audit.hint') }}
      filters={<ServiceSelect value={service} onChange={(one) => filter({ service: one })} />}
    />
  );
}
