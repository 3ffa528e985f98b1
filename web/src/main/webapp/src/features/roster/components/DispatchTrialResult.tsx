import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DispatchTrial } from '@/lib/api/dispatch';
import { useReasonLine, useTeams } from '@/lib/dispatch';
import { useFormats } from '@/lib/format';
import classes from './roster.module.css';

type Example = DispatchTrial['examples'][number];

/** To whom a rule would have given past tickets, whom it would have passed over and why, and who had them. */
export function DispatchTrialResult({ trial }: { trial: DispatchTrial }) {
  const { t } = useTranslation('roster');
  const format = useFormats();
  const figures = ['examined', 'matched', 'decidedBefore', 'judged', 'agreed', 'nobody'] as const;
  return (
    <div role="status" className={classes.group}>
      <dl className={classes.figures}>
        {figures.map((figure) => (
          <div key={figure}>
            <dt>{t(`trial.dispatch.${figure}`)}</dt>
            <dd>{format.number(trial[figure])}</dd>
          </div>
        ))}
      </dl>
      {trial.examples.length > 0 && (
        <ul className={classes.examples} tabIndex={0} aria-label={t('trial.dispatch.examples')}>
          {trial.examples.map((one) => (
            <Given key={one.ticketId} example={one} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Given({ example }: { example: Example }) {
  const { t } = useTranslation('roster');
  const format = useFormats();
  const line = useReasonLine();
  const teams = useTeams().data ?? [];
  const team = teams.find(({ id }) => id === example.didTeamId);
  const had = [example.did?.name, team && format.name(team.name)].filter(Boolean).join(' · ');
  return (
    <li>
      <Link to="/tickets/$ticketId" params={{ ticketId: example.ticketId }} target="_blank">
        {example.number} {example.title}
      </Link>
      {example.chosen && <div>{t('trial.dispatch.chosen', { name: example.chosen.name })}</div>}
      <div>
        {had ? t(example.agreed ? 'trial.dispatch.same' : 'trial.dispatch.had', { name: had }) : t('trial.dispatch.nobodyYet')}
      </div>
      {line && !example.chosen && example.passedOver.length > 0 && (
        <div className={classes.hint}>
          {t('trial.dispatch.passedOver')}
          {example.passedOver.map(({ id, name, reasons }) => (
            <div key={id}>{t('trial.dispatch.because', { name, reasons: format.list(reasons.map(line)) })}</div>
          ))}
        </div>
      )}
    </li>
  );
}
