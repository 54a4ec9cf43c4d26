import type { ReactNode } from 'react';
import './States.css';

interface StateProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** What to do next: one button or link. */
  readonly action?: ReactNode;
}

/** Nothing here, and what to do about it. */
export function EmptyState({ title, children, action }: StateProps) {
  return (
    <div className="state">
      <p className="state-title">{title}</p>
      {children && <p className="soft">{children}</p>}
      {action}
    </div>
  );
}

interface ErrorProps extends StateProps {
  /** What support needs to find it in the logs. */
  readonly reference?: string | undefined;
}

/** It did not work: what happened in words, and the way on. */
export function ErrorState({ title, children, action, reference }: ErrorProps) {
  return (
    <div className="state note stop" role="alert">
      <p className="state-title">{title}</p>
      {children && <p>{children}</p>}
      {reference && <p className="meta">{reference}</p>}
      {action}
    </div>
  );
}

/** The place of what is on its way, so that nothing jumps when it comes. Rows of a table, lines of a text. */
export function Skeleton({ rows = 3, label }: { readonly rows?: number; readonly label: string }) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move
        <span key={row} />
      ))}
    </div>
  );
}
