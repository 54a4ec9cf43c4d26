import { type ReactNode, useEffect } from 'react';
import './Page.css';

interface HeadProps {
  readonly title: string;
  /** Where one is, above the title: links, the last one without. */
  readonly crumbs?: ReactNode;
  /** A word beside the title: how many there are, since when. */
  readonly aside?: ReactNode;
  readonly actions?: ReactNode;
  /** The name in the browser's tab, where it differs from the heading. */
  readonly document?: string;
}

/** The title of a page: heading, document title and what is announced when one comes here. */
export function PageHead({ title, crumbs, aside, actions, document: name = title }: HeadProps) {
  usePageTitle(name);
  return (
    <div className="page-head">
      {crumbs}
      <div className="head">
        <h1 tabIndex={-1}>{title}</h1>
        {aside && <span className="meta">{aside}</span>}
        {actions && <div className="acts">{actions}</div>}
      </div>
    </div>
  );
}

export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Vínculo`;
  }, [title]);
}

interface PanelProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly end?: ReactNode;
  readonly children: ReactNode;
}

/** A section: a title and a hairline, never a box in a box. */
export function Panel({ title, aside, end, children }: PanelProps) {
  return (
    <section className="panel" aria-label={title}>
      <header>
        <h2>{title}</h2>
        {aside && <span className="meta">{aside}</span>}
        {end && <span className="end">{end}</span>}
      </header>
      {children}
    </section>
  );
}
