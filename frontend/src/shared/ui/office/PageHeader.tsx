import type { ReactNode } from 'react';

type Props = { title: ReactNode; note?: ReactNode; actions?: ReactNode };

/** The one `h1` of an office page, what the page is about, and its main actions. */
export function PageHeader({ title, note, actions }: Props) {
  return (
    <div className="sw-page-head">
      <h1>{title}</h1>
      {actions && <div className="sw-page-actions">{actions}</div>}
      {note && <p>{note}</p>}
    </div>
  );
}

export function Panel({ title, children }: { title?: ReactNode; children: ReactNode }) {
  return (
    <section className="sw-panel">
      {title && <h2>{title}</h2>}
      {children}
    </section>
  );
}
