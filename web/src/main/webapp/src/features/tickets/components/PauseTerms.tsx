import { useTranslation } from 'react-i18next';
import type { PauseReason } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import classes from './PauseTerms.module.css';

const clocks = [
  ['stopsResolve', 'RESOLVE'],
  ['stopsFirm', 'FIRM'],
] as const;
const hour = 3_600_000;

/** What follows from waiting for this reason: who has to move, which clocks stand still, when somebody asks, when it ends. */
export function PauseTerms({ reason }: { reason: PauseReason | undefined }) {
  const { t } = useTranslation(['tickets', 'common']);
  const format = useFormats();
  if (!reason) return <p className={classes.terms}>{t('wait.hint')}</p>;
  const still = clocks.filter(([stops]) => reason[stops]).map(([, target]) => t(`common:sla.target.${target}`));
  return (
    <ul className={classes.terms} aria-live="polite">
      <li>
        {reason.party === 'OTHER' ? t('wait.movesOther') : t('wait.moves', { party: t(`common:waitParty.${reason.party}`) })}
      </li>
      <li>{still.length > 0 ? t('wait.stops', { clocks: format.list(still) }) : t('wait.stopsNone')}</li>
      {reason.chaseAfter !== null && <li>{t('wait.chase', { time: format.duration(reason.chaseAfter * hour) })}</li>}
      {reason.giveUpAfter !== null && <li>{t('wait.giveUp', { time: format.duration(reason.giveUpAfter * hour) })}</li>}
    </ul>
  );
}
