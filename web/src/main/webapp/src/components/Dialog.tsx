import { Button, Drawer, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Remembered } from '@/lib/changes';
import classes from './Dialog.module.css';
import { isOvertaken, Overtaken } from './Overtaken';

const widths = { md: 480, lg: 640, xl: 840 };

interface DialogProps {
  title: string;
  opened: boolean;
  onClose: () => void;
  children: ReactNode;
  /** The main button; without it the dialog has none. */
  submit?: {
    label: string;
    onSubmit: () => void;
    busy?: boolean;
    disabled?: boolean;
    danger?: boolean;
    /** What became of sending it, and where the history of what is edited is kept: for a form that may replace others' changes. */
    problem?: Error | null;
    of?: Remembered;
  };
  size?: 'md' | 'lg' | 'xl';
}

/**
 * A question on top of a screen: a sheet from below on a phone, a window on a desktop. Enter sends it, and never the form
 * it was opened from.
 */
export function Dialog({ title, opened, onClose, children, submit, size = 'md' }: DialogProps) {
  const { t } = useTranslation();
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const shared = {
    opened,
    onClose,
    // A form is left on purpose only.
    closeOnClickOutside: !submit,
    title,
    classNames: { content: classes.content, header: classes.header, title: classes.title },
    closeButtonProps: { 'aria-label': t('close'), size: 44 },
  };
  const overtaken = isOvertaken(submit?.problem) ? submit.problem : undefined;
  const send = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    submit?.onSubmit();
  };
  const body = submit ? (
    <form onSubmit={send} className={classes.body} noValidate>
      {overtaken && <Overtaken of={submit.of} missed={overtaken.missed} />}
      {children}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button type="submit" loading={submit.busy} disabled={submit.disabled} color={submit.danger ? 'red' : undefined}>
          {overtaken ? t('overtaken.save') : submit.label}
        </Button>
      </div>
    </form>
  ) : (
    <div className={classes.body}>{children}</div>
  );
  return wide ? (
    <Modal {...shared} size={widths[size]}>
      {body}
    </Modal>
  ) : (
    <Drawer {...shared} position="bottom">
      {body}
    </Drawer>
  );
}
