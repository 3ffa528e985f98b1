import { Button, FileInput, Progress, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choices } from '@/components/Choices';
import { DataList, type Column } from '@/components/DataList';
import { Sheet } from '@/components/Page';
import { ListLinkButton } from '../components/ListLinkButton';
import { StatusBadge } from '@/components/StatusBadge';
import { When } from '@/components/text';
import { Trouble } from '@/components/Trouble';
import { useAction } from '@/lib/useAction';
import {
  useImport,
  useImportCommand,
  useImportErrors,
  useImports,
  type Import,
  type ImportError,
} from '../api/directory';
import classes from '../components/admin.module.css';
import type { AdminPartProps } from './AdminPage';

const kinds: Import['kind'][] = ['PEOPLE', 'DEPARTMENTS', 'PLACES', 'GROUPS'];

/** Files of people, departments, places and groups: checked first, looked at, then applied. */
export function Imports({ search, filter }: AdminPartProps) {
  const { t } = useTranslation('admin');
  const columns: Column<Import>[] = [
    {
      key: 'file',
      header: t('import.file'),
      card: 'title',
      cell: ({ id, fileName }) => <ListLinkButton onClick={() => filter({ id })}>{fileName}</ListLinkButton>,
    },
    { key: 'kind', header: t('import.kind'), cell: ({ kind }) => t(`import.${kind}`) },
    { key: 'status', header: t('import.status'), card: 'aside', cell: ({ status }) => <Status status={status} /> },
    {
      key: 'counts',
      header: t('import.counts'),
      cell: (run) => t('import.inShort', { added: run.newRows, changed: run.changedRows, wrong: run.wrongRows }),
    },
    { key: 'at', header: t('column.at'), cell: ({ createdAt }) => <When at={createdAt} /> },
    { key: 'by', header: t('column.actor'), cell: ({ createdBy }) => createdBy },
  ];
  return (
    <>
      {search.id ? (
        <ImportSheet id={search.id} onClose={() => filter({ id: undefined })} />
      ) : (
        <NewImport onTaken={(id) => filter({ id })} />
      )}
      <DataList
        label={t('tab.imports')}
        pages={useImports()}
        columns={columns}
        rowKey={({ id }) => id}
        empty={{ title: t('empty.imports.title'), hint: t('empty.imports.hint') }}
      />
    </>
  );
}

function NewImport({ onTaken }: { onTaken: (id: string) => void }) {
  const { t, i18n } = useTranslation('admin');
  const [kind, setKind] = useState<Import['kind']>('PEOPLE');
  const [file, setFile] = useState<File | null>(null);
  const add = useAction<{ kind: string; fileName: string; content: string }, { id: string }>({
    send: (body) => ({ path: '/api/imports', body }),
    refresh: ['imports'],
    onDone: ({ id }) => onTaken(id),
  });
  const send = async () => {
    if (file) add.mutate({ kind, fileName: file.name, content: await base64(file) });
  };
  return (
    <Sheet title={t('import.new')}>
      <div className={classes.form}>
        <Choices
          label={t('import.kind')}
          options={kinds.map((value) => ({ value, label: t(`import.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
        <p className={classes.small}>
          {t('import.hint')} {t(`import.columnsOf.${kind}`)} {t('import.cells')}{' '}
          <a
            className={classes.link}
            href={`/api/imports/template.csv?kind=${kind}&language=${i18n.language}`}
            download={`${kind.toLowerCase()}.csv`}
          >
            {t('import.template')}
          </a>
        </p>
        <FileInput
          size="md"
          label={t('import.file')}
          placeholder={t('import.choose')}
          accept=".csv,text/csv,text/plain"
          value={file}
          onChange={setFile}
          clearable
          clearButtonProps={{ 'aria-label': t('import.clear') }}
        />
        <Button onClick={() => void send()} disabled={!file} loading={add.isPending} style={{ justifySelf: 'start' }}>
          {t('import.check')}
        </Button>
      </div>
    </Sheet>
  );
}

function ImportSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation(['admin', 'common']);
  const { data: run, error, refetch } = useImport(id);
  const command = useImportCommand();
  const sending = command.isPending ? command.variables.verb : undefined;
  if (!run) return error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton height={240} />;
  const works = run.status === 'CHECKING' || run.status === 'APPLYING';
  const counts = [
    [t('import.added'), run.newRows],
    [t('import.changed'), run.changedRows],
    [t('import.unchanged'), run.unchangedRows],
    [t('import.wrong'), run.wrongRows],
  ] as const;
  return (
    <Sheet
      title={
        <>
          {run.fileName} <Status status={run.status} />
        </>
      }
    >
      <div className={classes.form}>
        {works && (
          <Progress
            value={run.totalRows ? (100 * run.doneRows) / run.totalRows : 0}
            size="lg"
            aria-label={t('import.progress', { done: run.doneRows, total: run.totalRows })}
          />
        )}
        {works && <p className={classes.small}>{t('import.progress', { done: run.doneRows, total: run.totalRows })}</p>}
        {run.failure && (
          <p role="alert">
            {t(`import.failure.${run.failure}`)} {run.failureDetail}
          </p>
        )}
        <dl className={classes.counts}>
          {counts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {run.columns.length > 0 && (
          <p className={classes.small}>
            {t('import.columns')}{' '}
            {run.columns
              .map(({ header, field }) =>
                field ? `${header} → ${t(`field.${field as 'code'}`)}` : `${header} → ${t('import.ignored')}`,
              )
              .join(' · ')}{' '}
            ({run.encoding})
          </p>
        )}
        {run.wrongRows > 0 && <Wrong id={id} />}
        <div className={classes.buttons}>
          {run.status === 'CHECKED' && (
            <Button loading={sending === 'apply'} onClick={() => command.mutate({ id, verb: 'apply' })}>
              {t('import.apply', { count: run.newRows + run.changedRows })}
            </Button>
          )}
          {run.status === 'CHECKED' && (
            <Button variant="default" loading={sending === 'discard'} onClick={() => command.mutate({ id, verb: 'discard' })}>
              {t('import.discard')}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {works ? t('import.leave') : t('common:close')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}

function Wrong({ id }: { id: string }) {
  const { t } = useTranslation('admin');
  const columns: Column<ImportError>[] = [
    { key: 'line', header: t('import.line'), card: 'title', cell: ({ line }) => line },
    { key: 'field', header: t('import.column'), cell: ({ field }) => t(`field.${field as 'code'}`) },
    { key: 'value', header: t('import.value'), cell: ({ value }) => value },
    { key: 'reason', header: t('import.reason'), cell: ({ reason }) => t(`import.why.${reason}`) },
  ];
  return (
    <>
      <DataList
        label={t('import.wrong')}
        pages={useImportErrors(id)}
        columns={columns}
        rowKey={({ line, field, reason }) => `${line} ${field} ${reason}`}
        empty={{ title: t('nothingFound') }}
      />
      <a className={classes.link} href={`/api/imports/${id}/errors.csv`} download="errors.csv">
        {t('import.download')}
      </a>
    </>
  );
}

function Status({ status }: { status: Import['status'] }) {
  const { t } = useTranslation('admin');
  const tone = status === 'DONE' ? 'over' : status === 'FAILED' ? 'bad' : 'waiting';
  return <StatusBadge tone={tone}>{t(`import.is.${status}`)}</StatusBadge>;
}

async function base64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let from = 0; from < bytes.length; from += 32_768) {
    text += String.fromCharCode(...bytes.subarray(from, from + 32_768));
  }
  return btoa(text);
}
