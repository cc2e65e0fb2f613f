import type { ReactNode } from 'react';
import { NavLink, Link } from 'react-router';
import { Icon, type IconName } from '../icons';
import './field.css';

export type Tone = 'plain' | 'brand' | 'ok' | 'warn' | 'bad';

export function Card({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <section className="sw-card">
      {title && <h2>{title}</h2>}
      {children}
    </section>
  );
}

export function List({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className="sw-list" aria-label={label}>
      {children}
    </ul>
  );
}

type ItemProps = {
  title: ReactNode;
  detail?: ReactNode;
  icon?: IconName;
  end?: ReactNode;
  to?: string;
  onPress?: () => void;
};

/** One line of a list: a link with `to`, a button with `onPress`, otherwise text. */
export function ListItem({ title, detail, icon, end, to, onPress }: ItemProps) {
  const content = (
    <>
      {icon && <Icon name={icon} size={24} />}
      <span className="sw-list-main">
        <strong>{title}</strong>
        {detail && <span>{detail}</span>}
      </span>
      {(end || to || onPress) && (
        <span className="sw-list-end">
          {end}
          {(to || onPress) && <Icon name="forward" size={18} />}
        </span>
      )}
    </>
  );
  return (
    <li>
      {to ? (
        <Link className="sw-list-item" to={to}>
          {content}
        </Link>
      ) : onPress ? (
        <button type="button" className="sw-list-item" onClick={onPress}>
          {content}
        </button>
      ) : (
        <div className="sw-list-item">{content}</div>
      )}
    </li>
  );
}

/** Label and value pairs; leaves out what has no value. */
export function Facts({ rows }: { rows: (readonly [string, ReactNode])[] }) {
  return (
    <dl className="sw-facts">
      {rows
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** A state in words on a tint; the colour only helps. Both faces use it. */
export function StateTag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className="sw-tag" data-tone={tone}>
      {children}
    </span>
  );
}

export function Note({ tone = 'brand', icon, children }: { tone?: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <div className="sw-note" data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      {icon && <Icon name={icon} />}
      <div>{children}</div>
    </div>
  );
}

export type Tab = { to: string; label: string; icon: IconName };

export function BottomNav({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav className="sw-tabs" aria-label={label}>
      {tabs.map((tab) => (
        <NavLink key={tab.to} to={tab.to}>
          <Icon name={tab.icon} size={24} />
          {tab.label}
        </NavLink>
      ))}
    </nav>
  );
}
