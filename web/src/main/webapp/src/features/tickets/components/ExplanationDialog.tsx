import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { Trouble } from '@/components/Trouble';
import type { Ticket } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { useExplanation, type Explanation, type ExplanationLine } from '../api/explanation';
import classes from './ExplanationDialog.module.css';
import { wordsOf } from './explanation';

/** How each due time of a ticket came about, line by line; the latest clock first. */
export function ExplanationDialog({ ticket, onClose }: { ticket: Ticket; onClose: () => void }) {
  const { t } = useTranslation('tickets');
  const { data, error, refetch } = useExplanation(ticket.id);
  return (
    <Dialog opened size="lg" title={t('why.title', { number: ticket.number })} onClose={onClose}>
      {!data && (error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton height={320} />)}
      {data?.map((one) => <Clock key={one.clockId} explanation={one} several={data.length > 1} />)}
    </Dialog>
  );
}

function Clock({ explanation, several }: { explanation: Explanation; several: boolean }) {
  const { t } = useTranslation(['tickets', 'common']);
  const target = t(`common:sla.target.${explanation.target}`);
  return (
    <section className={classes.clock}>
      {several && (
        <h3 className={classes.target}>
          {explanation.closure > 1 ? t('why.again', { target, closure: explanation.closure }) : target}
        </h3>
      )}
      <ol className={classes.lines}>
        {explanation.lines.map((line, index) => (
          <Line key={`${line.kind}-${index}`} line={line} />
        ))}
      </ol>
    </section>
  );
}

const results = ['DUE', 'MET', 'MISSED', 'LEFT', 'LATE'];

function Line({ line }: { line: ExplanationLine }) {
  const { t } = useTranslation(['tickets', 'common']);
  const { text, value } = wordsOf(line, t, useFormats());
  return (
    <li className={classes.line} data-weight={results.includes(line.kind) ? 'result' : undefined}>
      <span>{text}</span>
      {value && <span className={classes.value}>{value}</span>}
    </li>
  );
}
