import { Button, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { IconPlayerPause, IconPlayerPlay } from '@/components/icons';
import { Sheet } from '@/components/Page';
import { ApiError } from '@/lib/api/problem';
import { useFormats } from '@/lib/format';
import { useSession } from '@/lib/session';
import { localTime } from '@/lib/localTime';
import { useDraft } from '@/lib/useDraft';
import type { LabourSpan, Worksheet } from '@/lib/work';
import { useCorrectLabour, useLabour } from '../api/work';
import classes from './work.module.css';

/** The time worked: kept by the service, so that it survives a reload; corrected by hand with a reason. */
export function Labour({ ticketId, sheet, may }: { ticketId: string; sheet: Worksheet; may: boolean }) {
  const { t } = useTranslation('work');
  const format = useFormats();
  const { id: me } = useSession();
  const command = useLabour(ticketId);
  const [correcting, setCorrecting] = useState<LabourSpan | 'new'>();
  const now = useSeconds(sheet.runningSince !== null);
  const worked = sheet.labour.reduce(
    (sum, { startedAt, endedAt }) => sum + Math.max(0, (endedAt ? Date.parse(endedAt) : now) - Date.parse(startedAt)),
    0,
  );
  return (
    <Sheet title={t('labour.title')}>
      <p className={classes.timer} role="timer">
        {clock(worked)}
      </p>
      {may && (
        <div className={classes.buttons}>
          <Button
            variant={sheet.runningSince ? 'default' : 'filled'}
            leftSection={
              sheet.runningSince ? <IconPlayerPause size={18} aria-hidden /> : <IconPlayerPlay size={18} aria-hidden />
            }
            loading={command.isPending}
            onClick={() => command.mutate(sheet.runningSince ? 'stop' : 'start')}
          >
            {sheet.runningSince ? t('labour.stop') : t('labour.start')}
          </Button>
          <Button variant="default" onClick={() => setCorrecting('new')}>
            {t('labour.add')}
          </Button>
        </div>
      )}
      <ul className={classes.spans}>
        {sheet.labour.map((span) => (
          <li key={span.id}>
            <span>
              {span.person} · {format.dateTime(span.startedAt)} – {span.endedAt ? format.dateTime(span.endedAt) : t('labour.running')}
              {span.reason && ` · ${span.reason}`}
            </span>
            {may && span.personId === me && span.endedAt && (
              <Button variant="subtle" size="compact-md" mih={44} onClick={() => setCorrecting(span)}>
                {t('labour.correct')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {correcting && (
        <LabourDialog
          ticketId={ticketId}
          span={correcting === 'new' ? undefined : correcting}
          onClose={() => setCorrecting(undefined)}
        />
      )}
    </Sheet>
  );
}

/** A stretch of work added or corrected by hand, and why. */
export function LabourDialog({ ticketId, span, onClose }: { ticketId: string; span?: LabourSpan; onClose: () => void }) {
  const { t } = useTranslation(['work', 'common']);
  const command = useCorrectLabour(ticketId);
  const [usual] = useState(() => ({
    start: localTime(new Date(span?.startedAt ?? Date.now() - 3_600_000)),
    end: localTime(new Date(span?.endedAt ?? Date.now())),
    reason: '',
  }));
  const draft = useDraft(`labour:${ticketId}:${span?.id ?? 'new'}`, usual);
  const { start, end } = draft.value;
  const reason = draft.value.reason.trim();
  const told = command.error instanceof ApiError ? command.error.fieldErrors : {};
  const send = () =>
    command.mutate(
      { spanId: span?.id, startedAt: new Date(start).toISOString(), endedAt: new Date(end).toISOString(), reason },
      {
        onSuccess: () => {
          draft.clear();
          onClose();
        },
      },
    );
  return (
    <Dialog
      opened
      title={span ? t('labour.correct') : t('labour.add')}
      onClose={onClose}
      submit={{
        label: t('common:save'),
        onSubmit: () => reason && start && end && send(),
        busy: command.isPending,
        disabled: !reason || !start || !end,
      }}
    >
      <TextInput
        type="datetime-local"
        label={t('labour.from')}
        value={start}
        onChange={({ currentTarget }) => draft.set({ start: currentTarget.value })}
      />
      <TextInput
        type="datetime-local"
        label={t('labour.to')}
        value={end}
        onChange={({ currentTarget }) => draft.set({ end: currentTarget.value })}
        error={told.endedAt ? t('labour.wrong') : undefined}
      />
      <TextInput
        label={t('labour.reason')}
        value={draft.value.reason}
        onChange={({ currentTarget }) => draft.set({ reason: currentTarget.value })}
        maxLength={500}
      />
    </Dialog>
  );
}

function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** The time by the second, while something runs. */
function useSeconds(running: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return now;
}
