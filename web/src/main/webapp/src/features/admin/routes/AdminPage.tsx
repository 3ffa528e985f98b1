import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkTabs } from '@/components/LinkTabs';
import { Page, PageHeader } from '@/components/Page';
import { hasRole, useSession } from '@/lib/session';
import { Audit } from './Audit';
import { Calendars } from './Calendars';
import { Categories } from './Categories';
import { Codes } from './Codes';
import { Departments } from './Departments';
import { Groups } from './Groups';
import { Imports } from './Imports';
import { Parked } from './Parked';
import { PauseReasons } from './PauseReasons';
import { People } from './People';
import { Places } from './Places';
import { Policies } from './Policies';
import { Procedures } from './Procedures';
import { Trials } from './Trials';

const route = getRouteApi('/shell/admin');

export interface AdminSearch {
  tab?: string;
  q?: string;
  service?: string;
  /** Shows also what is out of use. */
  all?: string;
  sort?: string;
  /** One thing opened: an import, a procedure, a trial. */
  id?: string;
  /** Of a trial: by what its figures are told apart, which of them is opened, and what became of its tickets. */
  by?: string;
  key?: string;
  effect?: string;
}

/** What every part of the administration is given: its part of the address, and how to change it. */
export interface AdminPartProps {
  search: AdminSearch;
  filter: (change: AdminSearch) => void;
}

const parts = {
  people: People,
  departments: Departments,
  groups: Groups,
  places: Places,
  categories: Categories,
  procedures: Procedures,
  codes: Codes,
  calendars: Calendars,
  policies: Policies,
  trials: Trials,
  reasons: PauseReasons,
  imports: Imports,
  audit: Audit,
  parked: Parked,
};
type Part = keyof typeof parts;

/** What managers look at and try; the rest is the administrator's. */
const managed: Part[] = ['policies', 'calendars', 'trials'];

/** The administrator's home: who and what there is, who did what, what got stuck. */
export function AdminPage() {
  const { t } = useTranslation('admin');
  const search: AdminSearch = route.useSearch();
  const navigate = route.useNavigate();
  const open = hasRole(useSession(), 'admin') ? (Object.keys(parts) as Part[]) : managed;
  const tab = open.find((one) => one === search.tab) ?? open[0]!;
  const Part = parts[tab];
  const filter = (change: AdminSearch) =>
    void navigate({ search: (before: AdminSearch) => ({ ...before, ...change }), replace: true });
  return (
    <Page wide>
      <PageHeader title={t('title')} hint={t(`hint.${tab}`)} />
      <LinkTabs
        label={t('title')}
        current={tab}
        search={(value) => ({ tab: value, service: search.service })}
        tabs={open.map((value) => ({ value, label: t(`tab.${value}`) }))}
      />
      <Part key={tab} search={search} filter={filter} />
    </Page>
  );
}
