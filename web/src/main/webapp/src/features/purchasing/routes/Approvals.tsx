import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskReason } from '@/components/AskReason';
import { DataList, type Column } from '@/components/DataList';
import { ItemName } from '@/components/DeskFacts';
import { RowActions } from '@/components/RowActions';
import type { Requisition } from '@/lib/api/desk';
import { useTell } from '@/lib/useTell';
import { useRequisitionCommand, useRequisitions } from '../api/purchasing';
import { requisitionColumns } from '../components/requisitionColumns';
import { RequisitionWhy } from '../components/RequisitionWhy';

/** What waits for a yes or a no: yes is one press, no needs a reason. */
export function Approvals() {
  const { t } = useTranslation('purchasing');
  const tell = useTell();
  const [rejecting, setRejecting] = useState<Requisition>();
  const decide = useRequisitionCommand();
  const sending = decide.isPending ? decide.variables : undefined;

  const approve = (of: Requisition) =>
    decide.mutate(
      { command: 'approve', of, body: {} },
      { onSuccess: () => tell.done(t('approve.done', { number: of.number })) },
    );
  const actions: Column<Requisition> = {
    key: 'actions',
    header: '',
    card: 'actions',
    cell: (requisition) => (
      <RowActions>
        {requisition.allowed.includes('reject') && (
          <Button variant="default" onClick={() => setRejecting(requisition)}>
            {t('reject.verb')}
          </Button>
        )}
        {requisition.allowed.includes('approve') && (
          <Button
            loading={sending?.command === 'approve' && sending.of.id === requisition.id}
            onClick={() => approve(requisition)}
          >
            {t('approve.verb')}
          </Button>
        )}
        {requisition.allowed.includes('withdraw') && <Withdraw requisition={requisition} />}
      </RowActions>
    ),
  };
  return (
    <>
      <DataList
        label={t('tab.approve')}
        pages={useRequisitions({ status: 'IN_APPROVAL', sort: 'createdAt' })}
        columns={[...requisitionColumns(t, 'item', 'quantity', 'why', 'estimate', 'needed', 'age', 'number'), actions]}
        rowKey={({ id }) => id}
        empty={{ title: t('empty.approve.title'), hint: t('empty.approve.hint') }}
      />
      {rejecting && (
        <AskReason
          key={rejecting.id}
          danger
          title={t('reject.title', { number: rejecting.number })}
          ask={t('reject.ask')}
          submit={t('reject.verb')}
          words={[t('reject.a'), t('reject.b'), t('reject.c')]}
          draft={`reject:${rejecting.id}`}
          busy={decide.isPending}
          onClose={() => setRejecting(undefined)}
          onSend={(reason, sent) =>
            decide.mutate(
              { command: 'reject', of: rejecting, body: { reason } },
              {
                onSuccess: () => {
                  sent();
                  tell.done(t('reject.done', { number: rejecting.number }));
                  setRejecting(undefined);
                },
              },
            )
          }
        >
          <ItemName item={rejecting.item} />
          <RequisitionWhy requisition={rejecting} />
        </AskReason>
      )}
    </>
  );
}

function Withdraw({ requisition }: { requisition: Requisition }) {
  const { t } = useTranslation('purchasing');
  const tell = useTell();
  const command = useRequisitionCommand();
  return (
    <Button
      variant="default"
      loading={command.isPending}
      onClick={() =>
        command.mutate(
          { command: 'withdraw', of: requisition, body: {} },
          { onSuccess: () => tell.done(t('withdraw.done', { number: requisition.number })) },
        )
      }
    >
      {t('withdraw.verb')}
    </Button>
  );
}
