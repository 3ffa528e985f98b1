import { Button, NumberInput, Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Suggestions } from '@/components/Choices';
import { Dialog } from '@/components/Dialog';
import { ApiError } from '@/lib/api/problem';
import { useFormats } from '@/lib/format';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { useWorkCodes, worksheetQuery } from '@/lib/work';
import { ticketQuery } from '../api/tickets';
import type { TicketDialogProps } from './dialog';

const usual = [15, 30, 60, 90];
const minute = 60_000;

/** The end of the work: what it was, what was done (by code or in words), how long it took, and what is still missing. */
export function FinishDialog({ ticket, command, onClose }: TicketDialogProps) {
  const { t } = useTranslation('tickets');
  const tell = useTell();
  const format = useFormats();
  const [tried, setTried] = useState(false);
  const { data: whole } = useQuery(ticketQuery(ticket.id));
  const { data: sheet } = useQuery(worksheetQuery(ticket.id));
  const causes = useWorkCodes('CAUSE', whole?.category.id).data ?? [];
  const remedies = useWorkCodes('REMEDY', whole?.category.id).data ?? [];
  const draft = useDraft(`finish:${ticket.id}`, {
    causeCode: null as string | null,
    cause: '',
    remedyCode: null as string | null,
    remedy: '',
    labourMinutes: '' as number | '',
    unsignedReason: '',
    byHand: false,
  });
  const { causeCode, cause, remedyCode, remedy, labourMinutes, unsignedReason, byHand } = draft.value;
  const told = command.error instanceof ApiError ? command.error.fieldErrors : {};
  const measured = sheet?.labourMinutes ?? 0;
  const asks = byHand || measured === 0;
  const unsigned = sheet?.signature && !sheet.signed;
  const steps = (sheet?.steps ?? []).filter(({ step, doneAt }) => step.mandatory && doneAt === null);
  const missing = (empty: boolean) => (tried && empty ? t('finish.missing') : undefined);

  const send = () => {
    setTried(true);
    if ((!causeCode && !cause.trim()) || (!remedyCode && !remedy.trim()) || (asks && labourMinutes === '')) return;
    if (steps.length > 0 || (unsigned && !unsignedReason.trim())) return;
    command.mutate(
      {
        command: 'finish',
        body: {
          causeCode: causeCode ?? undefined,
          cause: cause.trim() || undefined,
          remedyCode: remedyCode ?? undefined,
          remedy: remedy.trim() || undefined,
          labourMinutes: asks && labourMinutes !== '' ? labourMinutes : undefined,
          unsignedReason: unsigned ? unsignedReason.trim() : undefined,
        },
      },
      {
        onSuccess: () => {
          draft.clear();
          tell.done(t('done.finish'));
        },
      },
    );
  };
  const coded = (codes: typeof causes) => codes.map(({ code, name }) => ({ value: code, label: format.name(name) }));
  return (
    <Dialog
      opened
      title={t('command.finish')}
      onClose={onClose}
      submit={{ label: t('finish.submit'), onSubmit: send, busy: command.isPending }}
    >
      {steps.length > 0 && (
        <div role="alert">
          <strong>{t('finish.stepsMissing')}</strong>
          <ul>
            {steps.map(({ step }) => (
              <li key={step.id}>{format.name(step.text)}</li>
            ))}
          </ul>
        </div>
      )}
      {causes.length > 0 && (
        <Select
          label={t('finish.causeCode')}
          data={coded(causes)}
          value={causeCode}
          onChange={(value) => draft.set({ causeCode: value })}
          error={told.causeCode}
          searchable
          clearable
        />
      )}
      <Textarea
        label={t('finish.cause')}
        description={causes.length > 0 ? t('finish.words') : undefined}
        placeholder={t('finish.causeExample')}
        value={cause}
        onChange={({ currentTarget }) => draft.set({ cause: currentTarget.value })}
        error={missing(!causeCode && !cause.trim()) ?? told.cause}
        minRows={1}
        maxLength={500}
      />
      {remedies.length > 0 && (
        <Select
          label={t('finish.remedyCode')}
          data={coded(remedies)}
          value={remedyCode}
          onChange={(value) => draft.set({ remedyCode: value })}
          error={told.remedyCode}
          searchable
          clearable
        />
      )}
      <Textarea
        label={t('finish.remedy')}
        description={remedies.length > 0 ? t('finish.words') : undefined}
        placeholder={t('finish.remedyExample')}
        value={remedy}
        onChange={({ currentTarget }) => draft.set({ remedy: currentTarget.value })}
        error={missing(!remedyCode && !remedy.trim()) ?? told.remedy}
        minRows={1}
        maxLength={2000}
      />
      {asks ? (
        <>
          <NumberInput
            label={t('finish.labour')}
            description={t('finish.labourHint')}
            value={labourMinutes}
            onChange={(value) => draft.set({ labourMinutes: typeof value === 'number' ? value : '' })}
            error={missing(labourMinutes === '') ?? told.labourMinutes}
            min={1}
            max={10_000}
            allowDecimal={false}
            inputMode="numeric"
            hideControls
          />
          <Suggestions
            words={usual.map((minutes) => format.duration(minutes * minute))}
            onPick={(word) =>
              draft.set({ labourMinutes: usual.find((minutes) => format.duration(minutes * minute) === word) ?? '' })
            }
          />
        </>
      ) : (
        <div>
          {t('finish.measured', { time: format.duration(measured * minute) })}{' '}
          <Button variant="subtle" size="compact-md" mih={44} onClick={() => draft.set({ byHand: true })}>
            {t('finish.byHand')}
          </Button>
        </div>
      )}
      {unsigned && (
        <Textarea
          label={t('finish.unsigned')}
          description={t('finish.unsignedHint')}
          value={unsignedReason}
          onChange={({ currentTarget }) => draft.set({ unsignedReason: currentTarget.value })}
          error={missing(!unsignedReason.trim()) ?? told.signatureId}
          minRows={1}
          maxLength={500}
        />
      )}
    </Dialog>
  );
}
