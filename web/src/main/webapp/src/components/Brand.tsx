import { useTranslation } from 'react-i18next';

/** The mark is the product's clock. */
export function Brand() {
  const { t } = useTranslation();
  return (
    <>
      <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="8" fill="#0f5a56" />
        <circle cx="16" cy="16" r="8.5" fill="none" stroke="#fffdf9" strokeOpacity="0.3" strokeWidth="3.5" />
        <path
          d="M16 7.5a8.5 8.5 0 1 1-8.1 11.1"
          fill="none"
          stroke="#fffdf9"
          strokeWidth="3.5"
          strokeLinecap="round"
        />
      </svg>
      {t('product')}
    </>
  );
}
