import type { ButtonHTMLAttributes } from 'react';
import { Link, type LinkProps } from 'react-router';
import { Icon, type IconName } from '../icons';
import './states.css';

type Look = { kind?: 'plain' | 'primary' | 'danger' | 'quiet'; icon?: IconName; wide?: boolean };

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & Look & { busy?: boolean };

/** A busy button stays in the tab order and says that it is busy, but a second press does nothing. */
export function Button({ kind = 'plain', icon, wide, busy, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className="sw-button"
      data-kind={kind}
      data-wide={wide || undefined}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export function LinkButton({ kind = 'plain', icon, wide, children, ...rest }: LinkProps & Look) {
  return (
    <Link className="sw-button" data-kind={kind} data-wide={wide || undefined} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}
