import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskReason } from '@/components/AskReason';
import { DataList, type Column } from '@/components/DataList';
import { RowActions } from '@/components/RowActions';
import { StatusBadge } from '@/components/StatusBadge';
import { When } from '@/components/text';
import type { ParkedEvent } from '@/lib/api/desk';
import { useTell } from '@/lib/useTell';
import { useParkedCommand, useParkedEvents } from '../api/admin';
import classes from '../components/admin.module.css';
import { ServiceSelect, serviceOf } from '../components/ServiceSelect';
import type { AdminPartProps } from './AdminPage';

type Verb = 'discard' | 'accept-gap';

const reasons = ['MALFORMED', 'FAILED', 'GAP', 'BEHIND'] as const;

/** Events that could not be applied, with their cause: try again, give up, or go on without what is missing. */
export function Parked({ search, filter }: AdminPartProps) {
  const { t } = useTranslation('admin');
  const tell = useTell();
  const service = serviceOf(search.service);
  const command = useParkedCommand(service);
  const [asking, setAsking] = useState<{ event: ParkedEvent; verb: Verb }>();
  const sending = command.isPending ? command.variables : undefined;

  const replay = ({ id }: ParkedEvent) =>
    command.mutate(
      { command: 'replay', id },
      { onSuccess: (answer) => tell.done(answer?.applied === false ? t('parked.stillStuck') : t('parked.replayed')) },
    );
  const columns: Column<ParkedEvent>[] = [
    {
      key: 'type',
      header: t('parked.event'),
      card: 'title',
      cell: ({ type, aggregateId, sequence }) => (
        <>
          <strong>{type ?? t('parked.unreadable')}</strong>
          <div className={classes.code}>
            {aggregateId} {sequence !== null && `#${sequence}`}
          </div>
        </>
      ),
    },
    {
      key: 'reason',
      header: t('parked.why'),
      card: 'aside',
      cell: ({ reason }) => {
        const known = reasons.find((one) => one === reason);
        return <StatusBadge tone={known === 'FAILED' || known === 'MALFORMED' ? 'bad' : 'waiting'}>{known ? t(`parked.${known}`) : reason}</StatusBadge>;
      },
    },
    {
      key: 'cause',
      header: t('parked.cause'),
      cell: ({ cause, payload, attempts }) => (
        <details className={classes.payload}>
          <summary>
            {cause} ({t('parked.attempts', { count: attempts })})
          </summary>
          <pre>{payload}</pre>
        </details>
      ),
    },
    { key: 'at', header: t('column.at'), cell: ({ parkedAt }) => <When at={parkedAt} /> },
    {
      key: 'actions',
      header: '',
      card: 'actions',
      cell: (event) => (
        <RowActions>
          <Button
            loading={sending?.command === 'replay' && sending.id === event.id}
            onClick={() => replay(event)}
          >
            {t('parked.replay')}
          </Button>
          {event.reason === 'GAP' && (
            <Button variant="default" onClick={() => setAsking({ event, verb: 'accept-gap' })}>
              {t('parked.accept-gap')}
            </Button>
          )}
          {event.reason !== 'BEHIND' && (
            <Button variant="default" onClick={() => setAsking({ event, verb: 'discard' })}>
              {t('parked.discard')}
            </Button>
          )}
        </RowActions>
      ),
    },
  ];
  return (
    <>
      <DataList
        label={t('tab.parked')}
        pages={useParkedEvents(service)}
        columns={columns}
        rowKey={({ id }) => id}
        empty={{ title: t('empty.parked.title'), hint: t('empty.parked.hint') }}
        filters={<ServiceSelect value={service} onChange={(one) => filter({ service: one })} />}
      />
      {asking && (
        <AskReason
          key={asking.event.id + asking.verb}
          danger={asking.verb === 'discard'}
          title={t(`parked.${asking.verb}`)}
          ask={t('parked.ask')}
          draft={`${asking.verb}:${asking.event.id}`}
          busy={command.isPending}
          onClose={() => setAsking(undefined)}
          onSend={(reason, sent) =>
            command.mutate(
              { command: asking.verb, id: asking.event.id, reason },
              {
                onSuccess: () => {
                  sent();
                  tell.done(t('parked.done'));
                  setAsking(undefined);
                },
              },
            )
          }
        >
          <p className={classes.small}>{t(`parked.hint.${asking.verb}`)}</p>
        </AskReason>
      )}
    </>
  );
}
