import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { IconPlus } from '@/components/icons';
import { StatusBadge } from '@/components/StatusBadge';
import { LocalName } from '@/components/text';
import { useFormats } from '@/lib/format';
import { hasRole, useSession } from '@/lib/session';
import { useTell } from '@/lib/useTell';
import { holding, usePolicies, useTemplate, type Calendar, type Matched, type Policy, type Terms } from '../api/deadlines';
import { useAll } from '../api/directory';
import classes from '../components/admin.module.css';
import { PolicyDialog } from '../components/PolicyDialog';
import { VersionedRow } from '../components/VersionedRow';
import { VersionsDialog } from '../components/VersionsDialog';
import { useTermsFacts } from '../components/useTermsFacts';

const targets = ['respond', 'resolve', 'firm'] as const;

/** Which deadlines hold for which tickets; the policy that fits closest decides. */
export function Policies() {
  const { t } = useTranslation(['admin', 'common']);
  const format = useFormats();
  const facts = useTermsFacts(useAll<Calendar>('/api/calendars').data ?? []);
  const mayEdit = hasRole(useSession(), 'admin');
  const [editing, setEditing] = useState<Policy | 'new'>();
  const [shown, setShown] = useState<Policy>();
  const says = (terms: Terms) =>
    targets
      .flatMap((target) => {
        const goal = terms[target];
        return goal
          ? [`${t(`policy.target.${target}`)}: ${t(`policy.said.${goal.unit}`, { count: goal.amount })}`]
          : [];
      })
      .join(' · ');
  const meant = ({ match: { urgency } }: Terms, { category, place, department, group }: Matched) =>
    [
      ...[category, place, department, group].map((name) => format.name(name)),
      urgency && t(`common:urgency.${urgency}`),
    ]
      .filter(Boolean)
      .join(' · ') || t('policy.every');
  const columns: Column<Policy>[] = [
    { key: 'name', header: t('column.name'), card: 'title', cell: ({ name }) => <strong><LocalName name={name} /></strong> },
    { key: 'code', header: t('column.code'), cell: ({ code }) => <span className={classes.code}>{code}</span> },
    {
      key: 'meant',
      header: t('policy.match'),
      cell: (policy) => {
        const version = holding(policy);
        return version && meant(version.terms as Terms, version.matched);
      },
    },
    {
      key: 'says',
      header: t('policy.targets'),
      cell: (policy) => {
        const version = holding(policy);
        return version && says(version.terms as Terms);
      },
    },
    { key: 'number', header: t('sop.version'), labelled: true, cell: ({ inForce }) => inForce ?? '–' },
    {
      key: 'state',
      header: '',
      card: 'aside',
      cell: (policy) => {
        const version = policy.versions.find(({ number }) => number === policy.inForce);
        if (!version) return <StatusBadge tone="waiting">{t('version.draft')}</StatusBadge>;
        if (policy.versions[0]?.effectiveFrom === null) return <StatusBadge tone="waiting">{t('policy.hasDraft')}</StatusBadge>;
        return !version.terms.enabled && <StatusBadge tone="waiting">{t('policy.off')}</StatusBadge>;
      },
    },
    {
      key: 'actions',
      header: '',
      card: 'actions',
      cell: (policy) => (
        <VersionedRow name={format.name(policy.name)} mayEdit={mayEdit} onEdit={() => setEditing(policy)} onVersions={() => setShown(policy)} />
      ),
    },
  ];
  return (
    <>
      <DataList
        label={t('tab.policies')}
        pages={usePolicies()}
        columns={columns}
        rowKey={({ id }) => id}
        empty={{ title: t('empty.policies.title'), hint: t('empty.policies.hint') }}
        filters={
          mayEdit && (<>
            <Button flex="none" variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEditing('new')}>
              {t('policy.add')}
            </Button>
            <Templates />
          </>)
        }
      />
      {editing && <PolicyDialog policy={editing === 'new' ? undefined : editing} mayEdit={mayEdit} onClose={() => setEditing(undefined)} />}
      {shown && (
        <VersionsDialog
          name={format.name(shown.name)}
          inForce={shown.inForce}
          versions={shown.versions}
          says={({ terms, matched }) => facts(terms as Terms, matched)}
          onClose={() => setShown(undefined)}
        />
      )}
    </>
  );
}

/** Shipped sets of policies, one of which holds. */
function Templates() {
  const { t } = useTranslation('admin');
  const tell = useTell();
  const template = useTemplate();
  return (
    <>
      {(['A', 'B'] as const).map((set) => (
        <Button
          key={set}
          flex="none"
          variant="default"
          loading={template.isPending && template.variables?.template === set}
          onClick={() => template.mutate({ template: set }, { onSuccess: () => tell.done(t(`policy.template.done${set}`)) })}
        >
          {t(`policy.template.${set}`)}
        </Button>
      ))}
    </>
  );
}
