import { Button, Kbd } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import classes from './KeyHelp.module.css';

/** Opens the list of keys, where there is a keyboard. */
export function KeyHelpButton({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation('queue');
  return (
    <Button variant="default" className={classes.button} onClick={onOpen} rightSection={<Kbd>?</Kbd>}>
      {t('key.all')}
    </Button>
  );
}

/** What every key of the board does. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('queue');
  const keys: [string, string][] = [
    ['J K ↓ ↑', t('key.move')],
    ['Home End', t('key.ends')],
    ['Enter', t('key.open')],
    ['D', t('dispatch.verb')],
    ['T', t('triage.verb')],
    ['M', t('merge.verb')],
    ['P', t('plan.verb')],
    ['H', t('handover.verb')],
    ['/', t('key.search')],
    ['?', t('key.help')],
  ];
  return (
    <Dialog opened title={t('key.title')} onClose={onClose}>
      <p className={classes.hint}>{t('key.hint')}</p>
      <dl className={classes.keys}>
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((one) => (
                <Kbd key={one}>{one}</Kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
