import type { ActorDetail } from '@/api';
import { useTranslation } from '@/i18n';
import { useThemes } from '@/records/useThemes';
import { Panel } from '@/ui/Page';

/** Themes it may act on by law, by dimension. Unknown is said, and is not none. */
export function CompetencesPanel({ actor: { competences } }: { readonly actor: ActorDetail }) {
  const { t } = useTranslation(['actors', 'common']);
  const { byDimension } = useThemes();
  const groups = [...byDimension]
    .map(([dimension, themes]) => ({
      dimension,
      names: themes.filter(({ code }) => competences?.includes(code)).map(({ name }) => name),
    }))
    .filter(({ names }) => names.length > 0);
  return (
    <Panel title={t('actors:detail.competences')}>
      {competences === undefined && <p className="meta">{t('actors:detail.competencesUnknown')}</p>}
      {competences?.length === 0 && <p>{t('actors:detail.competencesNone')}</p>}
      {groups.length > 0 && (
        <dl className="kv">
          {groups.flatMap(({ dimension, names }) => [
            <dt key={dimension}>{t(`common:dimension.${dimension}`)}</dt>,
            <dd key={`${dimension} themes`}>{names.join(', ')}</dd>,
          ])}
        </dl>
      )}
    </Panel>
  );
}
