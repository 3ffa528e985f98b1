import { Button, Checkbox, Skeleton, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BackLink } from '@/components/BackLink';
import { ActionBar, Page, PageHeader, Sheet } from '@/components/Page';
import { Trouble } from '@/components/Trouble';
import type { NoticePreferences } from '@/lib/api/types';
import { useTell } from '@/lib/useTell';
import { useNoticePreferences, useSavePreferences } from '../api/notices';
import classes from '../components/notices.module.css';

/** How one wants to be told, and when not. */
export function NoticePreferencesPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useNoticePreferences();
  return (
    <Page>
      <BackLink />
      <PageHeader title={t('notices.preferences')} hint={t('notices.preferencesHint')} />
      {data ? <Form saved={data} /> : error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton height={320} />}
    </Page>
  );
}

function Form({ saved }: { saved: NoticePreferences }) {
  const { t } = useTranslation();
  const tell = useTell();
  const [wish, setWish] = useState(saved);
  const save = useSavePreferences(() => tell.done(t('notices.saved')));
  const { quiet, choices } = wish;
  const rest = (change: Partial<NoticePreferences['quiet']>) => setWish({ ...wish, quiet: { ...quiet, ...change } });
  const choose = (kind: string, change: { inApp?: boolean; mail?: boolean }) =>
    setWish({ ...wish, choices: choices.map((one) => (one.kind === kind ? { ...one, ...change } : one)) });

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(wish);
      }}
    >
      <Sheet title={t('notices.how')}>
        <table className={classes.kinds}>
          <thead>
            <tr>
              <th scope="col">{t('notices.about')}</th>
              <th scope="col">{t('notices.inApp')}</th>
              <th scope="col">{t('notices.mail')}</th>
            </tr>
          </thead>
          <tbody>
            {choices.map(({ kind, inApp, mail }) => {
              const name = t(`notices.kind.${kind}`);
              return (
                <tr key={kind}>
                  <th scope="row">{name}</th>
                  <td>
                    <label className={classes.check}>
                      <Checkbox
                        aria-label={`${name}: ${t('notices.inApp')}`}
                        checked={inApp}
                        onChange={({ currentTarget }) => choose(kind, { inApp: currentTarget.checked })}
                      />
                    </label>
                  </td>
                  <td>
                    <label className={classes.check}>
                      <Checkbox
                        aria-label={`${name}: ${t('notices.mail')}`}
                        checked={mail}
                        onChange={({ currentTarget }) => choose(kind, { mail: currentTarget.checked })}
                      />
                    </label>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Sheet>
      <Sheet title={t('notices.quiet')}>
        <div className={classes.quiet}>
          <Switch
            label={t('notices.quietOn')}
            description={t('notices.quietHint')}
            checked={quiet.on}
            onChange={({ currentTarget }) => rest({ on: currentTarget.checked })}
          />
          {quiet.on && (
            <div className={classes.times}>
              <TextInput
                type="time"
                label={t('notices.from')}
                value={quiet.from.slice(0, 5)}
                onChange={({ currentTarget }) => rest({ from: currentTarget.value })}
              />
              <TextInput
                type="time"
                label={t('notices.to')}
                value={quiet.to.slice(0, 5)}
                onChange={({ currentTarget }) => rest({ to: currentTarget.value })}
              />
            </div>
          )}
        </div>
      </Sheet>
      <ActionBar>
        <Button type="submit" loading={save.isPending}>
          {t('save')}
        </Button>
      </ActionBar>
    </form>
  );
}
