import { Button, Skeleton, Textarea } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IconMapPin } from '@/components/icons';
import { Kept } from '@/components/Kept';
import { Note, Sheet } from '@/components/Page';
import { ScoreInput } from '@/components/ScoreInput';
import { TicketStatusBadge } from '@/components/StatusBadge';
import { LocalName, When } from '@/components/text';
import { Trouble } from '@/components/Trouble';
import { ApiError } from '@/lib/api/problem';
import type { VisitorTicket } from '@/lib/api/types';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { useVisitorAnswer, useVisitorTicket } from '../api/visitor';
import classes from './Visitor.module.css';
import { VisitorFrame } from './VisitorFrame';

const route = getRouteApi('/v/$token');

/** What became of a visitor's report, for whoever kept the page's address. */
export function FollowPage() {
  const { t } = useTranslation('request');
  const { token } = route.useParams();
  const { data: ticket, error, refetch, isPending } = useVisitorTicket(token);
  const unknown = error instanceof ApiError && error.trouble === 'notFound';
  return (
    <VisitorFrame title={t('follow.title')}>
      {ticket && <Report token={token} ticket={ticket} />}
      {!ticket && unknown && (
        <Note icon={<IconMapPin size={32} stroke={1.5} aria-hidden />} title={t('follow.unknown.title')} hint={t('follow.unknown.hint')} />
      )}
      {!ticket && error && !unknown && <Trouble error={error} retry={() => void refetch()} />}
      {isPending && <Skeleton height={320} />}
    </VisitorFrame>
  );
}

function Report({ token, ticket }: { token: string; ticket: VisitorTicket }) {
  const { t, i18n } = useTranslation(['request', 'tickets']);
  const tell = useTell();
  const copy = () => void navigator.clipboard?.writeText(location.href).then(() => tell.done(t('follow.copied')));
  const said = (kind: string) =>
    i18n.exists(`request:follow.step.${kind}`) ? t(`follow.step.${kind}` as 'follow.step.submitted') : kind;
  return (
    <div className={classes.steps}>
      <header>
        <p className={classes.hint}>
          {ticket.number} <TicketStatusBadge status={ticket.status} />
        </p>
        <h1 className={classes.title}>{ticket.title}</h1>
        <p className={classes.place}>
          <IconMapPin size={18} stroke={1.6} aria-hidden />
          <LocalName name={ticket.place} />
        </p>
      </header>
      {(ticket.allowed.includes('confirm') || ticket.allowed.includes('reopen')) && <Fixed token={token} ticket={ticket} />}
      <Kept action={t('follow.copy')} onAction={copy}>
        {t('follow.keep')}
      </Kept>
      <Sheet title={t('follow.steps')}>
        <ol className={classes.story} aria-live="polite">
          {[...ticket.steps].reverse().map((step, index) => (
            <li key={index}>
              <span>{said(step.kind)}</span>
              <When at={step.at} />
            </li>
          ))}
        </ol>
      </Sheet>
    </div>
  );
}

function Fixed({ token, ticket }: { token: string; ticket: VisitorTicket }) {
  const { t } = useTranslation(['request', 'common']);
  const tell = useTell();
  const answer = useVisitorAnswer(token);
  const draft = useDraft<{ score: number | null; reason: string }>(`follow:${ticket.number}`, { score: null, reason: '' });
  const { score, reason } = draft.value;
  const mayConfirm = ticket.allowed.includes('confirm');
  const thank = {
    onSuccess: () => {
      draft.clear();
      tell.done(t('follow.thanks'));
    },
  };
  return (
    <Sheet title={t(mayConfirm ? 'follow.fixed' : 'follow.again')}>
      {ticket.remedy && <p className={classes.hint}>{t('follow.done', { remedy: ticket.remedy })}</p>}
      {mayConfirm && (
        <>
          <ScoreInput label={t('follow.score')} value={score} onChange={(value) => draft.set({ score: value })} />
          <Button
            fullWidth
            mb="md"
            loading={answer.isPending && answer.variables?.command === 'confirm'}
            onClick={() => answer.mutate({ command: 'confirm', body: { score: score ?? undefined } }, thank)}
          >
            {t('follow.yes')}
          </Button>
        </>
      )}
      {ticket.allowed.includes('reopen') && (
        <>
          <Textarea
            label={t('follow.reason')}
            value={reason}
            onChange={({ currentTarget }) => draft.set({ reason: currentTarget.value })}
            maxLength={2000}
          />
          <Button
            fullWidth
            mt="xs"
            variant="default"
            disabled={!reason.trim()}
            loading={answer.isPending && answer.variables?.command === 'reopen'}
            onClick={() => answer.mutate({ command: 'reopen', body: { reason: reason.trim() } }, thank)}
          >
            {t(mayConfirm ? 'follow.no' : 'follow.reopen')}
          </Button>
        </>
      )}
    </Sheet>
  );
}
