import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '@/components/Brand';
import { LanguageSwitch } from '@/components/LanguageSwitch';
import classes from './Visitor.module.css';

/** A page for people without an account: the name of the house, the language, and one thing to do. */
export function VisitorFrame({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation();
  const product = t('product');
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <span className={classes.brand}>
          <Brand />
        </span>
        <LanguageSwitch />
      </header>
      <main>{children}</main>
    </div>
  );
}
