import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, languages } from '@/lib/i18n';
import { IconLanguage } from './icons';

/** Offers the other language, in that language. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const other = languages.find((language) => language !== i18n.language)!;
  return (
    <Button
      variant="subtle"
      color="gray"
      lang={other}
      leftSection={<IconLanguage size={18} aria-hidden />}
      onClick={() => void chooseLanguage(other)}
    >
      {t(`language.${other}`)}
    </Button>
  );
}
