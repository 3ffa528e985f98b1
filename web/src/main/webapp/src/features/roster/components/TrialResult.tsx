import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RuleTrial } from '@/lib/api/dispatch';
import type { Urgency } from '@/lib/api/types';
import { useCategories } from '@/lib/catalog';
import { useFormats } from '@/lib/format';
import { usePolicies } from '@/lib/policies';
import classes from './roster.module.css';

/** What a rule would have done: how often, whether a dispatcher decided the same, and examples to open. */
export function TrialResult({ trial }: { trial: RuleTrial }) {
  const { t } = useTranslation(['roster', 'common']);
  const format = useFormats();
  const categories = useCategories().data ?? [];
  const category = (id: string) => {
    const found = categories.find((one) => one.id === id);
    return found ? format.name(found.name) : '';
  };
  const named = usePolicies(trial.examples.some(({ policyId }) => policyId)).data ?? [];
  const policies = (...ids: (string | null)[]) => named.filter(({ id }) => ids.includes(id)).map(({ name }) => format.name(name));
  const words = (categoryId: string, urgency: Urgency, policyNames: string[] = []) =>
    [category(categoryId), t(`common:urgency.${urgency}`), ...policyNames].join(' · ');
  const figures = ['examined', 'matched', 'changed', 'agreed', 'decidedBefore'] as const;
  return (
    <div role="status" className={classes.group}>
      <dl className={classes.figures}>
        {figures.map((figure) => (
          <div key={figure}>
            <dt>{t(`trial.${figure}`)}</dt>
            <dd>{format.number(trial[figure])}</dd>
          </div>
        ))}
      </dl>
      {trial.examples.length > 0 && (
        <ul className={classes.examples} tabIndex={0} aria-label={t('trial.examples')}>
          {trial.examples.map((one) => (
            <li key={one.ticketId}>
              <Link to="/tickets/$ticketId" params={{ ticketId: one.ticketId }} target="_blank">
                {one.number} {one.title}
              </Link>
              <div>
                {t('trial.wouldBe', {
                  before: words(one.reportedCategoryId, one.reportedUrgency),
                  after: words(one.categoryId, one.urgency, policies(one.policyId)),
                })}
              </div>
              <div>
                {one.agreed
                  ? t('trial.same')
                  : t('trial.other', {
                      final: words(one.finalCategoryId, one.finalUrgency, one.policyId ? policies(...one.finalPolicyIds) : []),
                    })}
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
