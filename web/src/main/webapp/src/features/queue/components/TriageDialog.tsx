import { Checkbox, Select, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Choices } from '@/components/Choices';
import { Dialog } from '@/components/Dialog';
import { ApiError } from '@/lib/api/problem';
import { impacts, natures, urgencies, type Category, type Impact, type Nature, type Urgency } from '@/lib/api/types';
import { useCategories } from '@/lib/catalog';
import { useTeams } from '@/lib/dispatch';
import { useFormats, type Formats } from '@/lib/format';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { useDecision, type DeskTicket } from '../api/queue';
import { useSuggestion, type Suggestion } from '../api/suggestion';
import { TicketBrief } from './TicketBrief';
import classes from './TriageDialog.module.css';

interface TriageDialogProps {
  ticket: DeskTicket;
  onClose: () => void;
  /** Called with the sorted ticket and the team a rule suggests for it. */
  onDone: (view: DeskTicket, teamId?: string) => void;
}

interface Sorted {
  categoryId?: string;
  urgency?: Urgency;
  nature?: Nature;
  impact?: Impact;
  /** Not the deadlines the rule suggests, but those that fit closest. */
  ownDeadlines?: boolean;
  note: string;
}

/**
 * Says what it is and how pressing, as a rule suggests it to begin with; the limits follow from both. Whether it is needed or
 * wished for and how many it concerns are said beside it.
 */
export function TriageDialog({ ticket, onClose, onDone }: TriageDialogProps) {
  const { t } = useTranslation(['queue', 'common']);
  const tell = useTell();
  const format = useFormats();
  const categories = useCategories();
  const decision = useDecision(ticket);
  const suggestion = useSuggestion(ticket.id).data;
  const draft = useDraft<Sorted>(`triage:${ticket.id}`, { note: '' });
  const { note, nature = ticket.nature, impact = ticket.impact, ownDeadlines = false } = draft.value;
  const categoryId = draft.value.categoryId ?? suggestion?.categoryId ?? ticket.category.id;
  const urgency = draft.value.urgency ?? suggestion?.urgency ?? ticket.urgency;
  const policyId = ownDeadlines ? undefined : suggestion?.policyId;
  const told = decision.error instanceof ApiError ? decision.error.fieldErrors : {};

  const send = () =>
    decision.mutate(
      { command: 'triage', body: { categoryId, urgency, nature, impact, policyId, note: note.trim() || undefined } },
      {
        onSuccess: (view) => {
          draft.clear();
          tell.done(t('triage.done', { number: ticket.number }));
          onDone(view, suggestion?.teamId);
        },
      },
    );
  return (
    <Dialog
      opened
      title={t('triage.title')}
      onClose={onClose}
      submit={{ label: t('triage.submit'), onSubmit: send, busy: decision.isPending }}
    >
      <TicketBrief ticket={ticket} />
      {suggestion && <Suggested suggestion={suggestion} categories={categories.data ?? []} />}
      <Select
        label={t('triage.category')}
        searchable
        allowDeselect={false}
        data={grouped(categories.data ?? [], format)}
        value={categoryId}
        onChange={(value) => value && draft.set({ categoryId: value })}
        nothingFoundMessage={t('triage.noCategory')}
        error={told.categoryId}
        openOnFocus={false}
        data-autofocus
      />
      <Choices
        even
        label={t('triage.urgency')}
        options={urgencies.map((value) => ({ value, label: t(`common:urgency.${value}`) }))}
        value={urgency}
        onChange={(value) => draft.set({ urgency: value })}
        error={told.urgency}
      />
      <Choices
        even
        label={t('triage.nature')}
        options={natures.map((value) => ({ value, label: t(`common:nature.${value}`) }))}
        value={nature}
        onChange={(value) => draft.set({ nature: value })}
        error={told.nature}
      />
      <Choices
        label={t('triage.impact')}
        options={impacts.map((value) => ({ value, label: t(`common:impact.${value}`) }))}
        value={impact}
        onChange={(value) => draft.set({ impact: value })}
        error={told.impact}
      />
      {suggestion?.policyId && (
        <Checkbox
          label={t('triage.policy', { name: format.name(suggestion.policyName) })}
          checked={!ownDeadlines}
          onChange={({ currentTarget }) => draft.set({ ownDeadlines: !currentTarget.checked })}
          error={told.policyId}
        />
      )}
      <Textarea
        label={t('triage.note')}
        description={t('triage.noteHint')}
        value={note}
        onChange={({ currentTarget }) => draft.set({ note: currentTarget.value })}
        maxLength={2000}
        error={told.note}
      />
    </Dialog>
  );
}

/** What a rule suggests, and which. */
function Suggested({ suggestion, categories }: { suggestion: Suggestion; categories: Category[] }) {
  const { t } = useTranslation(['queue', 'common']);
  const format = useFormats();
  const { ruleName, categoryId, urgency, policyName, teamId } = suggestion;
  const team = (useTeams(teamId !== undefined).data ?? []).find(({ id }) => id === teamId);
  const category = categories.find(({ id }) => id === categoryId);
  const what = [
    category && format.name(category.name),
    urgency && t(`common:urgency.${urgency}`),
    policyName && format.name(policyName),
    team && t('triage.suggestedTeam', { team: format.name(team.name) }),
  ];
  return (
    <p role="note" className={classes.suggested}>
      {t('triage.suggested', { rule: ruleName, what: what.filter(Boolean).join(' · ') })}
    </p>
  );
}

/** The tree as groups: each area with itself first, then what is inside it. */
function grouped(categories: Category[], format: Formats) {
  const option = (one: Category) => ({ value: one.id, label: format.name(one.name) });
  return categories
    .filter(({ parentId }) => parentId === null)
    .map((area) => ({
      group: format.name(area.name),
      items: [option(area), ...categories.filter(({ parentId }) => parentId === area.id).map(option)],
    }));
}
