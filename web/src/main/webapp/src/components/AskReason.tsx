import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDraft } from '@/lib/useDraft';
import { Suggestions } from './Choices';
import { Dialog } from './Dialog';

interface AskReasonProps {
  title: string;
  /** The question above the field. */
  ask: string;
  /** What the button says; the title where nothing else fits better. */
  submit?: string;
  /** Ready reasons to press instead of typing them. */
  words?: string[];
  /** Where the words typed are kept until they are sent: the verb and the thing it is about. */
  draft: string;
  busy: boolean;
  danger?: boolean;
  children?: ReactNode;
  onClose: () => void;
  /** Sends the reason; `sent` forgets the draft. */
  onSend: (reason: string, sent: () => void) => void;
}

/** Asks why before something is refused, taken back or given up. */
export function AskReason({ title, ask, submit = title, words = [], draft: key, busy, danger, children, onClose, onSend }: AskReasonProps) {
  const draft = useDraft(key, { reason: '' });
  const reason = draft.value.reason.trim();
  return (
    <Dialog
      opened
      title={title}
      onClose={onClose}
      submit={{ label: submit, onSubmit: () => reason && onSend(reason, draft.clear), busy, disabled: !reason, danger }}
    >
      {children}
      <Textarea
        label={ask}
        value={draft.value.reason}
        onChange={({ currentTarget }) => draft.set({ reason: currentTarget.value })}
        maxLength={500}
        data-autofocus
      />
      {words.length > 0 && <Suggestions words={words} onPick={(word) => draft.set({ reason: word })} />}
    </Dialog>
  );
}
