import { Select, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Choices } from '@/components/Choices';
import { Dialog } from '@/components/Dialog';
import { ApiError } from '@/lib/api/problem';
import { urgencies, type Category } from '@/lib/api/types';
import { useCategories } from '@/lib/catalog';
import { useFormats, type Formats } from '@/lib/format';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { useDecision, type DeskTicket } from '../api/queue';
import { TicketBrief } from './TicketBrief';

interface TriageDialogProps {
  ticket: DeskTicket;
  onClose: () => void;
  /** Called with the sorted ticket, instead of closing. */
  onDone?: (view: DeskTicket) => void;
}

/** Says what it is and how pressing; the limits follow from both. */
export function TriageDialog({ ticket, onClose, onDone }: TriageDialogProps) {
  const { t } = useTranslation(['queue', 'common']);
  const tell = useTell();
  const format = useFormats();
  const categories = useCategories();
  const decision = useDecision(ticket);
  const draft = useDraft(`triage:${ticket.id}`, {
    categoryId: ticket.category.id,
    urgency: ticket.urgency,
    note: '',
  });
  const { categoryId, urgency, note } = draft.value;
  const told = decision.error instanceof ApiError ? decision.error.fieldErrors : {};

  const send = () =>
    decision.mutate(
      { command: 'triage', body: { categoryId, urgency, note: note.trim() || undefined } },
      {
        onSuccess: (view) => {
          draft.clear();
          tell.done(t('triage.done', { number: ticket.number }));
          if (onDone) onDone(view);
          else onClose();
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
