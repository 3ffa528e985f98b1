import { http, HttpResponse } from 'msw';
import type { Candidate, DispatchReason } from '../src/lib/api/dispatch';
import type { Technician } from '../src/lib/api/types';
import { at, tickets } from './data.ts';
import { query, type Gateway } from './gateway.ts';

const technician = (id: string, name: string, skills: string[], openJobs: number): Technician => ({
  id,
  version: 1,
  name,
  skills: skills.map((skill) => ({ skill, level: 2 })),
  certificates: [],
  zones: [],
  shifts: [],
  days: [],
  leaves: [],
  teams: [],
  maxOpenJobs: 8,
  active: true,
  openJobs,
  nextDueAt: openJobs > 0 ? at(90) : null,
  onShift: openJobs < 4,
  onShiftUntil: openJobs < 4 ? at(240) : null,
  nextShiftAt: at(900),
  onLeaveUntil: null,
});

export const technicians: Technician[] = [
  technician('p-technician', '李师傅', ['water', 'power', 'carpentry'], 3),
  technician('p-tech-water', '周师傅', ['water'], 1),
  technician('p-tech-power', '吴师傅', ['power'], 0),
  technician('p-tech-network', '郑师傅', ['network', 'equipment'], 2),
  technician('p-tech-ac', '冯师傅', ['ac', 'power'], 4),
  technician('p-tech-carpentry', '蒋师傅', ['carpentry'], 0),
];

const reason = (code: DispatchReason['code'], weight: DispatchReason['weight'], change: Partial<DispatchReason> = {}) => ({
  code,
  weight,
  what: null,
  have: null,
  need: null,
  at: null,
  day: null,
  ...change,
});

/** Those who can do it first, the least busy of them on top; one whose certificate has run out at the end. */
const candidatesOf = (skill: string): Candidate[] => [
  ...technicians
    .map((one): Candidate => {
      const fits = one.skills.some((known) => known.skill === skill);
      return {
        id: one.id,
        name: one.name,
        teams: [],
        firm: false,
        choice: fits ? 'OPEN' : 'WITH_NOTE',
        reasons: [
          fits
            ? reason('SKILL_FITS', 'GOOD', { what: skill, have: 2, need: 1 })
            : reason('SKILL_MISSING', 'OVERRIDABLE', { what: skill, need: 1 }),
          reason('ON_SHIFT', 'GOOD', { at: at(240) }),
          reason('LOAD', 'NEUTRAL', { have: one.openJobs, need: 8 }),
        ],
        openJobs: one.openJobs,
        maxOpenJobs: 8,
        near: null,
        onShift: true,
        nextShiftAt: null,
        lastServedAt: null,
      };
    })
    .sort((a, b) => Number(a.choice !== 'OPEN') - Number(b.choice !== 'OPEN') || a.openJobs - b.openJobs),
  {
    id: 'p-expired',
    name: '钱师傅',
    teams: [],
    firm: false,
    choice: 'CLOSED',
    reasons: [reason('CERTIFICATE_EXPIRED', 'FORBIDS', { what: 'electrician', day: '2026-01-31' })],
    openJobs: 0,
    maxOpenJobs: 8,
    near: null,
    onShift: false,
    nextShiftAt: null,
    lastServedAt: null,
  },
];

/** Who repairs, and who could do a ticket. */
export const rosterHandlers = ({ page }: Gateway) => [
  http.get('*/api/technicians', ({ request }) =>
    page('expiringWithin' in query(request) ? technicians.filter(({ certificates }) => certificates.length > 0) : technicians),
  ),
  http.get('*/api/teams', () => page([])),
  http.get('*/api/tickets/:id/candidates', ({ params }) => {
    const ticket = tickets.find((one) => one.id === params.id)!;
    return HttpResponse.json(candidatesOf(ticket.category.code.split('.')[0]!));
  }),
];
