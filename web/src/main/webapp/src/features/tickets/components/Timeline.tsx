import { Button, Skeleton, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ExportMenu } from '@/components/ExportMenu';
import { Sheet } from '@/components/Page';
import { PhotoField } from '@/components/PhotoField';
import { Pictures } from '@/components/Pictures';
import { When } from '@/components/text';
import { Trouble } from '@/components/Trouble';
import type { Attachment, Ticket, TicketPart, TimelineEntry } from '@/lib/api/types';
import { useReasonLine } from '@/lib/dispatch';
import { useFormats } from '@/lib/format';
import { useDraft } from '@/lib/useDraft';
import { usePhotos } from '@/lib/usePhotos';
import { useAttachments } from '../api/join';
import { useTicketCommand, useTimeline } from '../api/tickets';
import { facts, hasReasons, isTold, sentence, words } from './timeline';
import classes from './Timeline.module.css';

/** The ticket's story, newest first, and the place to add a word. */
export function Timeline({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('tickets');
  const timeline = useTimeline(ticket.id);
  const files = useAttachments(ticket.id, ticket.version).data ?? [];
  const entries = timeline.data && newestFirst(timeline.data.items.filter(isTold));
  return (
    <Sheet
      title={t('timeline.title')}
      actions={entries && <ExportMenu label={t('timeline.title')} path={`/api/tickets/${ticket.id}/timeline`} desktop />}
    >
      {!entries && timeline.error && <Trouble error={timeline.error} retry={() => void timeline.refetch()} />}
      {!entries && !timeline.error && <Skeleton height={160} />}
      {entries && (
        <ol className={classes.timeline} aria-live="polite">
          {entries.map((entry, index) => (
            <Entry key={entry.id} entry={entry} parts={ticket.parts} files={files} latest={index === 0} />
          ))}
        </ol>
      )}
      {ticket.allowed.includes('comment') && <Comment ticket={ticket} />}
    </Sheet>
  );
}

/** Entries of the same moment stay in the order they were written. */
const newestFirst = (entries: TimelineEntry[]) =>
  entries.reverse().sort((a, b) => Date.parse(b.at) - Date.parse(a.at));

interface EntryProps {
  entry: TimelineEntry;
  parts: TicketPart[];
  files: Attachment[];
  latest: boolean;
}

function Entry({ entry, parts, files, latest }: EntryProps) {
  const { t, i18n } = useTranslation(['tickets', 'common']);
  const format = useFormats();
  const line = useReasonLine(hasReasons(entry));
  const small = facts(entry, t, format, line, parts);
  const note = words(entry);
  return (
    <li className={classes.entry} data-weight={latest ? 'latest' : entry.actor ? undefined : 'system'}>
      <div className={classes.line}>
        <span className={classes.what}>{sentence(entry, t, i18n)}</span>
        <span className={classes.when}>
          <When at={entry.at} />
        </span>
      </div>
      {small.length > 0 && <div className={classes.facts}>{small.join(' · ')}</div>}
      {note && <p className={classes.note}>{note}</p>}
      <Pictures files={files.filter(({ id }) => attached(entry).includes(id))} />
    </li>
  );
}

const attached = ({ data }: TimelineEntry): unknown[] => (Array.isArray(data.attachmentIds) ? data.attachmentIds : []);

function Comment({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation(['tickets', 'request', 'common']);
  const command = useTicketCommand(ticket);
  const draft = useDraft(`comment:${ticket.id}`, { text: '' });
  const photos = usePhotos({ draft: `comment:${ticket.id}` });
  const text = draft.value.text.trim() || (photos.ids.length > 0 ? t('request:photo.list') : '');
  return (
    <form
      className={classes.comment}
      onSubmit={(event) => {
        event.preventDefault();
        if (!text) return;
        const clear = () => {
          draft.clear();
          photos.clear();
        };
        command.mutate({ command: 'comment', body: { text, attachmentIds: photos.ids } }, { onSuccess: clear });
      }}
    >
      <Textarea
        aria-label={t('comment.label')}
        placeholder={t('comment.label')}
        value={draft.value.text}
        onChange={({ currentTarget }) => draft.set({ text: currentTarget.value })}
        minRows={1}
        maxLength={2000}
      />
      <Button type="submit" variant={text ? 'filled' : 'default'} disabled={!text} loading={command.isPending || photos.busy}>
        {t('common:send')}
      </Button>
      <PhotoField photos={photos} />
    </form>
  );
}
