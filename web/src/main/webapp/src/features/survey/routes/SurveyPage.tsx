import { Button, Skeleton, Textarea } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '@/components/Brand';
import { Choices } from '@/components/Choices';
import { IconCheck, IconClockPause, IconMapPin } from '@/components/icons';
import { LanguageSwitch } from '@/components/LanguageSwitch';
import { Note } from '@/components/Page';
import { ScoreInput } from '@/components/ScoreInput';
import { Trouble } from '@/components/Trouble';
import { When } from '@/components/text';
import { ApiError } from '@/lib/api/problem';
import type { SurveyForm } from '@/lib/api/types';
import { useDraft } from '@/lib/useDraft';
import { useSurvey, useSurveyAnswer } from '../api/survey';
import classes from './SurveyPage.module.css';

const route = getRouteApi('/s/$token');

/** What stands in the address instead of the token once the page has it. */
const hidden = '-';
const kept = 'houqin.survey';

type End = 'thanks' | 'answered' | 'expired' | 'unknown';

/** How was it? For whoever holds the link: no sign-in, one answer. The token leaves the address at once. */
export function SurveyPage() {
  const { t } = useTranslation(['survey', 'common']);
  const token = useHiddenToken();
  useEffect(() => {
    document.title = t('title');
  }, [t]);
  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <span className={classes.brand}>
          <Brand />
        </span>
        <LanguageSwitch />
      </header>
      <main>{token ? <Survey token={token} /> : <Ended end="unknown" />}</main>
    </div>
  );
}

/** Takes the token out of the address bar, the history and any referrer; a reload finds it in this tab only. */
function useHiddenToken(): string | null {
  const { token: shown } = route.useParams();
  const [token] = useState(() => {
    if (shown === hidden) return sessionStorage.getItem(kept);
    sessionStorage.setItem(kept, shown);
    return shown;
  });
  useEffect(() => {
    // The gateway says the same in a header; here it holds behind any other server too.
    const meta = Object.assign(document.createElement('meta'), { name: 'referrer', content: 'no-referrer' });
    document.head.append(meta);
    window.history.replaceState(window.history.state, '', `/s/${hidden}`);
    return () => meta.remove();
  }, []);
  return token;
}

function Survey({ token }: { token: string }) {
  const survey = useSurvey(token);
  const [end, setEnd] = useState<End>();
  if (end) return <Ended end={end} />;
  if (survey.data) {
    if (survey.data.status === 'ANSWERED') return <Ended end="answered" />;
    if (survey.data.status === 'EXPIRED') return <Ended end="expired" />;
    return <Question token={token} survey={survey.data} onEnd={setEnd} />;
  }
  if (survey.error instanceof ApiError && !survey.error.undecided) return <Ended end={endOf(survey.error.code)} />;
  if (survey.error) return <Trouble error={survey.error} retry={() => void survey.refetch()} />;
  return <Skeleton height={320} />;
}

const endOf = (code: string): End =>
  code === 'SURVEY_ANSWERED' ? 'answered' : code === 'SURVEY_EXPIRED' ? 'expired' : 'unknown';

function Question({ token, survey, onEnd }: { token: string; survey: SurveyForm; onEnd: (end: End) => void }) {
  const { t } = useTranslation(['survey', 'common']);
  const [tried, setTried] = useState(false);
  const answer = useSurveyAnswer(token, (code) => onEnd(endOf(code)));
  const draft = useDraft<{ score: number | null; fixed: 'yes' | 'no' | null; comment: string }>(
    `survey:${survey.ticketNumber}`,
    { score: null, fixed: null, comment: '' },
  );
  const { score, fixed, comment } = draft.value;

  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!score || !fixed) return;
    answer.mutate(
      { score, fixed: fixed === 'yes', comment: comment.trim() || undefined },
      {
        onSuccess: () => {
          draft.clear();
          sessionStorage.removeItem(kept);
          onEnd('thanks');
        },
      },
    );
  };
  return (
    <form className={classes.form} onSubmit={send} noValidate>
      <header>
        <h1 className={classes.title}>{t('title')}</h1>
        <p className={classes.about}>
          {survey.ticketTitle} · {survey.ticketNumber} · <When at={survey.finishedAt} show="absolute" />
        </p>
      </header>
      <Choices
        label={t('fixed')}
        options={[
          { value: 'yes', label: t('yes') },
          { value: 'no', label: t('no') },
        ]}
        value={fixed}
        onChange={(value) => draft.set({ fixed: value })}
        error={tried && !fixed ? t('needFixed') : undefined}
        even
      />
      <div>
        <ScoreInput label={t('score')} value={score} onChange={(value) => draft.set({ score: value })} />
        {tried && !score && (
          <p role="alert" style={{ margin: 0, fontSize: 14, color: 'var(--mantine-color-error)' }}>
            {t('needScore')}
          </p>
        )}
      </div>
      <Textarea
        label={t('comment')}
        description={t('common:optional')}
        value={comment}
        onChange={({ currentTarget }) => draft.set({ comment: currentTarget.value })}
        maxLength={2000}
      />
      <Button type="submit" loading={answer.isPending}>
        {t('common:send')}
      </Button>
    </form>
  );
}

function Ended({ end }: { end: End }) {
  const { t } = useTranslation('survey');
  const Icon = end === 'thanks' || end === 'answered' ? IconCheck : end === 'expired' ? IconClockPause : IconMapPin;
  return (
    <Note icon={<Icon size={32} stroke={1.5} aria-hidden />} title={t(`end.${end}.title`)} hint={t(`end.${end}.hint`)} />
  );
}
