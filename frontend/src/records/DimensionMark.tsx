import type { ReactNode } from 'react';
import type { Dimension } from '@/api';
import { useTranslation } from '@/i18n';
import './dimensions.css';
import { DIMENSIONS } from './dimensions';
import { useThemes } from './useThemes';

/** Each dimension has its shape and its hue, so that neither colour nor form alone tells them apart. */
const SHAPES: Record<Dimension, ReactNode> = {
  ECONOMIC: <rect x="1.5" y="1.5" width="9" height="9" />,
  SOCIAL: <circle cx="6" cy="6" r="5" />,
  CULTURAL: <path d="M6 1 11.3 10.5H.7z" />,
  ENVIRONMENTAL: <path d="M1 11V6a5 5 0 0 1 5-5h5v5a5 5 0 0 1-5 5z" />,
  INSTITUTIONAL: <path d="M1 1.5h10v2H9.5v5H11v2H1v-2h1.5v-5H1zM5 3.5v5h2v-5z" fillRule="evenodd" />,
  HUMAN: <path d="M4 1h4v3h3v4H8v3H4V8H1V4h3z" />,
};

interface Props {
  readonly dimension: Dimension;
}

/** What something is about, in twelve pixels; its name is there for readers and on pointing. */
export function DimensionMark({ dimension }: Props) {
  const { t } = useTranslation();
  const name = t(`dimension.${dimension}`);
  return (
    <svg className={`dim is-${dimension.toLowerCase()}`} viewBox="0 0 12 12" role="img" aria-label={name}>
      <title>{name}</title>
      {SHAPES[dimension]}
    </svg>
  );
}

/** The dimensions of some themes, each once, in their customary order. */
export function DimensionMarks({ themes }: { readonly themes: readonly string[] }) {
  const { dimensionOf } = useThemes();
  const touched = new Set(themes.map(dimensionOf));
  return (
    <span className="dims">
      {DIMENSIONS.filter((one) => touched.has(one)).map((one) => (
        <DimensionMark key={one} dimension={one} />
      ))}
    </span>
  );
}
