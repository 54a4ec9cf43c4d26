import type { LinkDetail } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { DimensionMark } from '@/records/DimensionMark';
import { placeOf } from '@/records/linkLooks';
import { SeeMemory } from '@/records/memory/FieldName';
import { useThemes } from '@/records/useThemes';
import { Panel } from '@/ui/Page';

/** What it is about, and who of those taking part offers it to the others. */
export function ThemesPanel({ link }: { readonly link: LinkDetail }) {
  const { t } = useTranslation(['links', 'common']);
  const format = useFormat();
  const { nameOf, dimensionOf } = useThemes();
  const names = new Map(
    [...link.partners, ...link.facilitators].map((party) => [party.actor, placeOf(party)]),
  );
  return (
    <Panel title={t('links:field.themes')} end={<SeeMemory field="themes" name={t('links:field.themes')} />}>
      {link.themes.length === 0 ? (
        <p className="meta">{t('links:detail.noThemes')}</p>
      ) : (
        <table className="table flat">
          <thead>
            <tr>
              <th>{t('links:field.theme')}</th>
              <th>{t('links:field.dimension')}</th>
              <th>{t('links:detail.offeredBy')}</th>
            </tr>
          </thead>
          <tbody>
            {link.themes.map(({ theme, offeredBy }) => {
              const dimension = dimensionOf(theme);
              return (
                <tr key={theme}>
                  <th scope="row">
                    {dimension && <DimensionMark dimension={dimension} />} {nameOf(theme)}
                  </th>
                  <td className="soft">{dimension && t(`common:dimension.${dimension}`)}</td>
                  <td>
                    {offeredBy.length === 0 ? (
                      <span className="meta">{t('links:detail.offerUnknown')}</span>
                    ) : (
                      format.list(offeredBy.map((id) => names.get(id) ?? '…'))
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
