import { useTranslation } from 'react-i18next';
import type { OrderLine } from '@/lib/api/desk';
import { useFormats } from '@/lib/format';
import classes from './purchasing.module.css';

/** How much of an order line has come: a bar, and the same in figures. */
export function LineProgress({ line }: { line: OrderLine }) {
  const { t } = useTranslation('purchasing');
  const format = useFormats();
  const { item, ordered, accepted, refused, ticketNumber } = line;
  return (
    <li className={classes.progress}>
      <div className={classes.progressWords}>
        <span>
          {format.name(item.name)}
          {ticketNumber && <span className={classes.small}> · {ticketNumber}</span>}
        </span>
        <span className={classes.figures}>
          {t('progress.accepted', { accepted: format.number(accepted), ordered: format.number(ordered), unit: item.unit })}
          {refused > 0 && <span className={classes.refused}> · {t('progress.refused', { refused: format.number(refused) })}</span>}
        </span>
      </div>
      <div className={classes.bar} aria-hidden>
        <div style={{ width: `${Math.min(100, ordered > 0 ? (accepted / ordered) * 100 : 0)}%` }} />
      </div>
    </li>
  );
}
