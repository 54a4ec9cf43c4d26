import type { TerritoryDetail } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import type { Picked } from '@/records/TerritoryPicker';

interface Props {
  readonly territory: TerritoryDetail;
  readonly successors: readonly Picked[];
  /** A merger takes the territories in it along; a split is refused while there are any. */
  readonly event: 'MERGED' | 'SPLIT';
}

/** What will have changed, before anything is written. */
export function Preview({ territory, successors, event }: Props) {
  const { t } = useTranslation('territories');
  const format = useFormat();
  const { name, childCount } = territory;
  const names = format.list(successors.map((successor) => successor.name));
  return (
    <section className="note" aria-live="polite">
      <h3>{t('change.preview')}</h3>
      <ul className="record-preview">
        {successors.length > 0 && <li>{t('change.leadsTo', { successors: names })}</li>}
        <li>{t('change.keepsRecords', { name })}</li>
        {childCount === 0 && <li>{t('change.noChildren')}</li>}
        {childCount > 0 && event === 'MERGED' && <li>{t('change.children', { count: childCount })}</li>}
        {childCount > 0 && event === 'SPLIT' && (
          <li>{t('change.childrenInTheWay', { count: childCount })}</li>
        )}
      </ul>
    </section>
  );
}
