import { Button, NumberInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconCircle, IconCircleCheck } from '@/components/icons';
import { LocalName } from '@/components/text';
import { ApiError } from '@/lib/api/problem';
import { useFormats } from '@/lib/format';
import { useDraft } from '@/lib/useDraft';
import { useNow } from '@/lib/useNow';
import type { WorksheetStep } from '@/lib/work';
import { useStep } from '../api/work';
import { PhotoButton } from './PhotoButton';
import { usePictures } from './usePictures';
import classes from './work.module.css';

interface StepItemProps {
  ticketId: string;
  number: number;
  state: WorksheetStep;
  /** No step that is needed comes before it. */
  open: boolean;
  may: boolean;
}

/** One step under the thumb: what it asks for, its time, and who did it when. */
export function StepItem({ ticketId, number, state, open, may }: StepItemProps) {
  const { t } = useTranslation('work');
  const format = useFormats();
  const { step, doneAt, startedAt } = state;
  const command = useStep(ticketId);
  const draft = useDraft(`step:${ticketId}:${step.id}`, { reading: '' as number | '', note: '' });
  const { reading, note } = draft.value;
  const sending = command.isPending ? command.variables.verb : undefined;
  const told = command.error instanceof ApiError ? command.error.fieldErrors : {};
  const outOfRange =
    reading !== '' && ((step.min !== null && reading < step.min) || (step.max !== null && reading > step.max));
  const send = (verb: 'START' | 'DONE' | 'UNDO') =>
    command.mutate(
      {
        stepId: step.id ?? '',
        verb,
        ...(verb === 'DONE' && {
          reading: reading === '' ? undefined : reading,
          note: note.trim() || undefined,
        }),
      },
      { onSuccess: () => verb !== 'START' && draft.clear() },
    );
  const range =
    step.kind === 'READING' && (step.min !== null || step.max !== null)
      ? t('step.range', { min: step.min ?? '–', max: step.max ?? '–', unit: step.unit ?? '' })
      : undefined;
  return (
    <li className={classes.step} data-done={doneAt !== null || undefined}>
      {doneAt ? <IconCircleCheck size={24} aria-hidden /> : <IconCircle size={24} aria-hidden />}
      <div className={classes.stepBody}>
        <p className={classes.stepText}>
          {number}. <LocalName name={step.text} />{' '}
          {step.mandatory && !doneAt && <span className={classes.needed}>{t('step.mandatory')}</span>}
        </p>
        <p className={classes.small}>
          {range} {step.role !== 'TECHNICIAN' && t(`role.${step.role}`)}
          <StepTime state={state} />
        </p>
        {doneAt && (
          <p className={classes.small}>
            {state.reading !== null && `${format.number(state.reading)} ${step.unit ?? ''} · `}
            {state.photos > 0 && `${t('step.photos', { count: state.photos })} · `}
            {state.note && `${state.note} · `}
            {state.doneBy} · {format.dateTime(doneAt)}
          </p>
        )}
        {may && !doneAt && open && (
          <div className={classes.stepForm}>
            {step.kind === 'READING' && (
              <NumberInput
                label={step.unit ? t('step.readingIn', { unit: step.unit }) : t('step.reading')}
                value={reading}
                onChange={(value) => draft.set({ reading: typeof value === 'number' ? value : '' })}
                error={told.reading ?? (outOfRange ? t('step.outOfRange') : undefined)}
                inputMode="decimal"
                hideControls
              />
            )}
            {(step.kind === 'TEXT' || outOfRange) && (
              <Textarea
                label={outOfRange ? t('step.why') : t('step.words')}
                value={note}
                onChange={({ currentTarget }) => draft.set({ note: currentTarget.value })}
                error={told.note ? t('step.needed') : undefined}
                maxLength={1000}
              />
            )}
            <div className={classes.buttons}>
              {step.kind === 'PHOTO' ? (
                <StepPhoto ticketId={ticketId} stepId={step.id ?? ''} />
              ) : (
                <Button
                  onClick={() => send('DONE')}
                  loading={sending === 'DONE'}
                  disabled={step.kind === 'READING' && reading === ''}
                >
                  {t('step.done')}
                </Button>
              )}
              {step.minutes !== null && startedAt === null && (
                <Button variant="default" onClick={() => send('START')} loading={sending === 'START'}>
                  {t('step.start')}
                </Button>
              )}
            </div>
          </div>
        )}
        {may && doneAt && (
          <Button variant="subtle" size="compact-md" mih={44} px={0} onClick={() => send('UNDO')} loading={command.isPending}>
            {t('step.undo')}
          </Button>
        )}
      </div>
    </li>
  );
}

/** A step that is done with a photo. */
function StepPhoto({ ticketId, stepId }: { ticketId: string; stepId: string }) {
  const { t } = useTranslation('work');
  const pictures = usePictures(`step:${ticketId}:${stepId}`);
  const command = useStep(ticketId, pictures.clear);
  return (
    <PhotoButton
      primary
      label={t('step.takePhoto')}
      busy={command.isPending}
      pictures={pictures}
      use={(attachmentIds) => command.mutate({ stepId, verb: 'DONE', attachmentIds })}
    />
  );
}

/** How long the step takes, or took, against its limit. */
function StepTime({ state: { step, startedAt, doneAt } }: { state: WorksheetStep }) {
  const { t } = useTranslation('work');
  const format = useFormats();
  const now = useNow();
  if (step.minutes === null) return null;
  const limit = step.minutes * 60_000;
  if (startedAt === null) return <span> {t('step.limit', { time: format.duration(limit) })}</span>;
  const took = (doneAt ? Date.parse(doneAt) : now) - Date.parse(startedAt);
  const text = t('step.took', { time: format.duration(took), limit: format.duration(limit) });
  return took > limit ? <strong className={classes.late}> {t('step.late', { text })}</strong> : <span> {text}</span>;
}
