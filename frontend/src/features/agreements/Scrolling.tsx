import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

/** A wide table on a narrow screen: what scrolls sideways can be scrolled by keyboard. */
export function Scrolling({ label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard does not reach what lies outside
    <section className="agr-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
