import { useMemo } from 'react';
import type { LinkArc } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { BUNDLED_FROM, LookMark } from '@/map';
import type { DIMENSIONS } from '@/records/dimensions';
import { NARROW, useMedia } from '@/ui/useMedia';
import type { Colour } from './colourNames';
import { isUnsure, type LegendEntry, legendOf } from './colours';

interface Props {
  readonly arcs: readonly LinkArc[];
  readonly colour: Colour;
}

/** What colours, marks and dashes say, each with how many there are. */
export function Legend({ arcs, colour }: Props) {
  const { t } = useTranslation('map');
  const format = useFormat();
  const isNarrow = useMedia(NARROW);
  const nameOf = useNames(colour);
  const entries = useMemo(() => legendOf(arcs, colour), [arcs, colour]);
  const unsure = useMemo(() => arcs.filter((arc) => isUnsure(arc, new Date())).length, [arcs]);
  const hasSeveral = colour === 'dimension' && arcs.some(({ dimensions }) => dimensions.length > 1);
  if (arcs.length === 0) return null;
  return (
    <details className="arc-legend" open={!isNarrow}>
      <summary>{t('legend.label')}</summary>
      <ul>
        {entries.map((entry) => (
          <li key={entry.look}>
            <LookMark look={entry.look} /> {format.list(nameOf(entry))}
            <span className="n">{format.number(entry.count)}</span>
          </li>
        ))}
        {unsure > 0 && (
          <li>
            <span className="arc-dashes" aria-hidden="true" /> {t('legend.dashed')}
            <span className="n">{format.number(unsure)}</span>
          </li>
        )}
      </ul>
      {arcs.length >= BUNDLED_FROM && (
        <>
          <p className="meta">{t('legend.bundled')}</p>
          <p className="meta">{t('legend.ribbons')}</p>
        </>
      )}
      {hasSeveral && <p className="meta">{t('legend.first')}</p>}
    </details>
  );
}

function useNames(colour: Colour): (entry: LegendEntry) => string[] {
  const { t } = useTranslation(['map', 'links', 'common']);
  return ({ of }) => {
    if (of.length === 0) return [t('map:legend.noTheme')];
    return of.map((value) => {
      if (colour === 'dimension') return t(`common:dimension.${value as (typeof DIMENSIONS)[number]}`);
      return colour === 'state'
        ? t(`links:state.${value as LinkArc['state']}`)
        : t(`links:freshness.${value as 'FRESH'}`);
    });
  };
}
