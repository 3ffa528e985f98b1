import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/format';
import type { Simulation } from '../api/deadlines';
import classes from './admin.module.css';

const outcomes = ['met', 'breached', 'running', 'none'] as const;

/** How many targets came out how, and how many would have. */
export function BeforeAfter({ result: { before, after } }: { result: Pick<Simulation['result'], 'before' | 'after'> }) {
  const { t } = useTranslation('admin');
  const format = useFormats();
  return (
    <dl className={classes.counts}>
      {outcomes
        .filter((outcome) => before[outcome] + after[outcome] > 0)
        .map((outcome) => (
          <div key={outcome}>
            <dt>{t(`trial.${outcome}`)}</dt>
            <dd>
              {format.number(before[outcome])} → {format.number(after[outcome])}
            </dd>
          </div>
        ))}
    </dl>
  );
}
