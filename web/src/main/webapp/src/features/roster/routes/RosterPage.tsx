import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkTabs } from '@/components/LinkTabs';
import { Page, PageHeader } from '@/components/Page';
import { hasRole, useSession } from '@/lib/session';
import { Rules } from './Rules';
import { TeamList } from './TeamList';
import { Technicians } from './Technicians';

const route = getRouteApi('/shell/roster');

export interface RosterSearch {
  tab?: string;
  q?: string;
  sort?: string;
  /** Shows also those who no longer repair. */
  all?: string;
  /** Shows only those whose certificates expire soon or have expired. */
  expiring?: string;
}

export interface RosterPartProps {
  search: RosterSearch;
  /** Managers look only. */
  edits: boolean;
  filter: (change: RosterSearch) => void;
}

const tabs = ['technicians', 'teams', 'triage', 'dispatch'] as const;

/** Who repairs, in which teams, and the rules that sort in and give out by themselves. */
export function RosterPage() {
  const { t } = useTranslation('roster');
  const search: RosterSearch = route.useSearch();
  const navigate = route.useNavigate();
  const edits = hasRole(useSession(), 'dispatcher', 'admin');
  const tab = tabs.find((one) => one === search.tab) ?? 'technicians';
  const filter = (change: RosterSearch) =>
    void navigate({ search: (before: RosterSearch) => ({ ...before, ...change }), replace: true });
  const part = () => {
    if (tab === 'technicians') return <Technicians search={search} filter={filter} edits={edits} />;
    return tab === 'teams' ? <TeamList search={search} filter={filter} edits={edits} /> : <Rules key={tab} kind={tab} edits={edits} />;
  };
  return (
    <Page wide>
      <PageHeader title={t('title')} hint={t(`hint.${tab}`)} />
      <LinkTabs
        label={t('title')}
        current={tab}
        search={(value) => ({ tab: value })}
        tabs={tabs.map((value) => ({ value, label: t(`tab.${value}`) }))}
      />
      {part()}
    </Page>
  );
}
