import { ActionIcon, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { IconMinus, IconPlus } from '@/components/icons';
import { SearchField } from '@/components/SearchField';
import { LocalName } from '@/components/text';
import { Trouble } from '@/components/Trouble';
import type { Item } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { useItems } from '../api/items';
import type { TicketDialogProps } from './dialog';
import classes from './PartsDialog.module.css';

type Wanted = Pick<Item, 'id' | 'sku' | 'name' | 'unit'> & { quantity: number };

/** Asks the store for parts. What is not there is asked for all the same: it is bought, and the ticket waits by itself. */
export function PartsDialog({ ticket, command, onClose }: TicketDialogProps) {
  const { t } = useTranslation('tickets');
  const tell = useTell();
  const format = useFormats();
  const [q, setQ] = useState<string>();
  const found = useItems(q);
  const draft = useDraft<{ wanted: Record<string, Wanted> }>(`parts:${ticket.id}`, { wanted: {} });
  const { wanted } = draft.value;
  const lines = Object.values(wanted);
  const rows: (Item | Wanted)[] = [
    ...lines.filter((line) => !found.data?.items.some(({ id }) => id === line.id)),
    ...(found.data?.items ?? []),
  ];

  const change = (item: Item | Wanted, by: number) => {
    const quantity = (wanted[item.id]?.quantity ?? 0) + by;
    const { [item.id]: _, ...others } = wanted;
    const { id, sku, name, unit } = item;
    draft.set({ wanted: quantity > 0 ? { ...others, [id]: { id, sku, name, unit, quantity } } : others });
  };
  const send = () => {
    if (lines.length === 0) return;
    command.mutate(
      {
        command: 'parts',
        body: {
          lines: lines.map(({ id, sku, name, unit, quantity }) => ({ itemId: id, sku, itemName: name, unit, quantity })),
        },
      },
      {
        onSuccess: () => {
          draft.clear();
          tell.done(t('done.parts'));
        },
      },
    );
  };

  return (
    <Dialog
      opened
      size="lg"
      title={t('command.parts')}
      onClose={onClose}
      submit={{
        label: lines.length > 0 ? t('parts.submit', { count: lines.length }) : t('command.parts'),
        onSubmit: send,
        busy: command.isPending,
        disabled: lines.length === 0,
      }}
    >
      <SearchField label={t('parts.search')} value={q} onChange={setQ} autoFocus />
      {found.error && !found.data && <Trouble error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Skeleton height={168} />}
      {found.data && rows.length === 0 && <p>{t('parts.nothing')}</p>}
      {rows.length > 0 && (
        <ul className={classes.list}>
          {rows.map((item) => (
            <li key={item.id}>
              <div className={classes.item}>
                <LocalName name={item.name} />
                <div className={classes.facts}>
                  {item.sku}
                  {'available' in item && ' · '}
                  {'available' in item && (
                    <span className={item.available > 0 ? undefined : classes.none}>
                      {item.available > 0
                        ? t('parts.available', { number: format.number(item.available), unit: item.unit })
                        : t('parts.short')}
                    </span>
                  )}
                </div>
              </div>
              <Counter
                name={format.name(item.name)}
                quantity={wanted[item.id]?.quantity ?? 0}
                onChange={(by) => change(item, by)}
              />
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function Counter({ name, quantity, onChange }: { name: string; quantity: number; onChange: (by: number) => void }) {
  const { t } = useTranslation('tickets');
  return (
    <div className={classes.count}>
      {quantity > 0 && (
        <>
          <ActionIcon size="lg" variant="default" aria-label={t('parts.less', { name })} onClick={() => onChange(-1)}>
            <IconMinus size={18} aria-hidden />
          </ActionIcon>
          <span className={classes.number} aria-live="polite">
            {quantity}
          </span>
        </>
      )}
      <ActionIcon
        size="lg"
        variant={quantity > 0 ? 'default' : 'light'}
        aria-label={t('parts.more', { name })}
        onClick={() => onChange(1)}
      >
        <IconPlus size={18} aria-hidden />
      </ActionIcon>
    </div>
  );
}
