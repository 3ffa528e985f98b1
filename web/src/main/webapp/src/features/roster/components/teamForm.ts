import type { Team, TeamProfile } from '@/lib/api/dispatch';
import type { LocalName } from '@/lib/api/types';
import type { Formats } from '@/lib/format';
import type { Option } from './Chosen';

/** What is typed of a team until it is saved. */
export interface TeamForm {
  name: LocalName;
  firm: boolean;
  leadId: string | null;
  members: Option[];
  zones: Option[];
  categories: Option[];
  active: boolean;
}

export const teamForm = (of: Team | undefined, format: Formats): TeamForm => ({
  name: of?.name ?? { zh: '', en: '' },
  firm: of?.firm ?? false,
  leadId: of?.lead?.id ?? null,
  members: (of?.members ?? []).map(({ id, name }) => ({ value: id, label: name })),
  zones: (of?.zones ?? []).map(({ id, path }) => ({ value: id, label: format.name(path) })),
  categories: (of?.categories ?? []).map(({ id, name }) => ({ value: id, label: format.name(name) })),
  active: of?.active ?? true,
});

/** Who leads, as long as they are a member. */
export const leadOf = ({ leadId, members }: TeamForm) =>
  members.some(({ value }) => value === leadId) ? leadId : null;

const ids = (options: Option[]) => options.map(({ value }) => value);

export const teamProfile = (form: TeamForm): TeamProfile => ({
  name: { zh: form.name.zh.trim(), en: form.name.en.trim() },
  firm: form.firm,
  leadId: leadOf(form) ?? undefined,
  memberIds: ids(form.members),
  zoneIds: ids(form.zones),
  categoryIds: ids(form.categories),
  active: form.active,
});
