import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from '@/shared/i18n';
import { Icon } from '../icons';
import './field.css';

type Props = { title: string; onClose: () => void; foot?: ReactNode; children: ReactNode };

/**
 * A sheet from below (a dialog on a wide screen). The browser's own modal dialog: it traps the focus, closes on Escape
 * and gives the focus back. Render it while it is open, leave it out when it is not.
 */
export function Sheet({ title, onClose, foot, children }: Props) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const opened = dialog.current;
    const before = document.activeElement;
    opened?.showModal();
    return () => {
      opened?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className="sw-sheet"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="sw-sheet-head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="sw-icon-button" aria-label={t('action.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div className="sw-sheet-body">{children}</div>
      {foot && <div className="sw-sheet-foot">{foot}</div>}
    </dialog>
  );
}
