import { useFormats } from '@/lib/format';
import classes from './reports.module.css';

/** A share in percent, as a number and a length. */
export function Share({ share }: { share: number | null }) {
  const format = useFormats();
  if (share === null) return <>–</>;
  return (
    <span className={classes.share}>
      <span className={classes.track} aria-hidden>
        <span style={{ width: `${share}%` }} data-low={share < 80 || undefined} />
      </span>
      <span>{format.number(share)} %</span>
    </span>
  );
}
