import './charts.css';

interface Part {
  readonly id: string;
  /** From 0 to 1. */
  readonly portion: number;
  readonly look: string;
}

interface Props {
  readonly parts: readonly Part[];
  /** Where a mark stands, from 0 to 1. */
  readonly mark?: number;
}

/** Parts of a whole side by side. The words beside it say the same: it is for the eye alone. */
export function ShareBar({ parts, mark }: Props) {
  let at = 0;
  return (
    <span className="shares" aria-hidden="true">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        {parts.map(({ id, portion, look }) => {
          const x = at * 100;
          at += portion;
          return (
            <rect
              key={id}
              className={`is-${look}`}
              x={x}
              width={Math.max(portion * 100 - 0.4, 0)}
              height="8"
            />
          );
        })}
        {mark !== undefined && <rect className="mark" x={mark * 100 - 0.25} width="0.5" height="8" />}
      </svg>
    </span>
  );
}
