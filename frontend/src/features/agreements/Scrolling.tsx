import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n';

interface Props {
  /** Of the panel it stands in. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A wide table on a narrow screen: what scrolls sideways can be scrolled by keyboard. */
export function Scrolling({ title, children }: Props) {
  const { t } = useTranslation('agreements');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard does not reach what lies outside
    <section className="agr-scroll" aria-label={t('tableOf', { title })} tabIndex={0}>
      {children}
    </section>
  );
}
