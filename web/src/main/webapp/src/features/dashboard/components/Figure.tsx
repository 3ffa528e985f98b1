import { ListLink, type ListAddress } from '@/components/ListLink';
import { useFormats } from '@/lib/format';
import classes from './dashboard.module.css';

interface FigureProps extends ListAddress {
  label: string;
  value: number | string | undefined;
  hint?: string;
  tone?: 'bad' | 'soon';
}

/** A number, what it counts, and the way to what it counted. */
export function Figure({ label, value, hint, to, search, tone }: FigureProps) {
  const format = useFormats();
  const bad = value !== undefined && value !== 0 ? tone : undefined;
  return (
    <ListLink to={to} search={search} className={classes.figure} data-tone={bad}>
      <span className={classes.value}>{typeof value === 'number' ? format.number(value) : (value ?? '–')}</span>
      <span className={classes.label}>{label}</span>
      {hint && <span className={classes.hint}>{hint}</span>}
    </ListLink>
  );
}
