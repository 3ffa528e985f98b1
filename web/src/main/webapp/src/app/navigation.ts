import type { LinkProps } from '@tanstack/react-router';
import type { ParseKeys } from 'i18next';
import {
  IconBox,
  IconChartBar,
  IconClipboardList,
  IconGauge,
  IconHeadset,
  IconInbox,
  IconList,
  IconPencilPlus,
  IconSettings,
  IconShoppingCart,
  IconTool,
  IconUsers,
  type Icon,
} from '@/components/icons';
import type { Role, Session } from '@/lib/api/types';
import { hasRole } from '@/lib/session';

export interface Destination {
  to: LinkProps['to'] & string;
  label: ParseKeys<'common'>;
  icon: Icon;
  roles: Role[];
}

/** Everything the navigation offers. The first that suits a person's roles is their home. */
const destinations: Destination[] = [
  { to: '/dashboard', label: 'nav.dashboard', icon: IconGauge, roles: ['manager'] },
  { to: '/queue', label: 'nav.queue', icon: IconInbox, roles: ['dispatcher'] },
  { to: '/desk', label: 'nav.desk', icon: IconHeadset, roles: ['dispatcher'] },
  { to: '/roster', label: 'nav.roster', icon: IconUsers, roles: ['dispatcher'] },
  { to: '/store', label: 'nav.store', icon: IconBox, roles: ['storekeeper'] },
  { to: '/purchasing', label: 'nav.purchasing', icon: IconShoppingCart, roles: ['buyer', 'approver', 'finance'] },
  { to: '/reports', label: 'nav.reports', icon: IconChartBar, roles: ['manager', 'admin'] },
  { to: '/admin', label: 'nav.admin', icon: IconSettings, roles: ['admin', 'manager'] },
  { to: '/tickets', label: 'nav.tickets', icon: IconList, roles: ['dispatcher', 'manager', 'admin'] },
  { to: '/roster', label: 'nav.roster', icon: IconUsers, roles: ['manager', 'admin'] },
  { to: '/jobs', label: 'nav.jobs', icon: IconTool, roles: ['technician', 'contractor'] },
  { to: '/store', label: 'nav.store', icon: IconBox, roles: ['manager', 'admin'] },
  { to: '/purchasing', label: 'nav.purchasing', icon: IconShoppingCart, roles: ['storekeeper', 'manager', 'admin'] },
  { to: '/report', label: 'nav.report', icon: IconPencilPlus, roles: ['staff'] },
  { to: '/my-tickets', label: 'nav.myTickets', icon: IconClipboardList, roles: ['staff'] },
];

export function destinationsOf(session: Session): Destination[] {
  const open = destinations.filter(({ roles }) => hasRole(session, ...roles));
  return open.filter(({ to }, index) => open.findIndex((other) => other.to === to) === index);
}

/** As many as stand beside each other at the foot of a phone; the others are in the person's menu there. */
export const atThumb = 5;

export function homeOf(session: Session): Destination['to'] {
  return destinationsOf(session)[0]?.to ?? '/report';
}
