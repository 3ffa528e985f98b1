import type { Certificate, Leave, Shift, ShiftException, Skill, TechnicianProfile } from '@/lib/api/dispatch';
import type { Technician } from '@/lib/api/types';
import type { Formats } from '@/lib/format';
import type { Option } from './Chosen';

/** What is typed of a technician until it is saved. */
export interface TechnicianForm {
  person: Option | null;
  skills: Skill[];
  certificates: Certificate[];
  zones: Option[];
  shifts: Shift[];
  days: ShiftException[];
  leaves: Leave[];
  maxOpenJobs: number;
  active: boolean;
}

export const technicianForm = (of: Technician | undefined, format: Formats): TechnicianForm => ({
  person: of ? { value: of.id, label: of.name } : null,
  skills: (of?.skills ?? []) as Skill[],
  certificates: (of?.certificates ?? []) as Certificate[],
  zones: (of?.zones ?? []).map(({ id, path }) => ({ value: id, label: format.name(path) })),
  shifts: (of?.shifts ?? []) as Shift[],
  days: (of?.days ?? []) as ShiftException[],
  leaves: (of?.leaves ?? []) as Leave[],
  maxOpenJobs: of?.maxOpenJobs ?? 8,
  active: of?.active ?? true,
});

export const technicianProfile = (
  { person: _, zones, ...facts }: TechnicianForm,
  personId: string,
): TechnicianProfile => ({ personId, ...facts, zoneIds: zones.map(({ value }) => value) });
