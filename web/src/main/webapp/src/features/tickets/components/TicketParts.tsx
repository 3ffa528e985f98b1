import { useTranslation } from 'react-i18next';
import { PartStatusBadge } from '@/components/StatusBadge';
import { LocalName } from '@/components/text';
import type { SupplyStage, TicketPart } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import classes from './TicketParts.module.css';

const road: SupplyStage[] = ['REQUISITIONED', 'APPROVED', 'ORDERED', 'ARRIVED'];

/** The parts of a ticket, and how far the purchase of the missing ones is. */
export function TicketParts({ parts }: { parts: TicketPart[] }) {
  const { t } = useTranslation(['tickets', 'common']);
  const format = useFormats();
  return (
    <ul className={classes.parts}>
      {parts.map(({ lineId, itemName, sku, quantity, issued, unit, status, supply }) => (
        <li key={lineId} className={classes.part}>
          <span>
            <LocalName name={itemName} /> × {format.number(quantity)} {unit}
          </span>
          <PartStatusBadge status={status} />
          <span className={classes.facts}>
            {[
              sku,
              issued > 0 && issued < quantity && t('parts.issued', { issued: format.number(issued), unit }),
              supply && t(`common:supplyStage.${supply.stage}`),
              supply?.number,
              supply?.expectedOn && t('timeline.fact.expected', { date: format.date(`${supply.expectedOn}T00:00`) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {supply && supply.stage !== 'FAILED' && status === 'SHORT' && (
            <ol className={classes.stages} aria-hidden>
              {road.map((stage, index) => (
                <li key={stage} data-reached={index <= road.indexOf(supply.stage) || undefined} />
              ))}
            </ol>
          )}
        </li>
      ))}
    </ul>
  );
}
