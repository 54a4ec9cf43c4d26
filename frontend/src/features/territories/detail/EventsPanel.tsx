import { Link } from '@tanstack/react-router';
import type { TerritoryDetail, TerritoryEvent } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { Panel } from '@/ui/Page';
import { timelineOf } from './timeline';

/** What happened to the territory itself, latest first: names, unions, divisions, and where it came from. */
export function EventsPanel({ territory }: { readonly territory: TerritoryDetail }) {
  const { t } = useTranslation('territories');
  const format = useFormat();
  const moments = timelineOf(territory);
  return (
    <Panel title={t('detail.events')}>
      {moments.length === 0 && <p className="meta">{t('detail.noEvents')}</p>}
      <ol className="timeline">
        {moments.map((moment, index) => (
          <li key={moment.key} className={index === 0 ? 'now' : ''}>
            {moment.kind === 'event' ? (
              <Happened event={moment.event} />
            ) : (
              <p>
                <b>{t(`event.from.${moment.from.type}`, { name: moment.from.name })}</b>{' '}
                <Link to="/territories/$id" params={{ id: moment.from.id }}>
                  {t('action.open', { ns: 'records' })}
                </Link>
              </p>
            )}
            <p className="meta">{format.date(moment.date)}</p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Happened({ event }: { readonly event: TerritoryEvent }) {
  const { t } = useTranslation('territories');
  const format = useFormat();
  const successors = format.list(event.successors.map((successor) => successor.name));
  return (
    <>
      <p>
        <b>{t(`event.${event.type}`, { previous: event.previousName, next: event.newName, successors })}</b>
        {event.successors.map((successor) => (
          <Link
            key={successor.id}
            className="territory-next"
            to="/territories/$id"
            params={{ id: successor.id }}
          >
            {t('detail.goTo', { ns: 'records', name: successor.name })}
          </Link>
        ))}
      </p>
      <p>{t('event.reason', { reason: event.reason })}</p>
      {event.source && <p className="soft">{t('event.source', { source: event.source })}</p>}
      <p className="meta">
        {t('event.recorded', { who: event.recordedBy, when: format.instant(event.recordedAt) })}
      </p>
    </>
  );
}
