import { ListLink, type ListAddress } from '@/components/ListLink';
import { useFormats } from '@/lib/format';
import classes from './dashboard.module.css';

export interface Bar {
  key: string;
  label: string;
  value: number;
  list?: ListAddress;
}

/** Numbers side by side as lengths; the numbers are written out, so the bars are for the eye only. */
export function Bars({ bars }: { bars: Bar[] }) {
  const format = useFormats();
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ul className={classes.bars}>
      {bars.map(({ key, label, value, list }) => (
        <li key={key}>
          {list ? <ListLink {...list}>{label}</ListLink> : <span>{label}</span>}
          <span className={classes.track} aria-hidden>
            <span style={{ width: `${(value / most) * 100}%` }} />
          </span>
          <span className={classes.number}>{format.number(value)}</span>
        </li>
      ))}
    </ul>
  );
}
