import { Button, Menu, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { IconX } from '@/components/icons';
import { useTell } from '@/lib/useTell';
import type { QueueFilters } from '../api/board';
import { useSavedViews, type SavedView } from '../api/views';
import classes from './Views.module.css';

const ready = [
  { name: 'BREACHED', filters: { due: 'BREACHED' } },
  { name: 'SOON', filters: { due: 'SOON' } },
  { name: 'urgentFree', filters: { urgency: 'URGENT', unassigned: 'true' } },
] as const;

/** Boards one comes back to: those that are always useful, and those one has saved; any of them is an address to share. */
export function Views({ filters }: { filters: QueueFilters }) {
  const { t } = useTranslation('queue');
  const tell = useTell();
  const { views, save, remove, restore } = useSavedViews();
  const [naming, setNaming] = useState(false);
  const copy = () =>
    navigator.clipboard
      .writeText(window.location.href)
      .then(() => tell.done(t('views.copied')))
      .catch(() => tell.done(t('views.notCopied')));
  const forget = (view: SavedView) => {
    remove(view.id);
    tell.done(t('views.removed', { name: view.name }), { label: t('views.undo'), onClick: () => restore(views) });
  };
  return (
    <>
      <Menu position="bottom-end" width={288}>
        <Menu.Target>
          <Button variant="default">{t('views.button')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('views.ready')}</Menu.Label>
          {ready.map(({ name, filters: wanted }) => (
            <Menu.Item key={name} renderRoot={(props) => <Link {...props} to="/queue" search={wanted} />}>
              {t(`views.${name}`)}
            </Menu.Item>
          ))}
          {views.length > 0 && <Menu.Label>{t('views.mine')}</Menu.Label>}
          {views.map((view) => (
            <div key={view.id} className={classes.view}>
              <Menu.Item renderRoot={(props) => <Link {...props} to="/queue" search={view.filters as never} />}>{view.name}</Menu.Item>
              <Menu.Item aria-label={t('views.remove', { name: view.name })} onClick={() => forget(view)}>
                <IconX size={18} aria-hidden />
              </Menu.Item>
            </div>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setNaming(true)}>{t('views.save')}</Menu.Item>
          <Menu.Item onClick={() => void copy()}>{t('views.copy')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {naming && (
        <NameDialog
          onClose={() => setNaming(false)}
          onSave={(name) => {
            save(name, filters);
            tell.done(t('views.saved', { name }));
            setNaming(false);
          }}
        />
      )}
    </>
  );
}

function NameDialog({ onClose, onSave }: { onClose: () => void; onSave: (name: string) => void }) {
  const { t } = useTranslation(['queue', 'common']);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (name.trim()) onSave(name.trim());
  };
  return (
    <Dialog opened title={t('views.save')} onClose={onClose} submit={{ label: t('common:save'), onSubmit: send }}>
      <TextInput
        label={t('views.name')}
        description={t('views.nameHint')}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        error={tried && !name.trim() ? t('views.needed') : undefined}
        maxLength={60}
        data-autofocus
      />
    </Dialog>
  );
}
