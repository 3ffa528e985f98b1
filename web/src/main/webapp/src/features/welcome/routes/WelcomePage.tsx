import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '@/components/Brand';
import { LanguageSwitch } from '@/components/LanguageSwitch';
import { signIn } from '@/lib/session';
import classes from './WelcomePage.module.css';

/** For visitors: what this is, and the way in. */
export function WelcomePage() {
  const { t } = useTranslation(['welcome', 'common']);
  const product = t('common:product');
  useEffect(() => {
    document.title = product;
  }, [product]);
  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <span className={classes.brand}>
          <Brand />
        </span>
        <LanguageSwitch />
      </header>
      <main className={classes.words}>
        <div>
          <h1>{t('title')}</h1>
          <p className={classes.lead}>{t('lead')}</p>
        </div>
        <ol className={classes.steps}>
          <li>{t('step.report')}</li>
          <li>{t('step.follow')}</li>
          <li>{t('step.confirm')}</li>
        </ol>
        <Button size="md" onClick={() => signIn('/')}>
          {t('common:signIn')}
        </Button>
      </main>
    </div>
  );
}
