import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Choices } from '@/components/Choices';
import { Fold } from '@/components/Fold';
import { IconSend } from '@/components/icons';
import { Kept } from '@/components/Kept';
import { ActionBar, Page, PageHeader } from '@/components/Page';
import { PhotoField } from '@/components/PhotoField';
import { urgencies, type LocalName, type NewTicket, type Place, type Ticket, type Urgency } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { useSession } from '@/lib/session';
import { read, write } from '@/lib/storage';
import { useAction } from '@/lib/useAction';
import { useDraft } from '@/lib/useDraft';
import { usePhotos } from '@/lib/usePhotos';
import { useTell } from '@/lib/useTell';
import { usePlaceOfCode } from '../api/join';
import { ticketQuery } from '../api/tickets';
import { CategoryPicker } from '../components/CategoryPicker';
import { PlacePicker } from '../components/PlacePicker';
import { PreferredTime } from '../components/PreferredTime';
import { anyTime, type Preference } from '../components/preferredTime';
import { reported } from '../components/reported';
import { ScanButton } from '../components/ScanButton';
import { SimilarTickets } from '../components/SimilarTickets';
import classes from './ReportPage.module.css';

interface ReportDraft {
  title: string;
  description: string;
  category: { id: string; name: LocalName } | null;
  group: string | null;
  place: Place | null;
  urgency: Urgency;
  /** Nothing is broken, it could be better. */
  wish: boolean;
  contact: string;
  suits: Preference;
  /** The code that was scanned for the place. */
  code: string | null;
}

/** What a person's earlier reports taught this device. */
interface Habits {
  places: Place[];
  contact: string;
}

type Field = 'title' | 'description' | 'categoryId' | 'locationId' | 'urgency' | 'contact' | 'preferredTo';
const known: Field[] = ['title', 'description', 'categoryId', 'locationId', 'urgency', 'contact', 'preferredTo'];

