import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { type LinkActivity, type LinkDetail, meQuery, useApi } from '@/api';
import { ActivityDocuments } from '@/documents';
import { useFormat, useTranslation } from '@/i18n';
import { Freshness, placeOf } from '@/records/linkLooks';
import { Button } from '@/ui/Button';
import { Panel } from '@/ui/Page';
import { abilitiesQuery } from '../queries';

/** Rarely opened by those who only read: loaded with the first opening. */
const ActivityDialog = lazy(async () => ({
  default: (await import('../activities/ActivityDialog')).ActivityDialog,
}));

interface Props {
  readonly link: LinkDetail;
  readonly etag: string;
}

/** What happened under it, the latest first; each confirms that it is alive. */
export function ActivitiesPanel({ link, etag }: Props) {
  const { t } = useTranslation('links');
  const format = useFormat();
  const abilities = useQuery(abilitiesQuery(useApi(), link.id)).data;
  const [open, setOpen] = useState<LinkActivity | 'new'>();
  const mayRecord = abilities?.recordActivity === true;
  // A local government writes of what it took part in.
  const own = useQuery(meQuery(useApi())).data?.actor;
  const mayWrite = ({ participants }: LinkActivity) => mayRecord && (!own || participants.includes(own));
  const { activities } = link;
  return (
    <Panel
      title={t('field.activities')}
      aside={activities.length > 0 && format.number(activities.length)}
      end={
        mayRecord && (
          <Button look="bare" icon="plus" onPress={() => setOpen('new')}>
            {t('activity.record')}
          </Button>
        )
      }
    >
      {activities.length === 0 && <p className="meta">{t('detail.noActivities')}</p>}
      <ol className="link-timeline">
        {activities.map((activity, index) => (
          <Happened
            key={activity.id}
            link={link}
            activity={activity}
            isLatest={index === 0}
            mayWrite={mayWrite(activity)}
            {...(mayWrite(activity) && { onCorrect: () => setOpen(activity) })}
          />
        ))}
      </ol>
      {open && (
        <Suspense>
          <ActivityDialog
            link={link}
            etag={etag}
            activity={open === 'new' ? undefined : open}
            own={own}
            onClose={() => setOpen(undefined)}
          />
        </Suspense>
      )}
    </Panel>
  );
}

interface HappenedProps {
  readonly link: LinkDetail;
  readonly activity: LinkActivity;
  readonly isLatest: boolean;
  readonly mayWrite: boolean;
  readonly onCorrect?: () => void;
}

function Happened({ link, activity, isLatest, mayWrite, onCorrect }: HappenedProps) {
  const { t } = useTranslation('links');
  const format = useFormat();
  const { date, place, modality, participants, outcome } = activity;
  const names = new Map([...link.partners, ...link.facilitators].map((one) => [one.actor, placeOf(one)]));
  const who = format.list(participants.map((one) => names.get(one) ?? '…'));
  return (
    <li>
      <p>
        <b>{modality ? t(`modality.${modality}`) : t('detail.activity')}</b>
        {place && `, ${place}`} {isLatest && <Freshness confirmed={date} />}
      </p>
      {outcome && <p>{outcome}</p>}
      <p className="meta">
        <time dateTime={date}>{format.date(date)}</time>
        {who && ` · ${who}`}
        {` · ${t('activity.confirms')}`}
      </p>
      {onCorrect && (
        <Button
          look="bare"
          aria-label={t('activity.correctOf', { date: format.date(date) })}
          onPress={onCorrect}
        >
          {t('activity.correct')}
        </Button>
      )}
      <ActivityDocuments link={link.id} activity={activity.id} name={format.date(date)} mayWrite={mayWrite} />
    </li>
  );
}
