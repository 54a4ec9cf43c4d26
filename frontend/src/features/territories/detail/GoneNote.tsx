import { Link } from '@tanstack/react-router';
import type { TerritoryDetail } from '@/api';
import { useFormat, useTranslation } from '@/i18n';

interface Props {
  readonly territory: TerritoryDetail;
  readonly dissolvedOn: string;
}

/** A territory that is no more leads on, before anything else is read. */
export function GoneNote({ territory, dissolvedOn }: Props) {
  const { t } = useTranslation('territories');
  const date = useFormat().date(dissolvedOn);
  const event = territory.events.findLast((one) => one.type !== 'RENAMED');
  const kind = event?.type === 'MERGED' || event?.type === 'SPLIT' ? event.type : 'unknown';
  return (
    <div className="note here record-gone">
      <p>{t(`gone.${kind}`, { date })}</p>
      {event?.successors.map((successor) => (
        <Link key={successor.id} className="btn go" to="/territories/$id" params={{ id: successor.id }}>
          {t('detail.goTo', { ns: 'records', name: successor.name })}
        </Link>
      ))}
    </div>
  );
}
