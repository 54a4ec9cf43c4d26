import type { LinkDetail } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { placeOf } from '@/records/linkLooks';
import { Panel } from '@/ui/Page';

/** What happened under it, the latest first; each confirms that it is alive. */
export function ActivitiesPanel({ link }: { readonly link: LinkDetail }) {
  const { t } = useTranslation('links');
  const format = useFormat();
  const names = new Map(
    [...link.partners, ...link.facilitators].map((party) => [party.actor, placeOf(party)]),
  );
  return (
    <Panel
      title={t('field.activities')}
      aside={link.activities.length > 0 && format.number(link.activities.length)}
    >
      {link.activities.length === 0 && <p className="meta">{t('detail.noActivities')}</p>}
      <ol className="link-timeline">
        {link.activities.map(({ id, date, place, modality, participants, outcome }) => (
          <li key={id}>
            <p>
              <b>{modality ? t(`modality.${modality}`) : t('detail.activity')}</b>
              {place && `, ${place}`}
            </p>
            {outcome && <p>{outcome}</p>}
            <p className="meta">
              <time dateTime={date}>{format.date(date)}</time>
              {participants.length > 0 &&
                ` · ${format.list(participants.map((one) => names.get(one) ?? '…'))}`}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
