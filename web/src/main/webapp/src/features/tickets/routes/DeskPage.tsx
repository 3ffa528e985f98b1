import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Choices } from '@/components/Choices';
import { Fold } from '@/components/Fold';
import { IconSend } from '@/components/icons';
import { Page, PageHeader, Sheet } from '@/components/Page';
import { PhotoField } from '@/components/PhotoField';
import { urgencies, type LocalName, type NewTicket, type Place, type Ticket, type Urgency } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { useSession } from '@/lib/session';
import { useAction } from '@/lib/useAction';
import { useDraft } from '@/lib/useDraft';
import { usePhotos } from '@/lib/usePhotos';
import { useTell } from '@/lib/useTell';
import { stranger } from '../api/desk';
import { CallerSelect, type Caller } from '../components/CallerSelect';
import { CallerTickets } from '../components/CallerTickets';
import { CategoryPicker } from '../components/CategoryPicker';
import { PlacePicker } from '../components/PlacePicker';
import { PreferredTime } from '../components/PreferredTime';
import { anyTime, type Preference } from '../components/preferredTime';
import { reported } from '../components/reported';
import classes from './DeskPage.module.css';

interface Call {
  caller: Caller | null;
  title: string;
  description: string;
  category: { id: string; name: LocalName } | null;
  group: string | null;
  place: Place | null;
  urgency: Urgency;
  wish: boolean;
  contact: string;
  suits: Preference;
}

const nothing: Call = {
  caller: null,
  title: '',
  description: '',
  category: null,
  group: null,
  place: null,
  urgency: 'NORMAL',
  wish: false,
  contact: '',
  suits: anyTime,
};

/** The fields that show what is wrong with them; of all else a message tells. */
const shown = ['requesterId', 'contact', 'title', 'categoryId', 'locationId', 'preferredTo'];

/** Somebody is on the phone: who, what, where; sent in their name. Made for the keyboard. */
export function DeskPage() {
  const { t } = useTranslation(['hotline', 'tickets', 'request', 'common']);
  const format = useFormats();
  const session = useSession();
  const tell = useTell();
  const field = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<Record<string, string | undefined>>({});
  const draft = useDraft<Call>(`call:${session.id}`, nothing);
  const { caller, title, description, category, group, place, urgency, wish, contact, suits } = draft.value;
  const photos = usePhotos({ draft: `call:${session.id}` });
  const [waits, setWaits] = useState(false);

  const report = useAction<NewTicket, Ticket>({
    send: (ticket) => ({ path: '/api/tickets', body: ticket }),
    refresh: ['ticket'],
    onProblem: ({ fieldErrors }) => {
      const here = Object.entries(fieldErrors).filter(([field]) => shown.includes(field));
      setErrors(Object.fromEntries(here));
      return here.length > 0;
    },
    onDone: (ticket) => {
      tell.done(t('done', { number: ticket.number }));
      draft.clear();
      photos.clear();
      setErrors({});
      field.current?.focus();
    },
  });
  /** The call as it stands now; what is missing is shown. */
  const whole = () => {
    const now = draft.current();
    const missing = {
      requesterId: now.caller ? undefined : t('needCaller'),
      contact: now.caller?.id === stranger && !now.contact.trim() ? t('needContact') : undefined,
      categoryId: now.category ? undefined : t('tickets:new.needCategory'),
      locationId: now.place ? undefined : t('tickets:new.needPlace'),
    };
    setErrors(missing);
    if (!now.caller || !now.category || !now.place || missing.contact) return undefined;
    return { ...now, caller: now.caller, category: now.category, place: now.place };
  };
  const send = async (event?: FormEvent) => {
    event?.preventDefault();
    if (waits || report.isPending || !whole()) return;
    // Pictures may still be on their way; one that failed is shown, not left behind.
    setWaits(true);
    const pictures = await photos.settled();
    setWaits(false);
    if (pictures.some(({ state }) => state === 'failed')) return;
    // What was written meanwhile goes with it.
    const now = whole();
    if (!now) return;
    report.mutate({ requesterId: now.caller.id, ...reported(now, pictures, format) });
  };
  useHotkeys(
    [
      ['mod+Enter', () => void send()],
      ['alt+C', () => field.current?.focus()],
    ],
    [],
  );

  return (
    <Page wide>
      <PageHeader title={t('title')} hint={t('hint')} />
      <div className={classes.columns}>
        <form ref={form} className={classes.form} onSubmit={(event) => void send(event)} noValidate>
          <CallerSelect
            field={field}
            value={caller}
            onChange={(next) => draft.set({ caller: next, contact: next?.phone ?? '' })}
            error={errors.requesterId}
          />
          <TextInput
            label={t('contact')}
            description={caller?.id === stranger ? t('contactStranger') : t('common:optional')}
            value={contact}
            onChange={({ currentTarget }) => draft.set({ contact: currentTarget.value })}
            error={errors.contact}
            maxLength={200}
          />
          <TextInput
            label={t('tickets:new.what')}
            placeholder={t('tickets:new.example')}
            value={title}
            onChange={({ currentTarget }) => draft.set({ title: currentTarget.value })}
            error={errors.title}
            maxLength={200}
          />
          <section className={classes.section}>
            <span className={classes.label}>{t('tickets:new.category')}</span>
            <CategoryPicker
              typed={title}
              value={category?.id ?? null}
              onChange={({ id, name, parentId }) => draft.set({ category: { id, name }, group: parentId ?? id })}
              group={group}
              error={errors.categoryId}
            />
          </section>
          <section className={classes.section}>
            <span className={classes.label}>{t('tickets:new.place')}</span>
            <PlacePicker value={place} onChange={(picked) => draft.set({ place: picked })} recent={[]} error={errors.locationId} />
          </section>
          <Choices
            label={t('tickets:new.urgency')}
            options={urgencies.map((value) => ({ value, label: t(`common:urgency.${value}`) }))}
            value={urgency}
            onChange={(value) => draft.set({ urgency: value })}
            hint={t(`tickets:new.urgencyHint.${urgency}`)}
            even
          />
          <Checkbox
            label={t('tickets:new.wish')}
            checked={wish}
            onChange={({ currentTarget }) => draft.set({ wish: currentTarget.checked })}
          />
          <Textarea
            label={t('notes')}
            description={t('common:optional')}
            value={description}
            onChange={({ currentTarget }) => draft.set({ description: currentTarget.value })}
            maxLength={4000}
          />
          <Fold
            more={t('more')}
            less={t('request:less')}
            filled={suits.day !== 'any' || photos.photos.length > 0}
            wrong={Boolean(errors.preferredTo) || photos.photos.some(({ state }) => state === 'failed')}
          >
            <PreferredTime
              label={t('suits')}
              value={suits}
              onChange={(value) => draft.set({ suits: value })}
              error={errors.preferredTo}
            />
            <PhotoField photos={photos} />
          </Fold>
          <Button type="submit" loading={report.isPending || waits} leftSection={<IconSend size={20} aria-hidden />}>
            {t('send')}
          </Button>
        </form>
        <aside>
          <Sheet title={t('known')}>
            <CallerTickets caller={caller} place={place} category={category?.id ?? group} words={title} />
          </Sheet>
        </aside>
      </div>
    </Page>
  );
}
