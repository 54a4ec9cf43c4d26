import { Link } from '@tanstack/react-router';
import { useFormat, useTranslation } from '@/i18n';
import { useImport } from '../page/context';
import { useImportWords } from '../words';

const OUT = ['HELD', 'REFUSED', 'SKIPPED'] as const;

/** Rows that will not be, or were not, written: how many, why, and the way to them. */
export function LeftOut() {
  const { t } = useTranslation(['imports', 'importPages']);
  const format = useFormat();
  const words = useImportWords();
  const { data } = useImport();
  const out = OUT.filter((outcome) => data.counts?.[outcome]);
  if (out.length === 0) return <p className="soft">{t('importPages:apply.nothingLeftOut')}</p>;
  return (
    <ul className="import-said">
      {out.map((outcome) => {
        const reasons = (data.reasons ?? []).filter((reason) => reason.outcome === outcome);
        const why = reasons.map(({ code, count }) => `${words.reason(code)} ${format.number(count)}`);
        return (
          <li key={outcome}>
            <Link from="/imports/$id" to="." search={{ step: 'rows', outcome }}>
              {`${t(`imports:outcomes.${outcome}`)}: ${format.number(data.counts?.[outcome] ?? 0)}`}
            </Link>
            {why.length > 0 && <span className="soft">{` (${why.join('; ')})`}</span>}
          </li>
        );
      })}
    </ul>
  );
}
