import { Anchor } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { ApiError } from './api/problem';
import { useFormats } from './format';
import { signIn } from './session';

function Undoable({ message, label, onClick }: { message: string; label: string; onClick: () => void }) {
  const undo = () => {
    onClick();
    notifications.hide('done');
  };
  return (
    <>
      {message}{' '}
      <Anchor component="button" type="button" size="sm" onClick={undo}>
        {label}
      </Anchor>
    </>
  );
}

/** Why something was refused, in the reader's language where its code is known. */
export function reasonOf(error: ApiError): string | undefined {
  const code = `problem.code.${error.code}`;
  if (i18next.exists(`common:${code}`)) return i18next.t(code as 'problem.code.TICKET_STATE');
  const said = error.fields.map(({ message }) => message).join('; ');
  return said || (error.trouble === 'conflict' || error.trouble === 'invalid' ? error.detail : undefined);
}

/** Tells what went wrong, what was kept and what to do next. */
export function tellProblem(error: ApiError): void {
  const { t } = i18next;
  const reason = reasonOf(error);
  const next = t(`problem.${error.trouble}.next`);
  notifications.show({
    id: `problem-${error.trouble}`,
    color: 'red',
    closeButtonProps: { 'aria-label': t('close') },
    autoClose: error.trouble === 'signedOut' ? false : 10_000,
    title: t(`problem.${error.trouble}.title`),
    message: (
      <>
        {reason && <div>{reason}</div>}
        {next}{' '}
        {error.trouble === 'signedOut' && (
          <Anchor component="button" type="button" size="sm" onClick={() => signIn()}>
            {t('signIn')}
          </Anchor>
        )}
        {error.trouble === 'broken' && error.traceId && t('problem.trace', { id: error.traceId })}
      </>
    ),
  });
}

/** Short messages at the edge of the screen: what happened, what was kept, what to do next. */
export function useTell() {
  const { t } = useTranslation();
  const format = useFormats();

  return {
    /** One at a time: the newer one takes the older one's place. */
    done: (message: string, undo?: { label: string; onClick: () => void }) => {
      notifications.hide('done');
      notifications.show({
        id: 'done',
        color: 'teal',
        message: undo ? <Undoable message={message} {...undo} /> : message,
        autoClose: undo ? 8000 : 4000,
        closeButtonProps: { 'aria-label': t('close') },
      });
    },
    /** Something done without a connection arrived: from when on it counts. */
    counted: (at: string) =>
      notifications.show({
        id: 'counted',
        color: 'teal',
        message: t('counted', { at: format.dateTime(at) }),
        autoClose: 8000,
        closeButtonProps: { 'aria-label': t('close') },
      }),
    problem: tellProblem,
    broken: (error: unknown) => {
      console.error(error);
      tellProblem(error instanceof ApiError ? error : new ApiError({ status: 500 }, { cause: error }));
    },
  };
}
