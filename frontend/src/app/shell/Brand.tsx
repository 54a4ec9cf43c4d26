import './brand.css';

/** Two ends and the arc that joins them: the mark, and how every link is drawn. */
export function Brand() {
  return (
    <span className="brand">
      <svg width="28" height="16" viewBox="0 0 28 16" aria-hidden="true">
        <path d="M4 12C7 1 21 1 24 12" className="brand-arc" />
        <circle cx="4" cy="12" r="4" />
        <circle cx="24" cy="12" r="4" />
      </svg>
      <span className="brand-name">{'Vínculo'}</span>
    </span>
  );
}
