import type { LinkProps } from '@tanstack/react-router';
import type { ParseKeys } from 'i18next';
import { IconClipboardList, IconInbox, IconPencilPlus, IconTool, type Icon } from '@/components/icons';
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
  { to: '/tickets', label: 'nav.tickets', icon: IconInbox, roles: ['dispatcher', 'manager', 'admin'] },
  { to: '/jobs', label: 'nav.jobs', icon: IconTool, roles: ['technician', 'contractor'] },
  { to: '/report', label: 'nav.report', icon: IconPencilPlus, roles: ['staff'] },
  { to: '/my-tickets', label: 'nav.myTickets', icon: IconClipboardList, roles: ['staff'] },
];

export function destinationsOf(session: Session): Destination[] {
  return destinations.filter(({ roles }) => hasRole(session, ...roles));
}

export function homeOf(session: Session): Destination['to'] {
  return destinationsOf(session)[0]?.to ?? '/report';
}
