import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type ActorDetail, useApi, type Versioned } from '@/api';
import { ProblemSummary } from '@/forms';
import { useTranslation } from '@/i18n';
import { ActorPicker } from '@/records/ActorPicker';
import { duplicatesQuery } from '@/records/queries';
import type { Picked } from '@/records/TerritoryPicker';
import { Button } from '@/ui/Button';
import { ConfirmDialog } from '@/ui/Dialog';
import { TextField } from '@/ui/TextField';
import { AlikeList } from '../duplicates/AlikeList';
import { useFieldLabel } from '../fieldText';
import { Preview } from './Preview';
import { useMerge } from './useMerge';

interface Props {
  readonly record: Versioned<ActorDetail>;
  readonly into: Picked | null;
  readonly onChoose: (into: Picked | null) => void;
  readonly onCancel: () => void;
}

/** Which actor stays, what moves to it, why; and once more before it is done. */
export function MergeForm({ record, into, onChoose, onCancel }: Props) {
  const { t } = useTranslation(['actors', 'records']);
  const label = useFieldLabel();
  const { id, name, country, type } = record.data;
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [asks, setAsks] = useState(false);
  const { merge, isPending, problem, staleNote } = useMerge(record, into);
  const ask = () => {
    setTried(true);
    setAsks(merge !== undefined && reason.trim() !== '');
  };
  const missing = (isMissing: boolean) => (tried && isMissing ? t('records:error.required') : undefined);
  return (
    <form
      className="actor-merge"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <p className="lead">{t('actors:merge.intro', { name })}</p>
      {staleNote && (
        <p className="note warn" role="alert">
          {staleNote}
        </p>
      )}
      <ProblemSummary problem={problem} label={(pointer) => label(pointer.slice(1))} />
      {!into && <Likely actor={record.data} onChoose={onChoose} />}
      <ActorPicker
        key={into?.id}
        label={t('actors:merge.into')}
        hint={t('actors:merge.intoHint')}
        value={into}
        onChange={onChoose}
        isRequired
        accepts={(hit) => hit.id !== id && hit.country === country && hit.actorType === type}
        error={missing(into === null)}
      />
      {into && <Preview actor={record.data} into={into} />}
      <TextField
        label={t('actors:merge.reason')}
        hint={t('actors:merge.reasonHint')}
        value={reason}
        onChange={setReason}
        error={missing(reason.trim() === '') ?? problem?.at('/reason')}
        rows={3}
        maxLength={2000}
        isRequired
      />
      <div className="acts">
        <Button onPress={onCancel}>{t('records:action.cancel')}</Button>
        <Button look="go" type="submit" icon="merge" isPending={isPending}>
          {t('actors:merge.save')}
        </Button>
      </div>
      <ConfirmDialog
        title={t('actors:merge.confirmTitle', { name, into: into?.name ?? '' })}
        isOpen={asks}
        confirm={t('actors:merge.save')}
        dangerous
        onConfirm={() => {
          setAsks(false);
          merge?.(reason.trim());
        }}
        onCancel={() => setAsks(false)}
      >
        <p>{t('actors:merge.confirmText', { into: into?.name ?? '' })}</p>
      </ConfirmDialog>
    </form>
  );
}

interface LikelyProps {
  readonly actor: ActorDetail;
  readonly onChoose: (into: Picked) => void;
}

/** Most often it is one with much the same name. */
function Likely({ actor, onChoose }: LikelyProps) {
  const { t } = useTranslation('actors');
  const answer = useQuery(duplicatesQuery(useApi(), actor.name, actor.country));
  const found = (answer.data ?? []).filter(
    (one) => one.actor.id !== actor.id && one.actor.type === actor.type,
  );
  if (found.length === 0) return null;
  return (
    <section className="note here" aria-label={t('merge.likely')}>
      <b>{t('merge.likely')}</b>
      <AlikeList
        found={found}
        verb={t('merge.choose')}
        verbFor={(name) => t('merge.chooseName', { name })}
        onChoose={({ id, name }) => onChoose({ id, name })}
      />
    </section>
  );
}