/** A fault in half a minute: picture, what, where, sent. Everything else is optional or known from before. */
export function ReportPage() {
  const { t } = useTranslation(['tickets', 'request', 'common']);
  const format = useFormats();
  const session = useSession();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const tell = useTell();
  const form = useRef<HTMLFormElement>(null);

  const habitsKey = `houqin.habits.${session.id}`;
  const [habits] = useState<Habits>(() => ({ places: [], contact: '', ...read<Partial<Habits>>(habitsKey) }));
  const empty: ReportDraft = {
    title: '',
    description: '',
    category: null,
    group: null,
    place: null,
    urgency: 'NORMAL',
    wish: false,
    contact: habits.contact,
    suits: anyTime,
    code: null,
  };
  const draft = useDraft<ReportDraft>(`report:${session.id}`, empty);
  const { title, description, category, group, place, urgency, wish, contact, suits } = draft.value;
  const photos = usePhotos({ draft: `report:${session.id}` });
  const [waits, setWaits] = useState(false);
  const [errors, setErrors] = useState<Partial<Record<Field, string>>>({});
  const change = (values: Partial<ReportDraft>, ...fields: Field[]) => {
    draft.set(values);
    if (fields.some((field) => errors[field])) {
      setErrors((before) => ({ ...before, ...Object.fromEntries(fields.map((field) => [field, undefined])) }));
    }
  };

  // Whoever scanned a code stands at the place; an unfinished report moves there with them.
  const { code: scanned } = useSearch({ strict: false }) as { code?: string };
  const there = usePlaceOfCode(scanned);
  const arrived = there.data;
  const { set } = draft;
  useEffect(() => {
    if (arrived && scanned) set({ place: arrived, code: scanned });
  }, [arrived, scanned, set]);

  const done = (ticket: Ticket) => {
    draft.clear();
    photos.clear();
    queries.setQueryData(ticketQuery(ticket.id).queryKey, ticket);
    void navigate({ to: '/tickets/$ticketId', params: { ticketId: ticket.id } });
  };

  const report = useAction<NewTicket, Ticket>({
    send: (ticket) => ({ path: '/api/tickets', body: ticket }),
    refresh: ['ticket'],
    onProblem: ({ fieldErrors }) => {
      const mine = Object.fromEntries(Object.entries(fieldErrors).filter(([field]) => known.includes(field as Field)));
      show(mine);
      return Object.keys(mine).length > 0;
    },
    onDone: (ticket) => {
      if (place) {
        const places = [place, ...habits.places.filter(({ id }) => id !== place.id)].slice(0, 3);
        write(habitsKey, { places, contact: contact.trim() } satisfies Habits);
      }
      tell.done(t('new.sent', { number: ticket.number }));
      done(ticket);
    },
  });

  const show = (found: Partial<Record<Field, string>>) => {
    setErrors(found);
    requestAnimationFrame(() => form.current?.querySelector('[role=alert], [aria-invalid=true]')?.scrollIntoView({ block: 'center' }));
  };
  /** The report as it stands now; what is missing is shown. */
  const whole = () => {
    const now = draft.current();
    if (now.category && now.place) return { ...now, category: now.category, place: now.place };
    show({
      categoryId: now.category ? undefined : t('new.needCategory'),
      locationId: now.place ? undefined : t('new.needPlace'),
    });
    return undefined;
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (waits || report.isPending || !whole()) return;
    // Pictures may still be on their way; one that failed is shown, not left behind.
    setWaits(true);
    const pictures = await photos.settled();
    setWaits(false);
    if (pictures.some(({ state }) => state === 'failed')) {
      show({});
      return;
    }
    // What was written meanwhile goes with it.
    const now = whole();
    if (!now) return;
    report.mutate({ ...reported(now, pictures, format), channel: now.code ? 'QR' : 'WEB' });
  };

  return (
    <Page>
      <PageHeader title={t('new.title')} />
      {draft.restored && (title || category || place || photos.photos.length > 0) && (
        <Kept
          action={t('new.startOver')}
          onAction={() => {
            draft.clear();
            photos.clear();
          }}
        >
          {t('new.kept')}
        </Kept>
      )}
      <form ref={form} className={classes.form} onSubmit={(event) => void send(event)} noValidate>
        <PhotoField photos={photos} large />
        <Textarea
          label={t('new.what')}
          placeholder={t('new.example')}
          value={title}
          onChange={({ currentTarget }) => change({ title: currentTarget.value.replaceAll('\n', ' ') }, 'title')}
          error={errors.title}
          minRows={1}
          maxLength={200}
        />
        <section className={classes.section}>
          <span className={classes.label}>{t('new.category')}</span>
          <CategoryPicker
            typed={title}
            value={category?.id ?? null}
            onChange={({ id, name, parentId }) => change({ category: { id, name }, group: parentId ?? id }, 'categoryId')}
            group={group}
            error={errors.categoryId}
          />
        </section>
        <section className={classes.section}>
          <div className={classes.head}>
            <span className={classes.label}>{t('new.place')}</span>
            <ScanButton onFound={(scanned) => change(scanned, 'locationId')} />
          </div>
          <PlacePicker
            value={place}
            onChange={(picked) => change({ place: picked, code: null }, 'locationId')}
            recent={habits.places}
            error={errors.locationId}
          />
        </section>
        <SimilarTickets
          place={place?.id}
          category={category?.id ?? group ?? undefined}
          words={title}
          onJoined={(ticket) => {
            tell.done(t('request:similar.joined', { number: ticket.number }));
            done(ticket);
          }}
        />
        <Choices
          label={t('new.urgency')}
          options={urgencies.map((value) => ({
            value,
            label: t(`common:urgency.${value}`),
          }))}
          value={urgency}
          onChange={(value) => change({ urgency: value }, 'urgency')}
          error={errors.urgency}
          hint={t(`new.urgencyHint.${urgency}`)}
          even
        />
        <Checkbox
          label={t('new.wish')}
          checked={wish}
          onChange={({ currentTarget }) => change({ wish: currentTarget.checked })}
        />
        <Fold
          more={t('request:more')}
          less={t('request:less')}
          filled={description !== '' || suits.day !== 'any'}
          wrong={Boolean(errors.contact ?? errors.description ?? errors.preferredTo)}
        >
          <TextInput
            label={t('new.contact')}
            description={t('new.contactHint')}
            value={contact}
            onChange={({ currentTarget }) => change({ contact: currentTarget.value }, 'contact')}
            error={errors.contact}
            autoComplete="tel"
            maxLength={100}
          />
          <Textarea
            label={t('new.more')}
            description={t('common:optional')}
            value={description}
            onChange={({ currentTarget }) => change({ description: currentTarget.value }, 'description')}
            error={errors.description}
            maxLength={4000}
          />
          <PreferredTime value={suits} onChange={(value) => change({ suits: value }, 'preferredTo')} error={errors.preferredTo} />
        </Fold>
        <ActionBar>
          <Button type="submit" loading={report.isPending || waits} leftSection={<IconSend size={20} aria-hidden />}>
            {t('new.send')}
          </Button>
        </ActionBar>
      </form>
    </Page>
  );
}
