import { Button, Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { Dialog } from '@/components/Dialog';
import { HistoryDialog } from '@/components/HistoryDialog';
import { IconPlus } from '@/components/icons';
import { KeptDraft } from '@/components/KeptDraft';
import { StatusBadge } from '@/components/StatusBadge';
import { LocalName } from '@/components/text';
import { ApiError } from '@/lib/api/problem';
import { waitParties, type PauseReason, type WaitParty } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { useReasons } from '../api/deadlines';
import { useSave } from '../api/directory';
import classes from '../components/admin.module.css';
import { NameFields } from '../components/NameFields';
import { RowEdit } from '../components/RowEdit';
import type { AdminPartProps } from './AdminPage';

/** Work waits only once somebody has accepted it: the response is over by then. */
const clocks = ['stopsResolve', 'stopsFirm'] as const;

/** Why work may wait: who has to move, which clocks stop, when to remind and when to give up. */
export function PauseReasons({ search, filter }: AdminPartProps) {
  const { t } = useTranslation(['admin', 'common']);
  const format = useFormats();
  const [editing, setEditing] = useState<PauseReason | 'new'>();
  const [remembered, setRemembered] = useState<PauseReason>();
  const hours = (value: number | null) => (value ? t('reason.hours', { count: value }) : '–');
  const columns: Column<PauseReason>[] = [
    { key: 'name', header: t('column.name'), sort: 'name', card: 'title', cell: ({ name }) => <strong><LocalName name={name} /></strong> },
    { key: 'code', header: t('column.code'), sort: 'code', cell: ({ code }) => <span className={classes.code}>{code}</span> },
    { key: 'party', header: t('reason.party'), cell: ({ party }) => t(`common:waitParty.${party}`) },
    {
      key: 'stops',
      header: t('reason.stops'),
      cell: (reason) =>
        clocks
          .filter((clock) => reason[clock])
          .map((clock) => t(`reason.${clock}`))
          .join(', '),
    },
    { key: 'chase', header: t('reason.chase'), labelled: true, cell: ({ chaseAfter }) => hours(chaseAfter) },
    { key: 'giveUp', header: t('reason.giveUp'), labelled: true, cell: ({ giveUpAfter }) => hours(giveUpAfter) },
    {
      key: 'active',
      header: '',
      card: 'aside',
      cell: ({ active }) => !active && <StatusBadge tone="waiting">{t('outOfUse')}</StatusBadge>,
    },
    {
      key: 'actions',
      header: '',
      card: 'actions',
      cell: (reason) => (
        <RowEdit
          name={format.name(reason.name)}
          onEdit={() => setEditing(reason)}
          onHistory={() => setRemembered(reason)}
        />
      ),
    },
  ];
  return (
    <>
      <DataList
        label={t('tab.reasons')}
        pages={useReasons(search.sort)}
        columns={columns}
        rowKey={({ code }) => code}
        order={{ value: search.sort, onChange: (sort) => filter({ sort }) }}
        empty={{ title: t('empty.reasons.title'), hint: t('empty.reasons.hint') }}
        filters={
          <Button flex="none" variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEditing('new')}>
            {t('reason.add')}
          </Button>
        }
      />
      {editing && <ReasonDialog reason={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
      {remembered?.id && (
        <HistoryDialog
          of={{ thing: 'pause-reason', id: remembered.id, name: format.name(remembered.name) }}
          onClose={() => setRemembered(undefined)}
        />
      )}
    </>
  );
}

const usual = {
  code: '',
  name: { zh: '', en: '' },
  party: 'OTHER' as WaitParty,
  stopsRespond: false,
  stopsResolve: true,
  stopsFirm: true,
  chaseAfter: null as number | null,
  giveUpAfter: null as number | null,
  active: true,
};

function ReasonDialog({ reason, onClose }: { reason?: PauseReason; onClose: () => void }) {
  const { t } = useTranslation(['admin', 'common']);
  const tell = useTell();
  const format = useFormats();
  const save = useSave('/api/pause-reasons');
  const [tried, setTried] = useState(false);
  const draft = useDraft(reason ? `pause-reason:${reason.code}:${reason.version}` : 'pause-reason', { ...usual, ...reason });
  const { value, set } = draft;
  const told = save.error instanceof ApiError ? save.error.fieldErrors : {};
  const { code, name, party, stopsRespond, stopsResolve, stopsFirm, chaseAfter, giveUpAfter, active } = value;
  const send = () => {
    setTried(true);
    if (!code.trim() || !name.zh.trim() || !name.en.trim()) return;
    save.mutate(
      {
        id: reason?.code,
        version: reason?.version,
        body: {
          code: code.trim().toUpperCase(),
          version: reason?.version ?? 0,
          name,
          party,
          stopsRespond,
          stopsResolve,
          stopsFirm,
          chaseAfter: chaseAfter ?? undefined,
          giveUpAfter: giveUpAfter ?? undefined,
          active,
        },
      },
      {
        onSuccess: () => {
          draft.clear();
          tell.done(t('saved', { name: format.name(name) }));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      opened
      title={reason ? t('reason.edit') : t('reason.add')}
      onClose={onClose}
      submit={{
        label: t('common:save'),
        onSubmit: send,
        busy: save.isPending,
        problem: save.error,
        of: reason?.id ? { thing: 'pause-reason', id: reason.id } : undefined,
      }}
    >
      <KeptDraft draft={draft} />
      {!reason && (
        <TextInput
          label={t('column.code')}
          value={code}
          onChange={({ currentTarget }) => set({ code: currentTarget.value })}
          error={tried && !code.trim() ? t('needed') : told.code}
          maxLength={40}
        />
      )}
      <NameFields name={name} onChange={(next) => set({ name: next })} missing={tried ? t('needed') : undefined} />
      <Select
        label={t('reason.party')}
        allowDeselect={false}
        data={waitParties.map((one) => ({ value: one, label: t(`common:waitParty.${one}`) }))}
        value={party}
        onChange={(next) => next && set({ party: next as WaitParty })}
      />
      {clocks.map((clock) => (
        <Checkbox
          key={clock}
          label={t('reason.stopsNamed', { clock: t(`reason.${clock}`) })}
          checked={value[clock]}
          onChange={({ currentTarget }) => set({ [clock]: currentTarget.checked })}
        />
      ))}
      <div className={classes.pair}>
        {(['chaseAfter', 'giveUpAfter'] as const).map((key) => (
          <NumberInput
            key={key}
            label={t(`reason.${key}`)}
            placeholder={t('reason.never')}
            value={value[key] ?? ''}
            onChange={(typed) => set({ [key]: typeof typed === 'number' ? typed : null })}
            error={told[key]}
            min={1}
            allowDecimal={false}
            inputMode="numeric"
            hideControls
          />
        ))}
      </div>
      {reason && (
        <Checkbox
          label={t('inUse')}
          checked={active}
          onChange={({ currentTarget }) => set({ active: currentTarget.checked })}
        />
      )}
    </Dialog>
  );
}
