import { useQueries } from '@tanstack/react-query';
import { isProblem, useApi } from '@/api';
import { ProblemState, sameValue } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import { EmptyState, Skeleton } from '@/ui/States';
import type { RecordKind, RecordWords } from '../words';
import { type RecordVersion, versionQuery } from './queries';

interface Props {
  readonly kind: RecordKind;
  readonly id: string;
  readonly versions: readonly [number, number];
  readonly only: boolean;
  readonly fields: readonly string[];
  readonly words: RecordWords;
}

/** Two versions field by field, those that differ marked; one alone where both are the same. */
export function Comparison({ kind, id, versions, ...props }: Props) {
  const { t } = useTranslation('memory');
  const api = useApi();
  const wanted = [...new Set(versions)];
  const found = useQueries({ queries: wanted.map((version) => versionQuery(api, kind, id, version)) });
  const failed = found.find((one) => one.isError);
  if (isProblem(failed?.error, 'not-found')) return <EmptyState title={t('versions.missing')} />;
  if (failed)
    return <ProblemState error={failed.error} title={t('failed')} onRetry={() => void failed.refetch()} />;
  const shown = found.flatMap(({ data }) => (data ? [data] : []));
  if (shown.length < wanted.length) return <Skeleton rows={8} label={t('loading')} />;
  return <Table shown={shown} {...props} />;
}

interface TableProps extends Pick<Props, 'only' | 'fields' | 'words'> {
  readonly shown: readonly RecordVersion[];
}

function Table({ shown, only, fields, words: { label, Value } }: TableProps) {
  const { t } = useTranslation('memory');
  const [first, ...others] = shown.map(({ record }) => record);
  const differs = (field: string) => others.some((other) => !sameValue(first?.[field], other[field]));
  const rows = only ? fields.filter(differs) : fields;
  if (rows.length === 0) return <p className="meta">{t('versions.same')}</p>;
  return (
    <table className="table flat versions-table">
      <thead>
        <tr>
          <th scope="col">{t('versions.field')}</th>
          {shown.map((version) => (
            <VersionHead key={version.version} version={version} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((field) => (
          <tr key={field} className={differs(field) ? 'differs' : undefined}>
            <th scope="row">
              {label(field)}{' '}
              {differs(field) && <span className="versions-mark">{t('versions.differs')}</span>}
            </th>
            {shown.map(({ version, record }) => (
              <td key={version} data-version={t('versions.one', { version })}>
                <Value field={field} value={record[field]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function VersionHead({
  version: { version, at, author, mission, reason },
}: {
  readonly version: RecordVersion;
}) {
  const { t } = useTranslation('memory');
  const format = useFormat();
  return (
    <th scope="col">
      {t('versions.one', { version })}
      <p className="meta">
        {`${[author, mission].filter(Boolean).join(', ')}, `}
        <time dateTime={at}>{format.instant(at)}</time>
      </p>
      {reason && <p className="meta">{`“${reason}”`}</p>}
    </th>
  );
}
