import { useInfiniteQuery } from '@tanstack/react-query';
import { type HistoryEntry, useApi } from '@/api';
import { ProblemState } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import { Skeleton } from '@/ui/States';
import { historyPages } from '../historyPages';
import { More } from '../More';
import '../memory/memory.css';
import type { RecordKind, RecordWords } from '../words';
import { stepsOf } from './steps';

interface Props {
  readonly kind: RecordKind;
  readonly id: string;
  readonly chosen: readonly [number, number];
  readonly current: number;
  readonly words: RecordWords;
  readonly onChoose: (changed: { a: number } | { b: number }) => void;
}

/** Every version with who, when and what happened; one radio button for either side. */
export function VersionChooser({ kind, id, ...props }: Props) {
  const { t } = useTranslation('memory');
  const pages = useInfiniteQuery(historyPages(useApi(), kind, id));
  if (pages.isPending) return <Skeleton rows={4} label={t('loading')} />;
  if (pages.isError)
    return <ProblemState error={pages.error} title={t('failed')} onRetry={() => void pages.refetch()} />;
  const steps = stepsOf(pages.data.pages.flatMap((page) => page.items));
  return (
    <>
      <table className="table flat versions-list">
        <thead>
          <tr>
            <th scope="col">{t('versions.left')}</th>
            <th scope="col">{t('versions.right')}</th>
            <th scope="col">{t('versions.version')}</th>
            <th scope="col">{t('versions.what')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <Step key={step.id} step={step} {...props} />
          ))}
        </tbody>
      </table>
      <More pages={pages} />
    </>
  );
}

type StepProps = Omit<Props, 'kind' | 'id'> & { readonly step: HistoryEntry };

function Step({ step, chosen: [a, b], current, words, onChoose }: StepProps) {
  const { t } = useTranslation('memory');
  const format = useFormat();
  const { version, at, author, mission, action, changes } = step;
  const radio = (side: 'a' | 'b', isChosen: boolean) => (
    <td>
      <input
        type="radio"
        name={`version-${side}`}
        aria-label={t(side === 'a' ? 'versions.asLeft' : 'versions.asRight', { version })}
        checked={isChosen}
        onChange={() => onChoose(side === 'a' ? { a: version } : { b: version })}
      />
    </td>
  );
  return (
    <tr>
      {radio('a', version === a)}
      {radio('b', version === b)}
      <td>
        {version} {version === current && <span className="memory-today">{t('versions.now')}</span>}
      </td>
      <td>
        <b>{[author, mission].filter(Boolean).join(', ')}</b>{' '}
        <span className="soft">{words.action(action)}</span>{' '}
        <time className="meta" dateTime={at}>
          {format.instant(at)}
        </time>
        <p className="meta">{[...new Set(Object.keys(changes).map(words.label))].join(', ')}</p>
      </td>
    </tr>
  );
}
