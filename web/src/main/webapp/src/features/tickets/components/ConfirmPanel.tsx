import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '@/components/Page';
import { ScoreInput } from '@/components/ScoreInput';
import type { Ticket } from '@/lib/api/types';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { useTicketCommand } from '../api/tickets';
import { ReasonDialog } from './ReasonDialog';

/** Was it fixed? Confirming and rating are one screen; "no" leads to why. */
export function ConfirmPanel({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation(['tickets', 'common']);
  const tell = useTell();
  const [reopening, setReopening] = useState(false);
  const command = useTicketCommand(ticket, () => setReopening(false));
  const draft = useDraft<{ score: number | null; comment: string }>(`confirm:${ticket.id}`, { score: null, comment: '' });
  const { score, comment } = draft.value;

  const confirm = () =>
    command.mutate(
      { command: 'confirm', body: { score: score ?? undefined, comment: comment.trim() || undefined }, guarded: true },
      {
        onSuccess: () => {
          draft.clear();
          tell.done(t('done.confirm'));
        },
      },
    );
  return (
    <Sheet title={t('confirm.title')}>
      <Stack gap="md">
        {ticket.report && <Text c="dimmed">{t('confirm.done', { remedy: ticket.report.remedy })}</Text>}
        <ScoreInput label={t('confirm.score')} value={score} onChange={(value) => draft.set({ score: value })} />
        <Textarea
          label={t('confirm.comment')}
          description={t('common:optional')}
          value={comment}
          onChange={({ currentTarget }) => draft.set({ comment: currentTarget.value })}
          maxLength={2000}
        />
        <Group gap="xs" grow preventGrowOverflow={false}>
          <Button onClick={confirm} loading={command.isPending && !reopening}>
            {t('confirm.yes')}
          </Button>
          {ticket.allowed.includes('reopen') && (
            <Button variant="default" onClick={() => setReopening(true)}>
              {t('confirm.no')}
            </Button>
          )}
        </Group>
        <Text size="sm" c="dimmed">
          {t('confirm.silence')}
        </Text>
      </Stack>
      {reopening && (
        <ReasonDialog ticket={ticket} command={command} verb="reopen" onClose={() => setReopening(false)} />
      )}
    </Sheet>
  );
}
