import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconCircleCheck, IconMapPin } from '@/components/icons';
import { Sheet } from '@/components/Page';
import { LocalName } from '@/components/text';
import { Trouble } from '@/components/Trouble';
import type { Ticket } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { useSession } from '@/lib/session';
import { worksheetQuery } from '@/lib/work';
import { Address } from './Address';
import { Labour } from './Labour';
import { PlaceHistory } from './PlaceHistory';
import { SignaturePad } from './SignaturePad';
import { StepItem } from './StepItem';
import classes from './work.module.css';
import { WorkPhotos } from './WorkPhotos';

/** The job on the technician's phone: the way, what was there before, the steps, the time, photos, signature. */
export function WorkPanel({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('work');
  const format = useFormats();
  const session = useSession();
  const [signing, setSigning] = useState(false);
  const { data: sheet, error, refetch } = useQuery(worksheetQuery(ticket.id));
  if (!sheet) return error ? <Trouble error={error} retry={() => void refetch()} /> : null;
  const may = ticket.allowed.includes('work');
  const answers = (role: string) =>
    role === 'TECHNICIAN' ? may : ticket.status === 'IN_PROGRESS' && session.roles.some((one) => one.toUpperCase() === role);
  const needed = sheet.steps.findIndex(({ step, doneAt }) => step.mandatory && doneAt === null);
  const way = format.name(ticket.location.path).split(' / ');
  return (
    <>
      <Sheet title={t('way.title')}>
        <ol className={classes.way}>
          {way.map((place, index) => (
            <li key={place + index}>
              {index === way.length - 1 && <IconMapPin size={18} aria-hidden />}
              {place}
            </li>
          ))}
        </ol>
        <Address place={ticket.location} />
        <PlaceHistory ticketId={ticket.id} lastYear={sheet.placeTickets} />
      </Sheet>
      {sheet.steps.length > 0 && (
        <Sheet title={<LocalName name={sheet.procedure} />}>
          <p className={classes.small}>
            {t('steps.done', { done: sheet.steps.filter(({ doneAt }) => doneAt).length, all: sheet.steps.length })}
          </p>
          <ol className={classes.steps}>
            {sheet.steps.map((state, index) => (
              <StepItem
                key={state.step.id}
                ticketId={ticket.id}
                number={index + 1}
                state={state}
                open={needed === -1 || index <= needed}
                may={answers(state.step.role)}
              />
            ))}
          </ol>
        </Sheet>
      )}
      {(may || sheet.labour.length > 0) && <Labour ticketId={ticket.id} sheet={sheet} may={may} />}
      <WorkPhotos ticketId={ticket.id} may={may} />
      {may && (
        <Sheet title={t('sign.title')}>
          {sheet.signed ? (
            <p className={classes.signed}>
              <IconCircleCheck size={20} aria-hidden /> {t('sign.done')}
            </p>
          ) : (
            <>
              <p className={classes.small}>{sheet.signature ? t('sign.needed') : t('sign.optional')}</p>
              <Button variant="default" onClick={() => setSigning(true)}>
                {t('sign.ask')}
              </Button>
            </>
          )}
          {signing && <SignaturePad ticketId={ticket.id} onClose={() => setSigning(false)} />}
        </Sheet>
      )}
    </>
  );
}
