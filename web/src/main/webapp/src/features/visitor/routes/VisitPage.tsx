import { Button, Skeleton, Textarea, TextInput } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { iconOf, otherLast } from '@/components/categoryIcons';
import { IconMapPin, IconQrcode, IconSend } from '@/components/icons';
import { Note } from '@/components/Page';
import { PhotoField } from '@/components/PhotoField';
import { LocalName } from '@/components/text';
import { Trouble } from '@/components/Trouble';
import { ApiError } from '@/lib/api/problem';
import type { VisitorPlace } from '@/lib/api/types';
import { signIn } from '@/lib/session';
import { useDraft } from '@/lib/useDraft';
import { usePhotos } from '@/lib/usePhotos';
import { newToken, picturesOf, useVisitorPlace, useVisitorReport } from '../api/visitor';
import classes from './Visitor.module.css';
import { VisitorFrame } from './VisitorFrame';

const route = getRouteApi('/r/$code');
const mostPhotos = 4;

/** Somebody without an account scanned the code on a wall: what is wrong here? */
export function VisitPage() {
  const { t } = useTranslation('request');
  const { code } = route.useParams();
  const place = useVisitorPlace(code);
  const unknown = place.error instanceof ApiError && place.error.trouble === 'notFound';
  return (
    <VisitorFrame title={t('visit.title')}>
      {place.data && <Report code={code} place={place.data} />}
      {unknown && (
        <Note
          icon={<IconQrcode size={32} stroke={1.5} aria-hidden />}
          title={t('visit.unknown.title')}
          hint={t('visit.unknown.hint')}
          action={<SignIn to="/report" />}
        />
      )}
      {place.error && !unknown && <Trouble error={place.error} retry={() => void place.refetch()} />}
      {place.isPending && <Skeleton height={320} />}
    </VisitorFrame>
  );
}

function SignIn({ to }: { to: string }) {
  const { t } = useTranslation('request');
  return (
    <Button variant="subtle" onClick={() => signIn(to)}>
      {t('visit.signIn')}
    </Button>
  );
}

function Report({ code, place }: { code: string; place: VisitorPlace }) {
  const { t } = useTranslation(['request', 'common']);
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const [waits, setWaits] = useState(false);
  const photos = usePhotos({ path: picturesOf(code), draft: `visit:${code}`, most: mostPhotos });
  const draft = useDraft(`visit:${code}`, { title: '', description: '', categoryId: '', name: '', contact: '', token: '' });
  const { title, description, categoryId, name, contact } = draft.value;
  const report = useVisitorReport(code, (_, { token }) => {
    draft.clear();
    photos.clear();
    void navigate({ to: '/v/$token', params: { token } });
  });
  const told = report.error instanceof ApiError ? report.error.fieldErrors : {};

  const isWhole = () => Boolean(draft.current().categoryId && draft.current().title.trim());
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (waits || report.isPending) return;
    setTried(true);
    if (!isWhole()) {
      requestAnimationFrame(() => form.current?.querySelector('[role=alert], [aria-invalid=true]')?.scrollIntoView({ block: 'center' }));
      return;
    }
    setWaits(true);
    const pictures = await photos.settled();
    setWaits(false);
    if (pictures.some(({ state }) => state === 'failed') || !isWhole()) return;
    // What was written meanwhile goes with it.
    const now = draft.current();
    const attachmentIds = pictures.flatMap(({ id }) => id ?? []);
    // The same report keeps its token, so that sending it twice is one report.
    const token = now.token || newToken();
    draft.set({ token });
    report.mutate({
      categoryId: now.categoryId,
      title: now.title.trim(),
      description: now.description.trim() || undefined,
      name: now.name.trim() || undefined,
      contact: now.contact.trim() || undefined,
      attachmentIds: attachmentIds.length > 0 ? attachmentIds : undefined,
      token,
    });
  };
  return (
    <form ref={form} className={classes.form} onSubmit={(event) => void send(event)} noValidate>
      <header>
        <h1 className={classes.title}>{t('visit.title')}</h1>
        <p className={classes.place}>
          <IconMapPin size={18} stroke={1.6} aria-hidden />
          <LocalName name={place.path} />
        </p>
      </header>
      <PhotoField photos={photos} large most={mostPhotos} />
      <fieldset className={classes.field} aria-invalid={(tried && !categoryId) || undefined}>
        <legend>{t('visit.kind')}</legend>
        <div className={classes.tiles}>
          {[...place.categories].sort(otherLast).map((kind) => {
            const Icon = iconOf(kind);
            return (
              <label key={kind.id} className={classes.tile}>
                <input
                  type="radio"
                  name="kind"
                  value={kind.id}
                  checked={categoryId === kind.id}
                  onChange={() => draft.set({ categoryId: kind.id })}
                />
                <Icon size={28} stroke={1.5} aria-hidden />
                <LocalName name={kind.name} />
              </label>
            );
          })}
        </div>
        {tried && !categoryId && (
          <p role="alert" className={classes.error}>
            {t('visit.needKind')}
          </p>
        )}
      </fieldset>
      <TextInput
        label={t('visit.what')}
        placeholder={t('visit.example')}
        value={title}
        onChange={({ currentTarget }) => draft.set({ title: currentTarget.value })}
        error={(tried && !title.trim() ? t('visit.needTitle') : undefined) ?? told.title}
        maxLength={200}
      />
      <TextInput
        label={t('visit.contact')}
        description={t('common:optional')}
        value={contact}
        onChange={({ currentTarget }) => draft.set({ contact: currentTarget.value })}
        error={told.contact}
        type="tel"
        autoComplete="tel"
        maxLength={100}
      />
      <TextInput
        label={t('visit.name')}
        description={t('common:optional')}
        value={name}
        onChange={({ currentTarget }) => draft.set({ name: currentTarget.value })}
        autoComplete="name"
        maxLength={60}
      />
      <Textarea
        label={t('visit.more')}
        description={t('common:optional')}
        value={description}
        onChange={({ currentTarget }) => draft.set({ description: currentTarget.value })}
        maxLength={2000}
      />
      <Button type="submit" loading={report.isPending || waits} leftSection={<IconSend size={20} aria-hidden />}>
        {t('visit.send')}
      </Button>
      <p className={classes.hint}>{t('visit.checked')}</p>
      <SignIn to={`/report?code=${encodeURIComponent(code)}`} />
    </form>
  );
}
