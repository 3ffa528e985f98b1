import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '@/lib/useDraft';
import { Kept } from './Kept';

interface KeptDraftProps {
  draft: Pick<Draft<object>, 'restored' | 'clear'>;
  onDiscard?: () => void;
}

/** Says that a form shows what was typed before and not yet saved, and offers to throw that away. */
export function KeptDraft({ draft, onDiscard }: KeptDraftProps) {
  const { t } = useTranslation();
  const [kept, setKept] = useState(draft.restored);
  if (!kept) return null;
  const discard = () => {
    draft.clear();
    setKept(false);
    onDiscard?.();
  };
  return (
    <Kept action={t('draft.discard')} onAction={discard}>
      {t('draft.kept')}
    </Kept>
  );
}
