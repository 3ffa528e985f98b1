import { UnstyledButton } from '@mantine/core';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './BackLink.module.css';
import { IconArrowLeft } from './icons';

/** To where the person came from; home when they came from outside. */
export function BackLink() {
  const { t } = useTranslation();
  const router = useRouter();
  const navigate = useNavigate();
  return (
    <UnstyledButton
      className={classes.back}
      onClick={() => (router.history.canGoBack() ? router.history.back() : void navigate({ to: '/' }))}
    >
      <IconArrowLeft size={18} stroke={1.6} aria-hidden />
      {t('back')}
    </UnstyledButton>
  );
}
