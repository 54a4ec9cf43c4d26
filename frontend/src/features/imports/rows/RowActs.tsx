import { Link } from '@tanstack/react-router';
import { useProblemText } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import type { ShownRow } from './RowsStep';
import { useRowDecision } from './useRowDecision';

/** What one may do with a row: say which of those alike it is, leave it out, and take either back. */
export function RowActs({ row }: { readonly row: ShownRow }) {
  const { t } = useTranslation(['importPages', 'importPlaces', 'imports']);
  const format = useFormat();
  const problemText = useProblemText();
  const { decide, isPending, error } = useRowDecision(row.row);
  const { candidates = [], decision, outcome } = row;
  const isOpen = decision === undefined;
  return (
    <>
      {candidates.length > 0 && isOpen && (
        <section className="import-alike">
          <h3>{t('importPages:rows.alike')}</h3>
          <ul>
            {candidates.map(({ id, name, similarity }) => (
              <li key={id}>
                <span>
                  <Link to="/actors/$id" params={{ id }} target="_blank">
                    {name}
                  </Link>{' '}
                  <span className="meta">
                    {t('imports:evidence.similar', {
                      number: format.number(similarity, { style: 'percent' }),
                    })}
                  </span>
                </span>
                <Button
                  isPending={isPending}
                  aria-label={t('importPages:rows.isThis', { name })}
                  onPress={() => decide({ what: 'CHOOSE', record: id })}
                >
                  {t('importPlaces:places.choose')}
                </Button>
              </li>
            ))}
          </ul>
          <Button isPending={isPending} onPress={() => decide({ what: 'CREATE' })}>
            {t('importPages:rows.isNew')}
          </Button>
        </section>
      )}
      <p>
        {isOpen && outcome !== 'SKIPPED' && (
          <Button isPending={isPending} onPress={() => decide({ what: 'SKIP' })}>
            {t('importPages:rows.skip')}
          </Button>
        )}
        {!isOpen && (
          <Button isPending={isPending} onPress={() => decide({ what: 'UNDO' })}>
            {t(decision === 'SKIP' ? 'importPages:rows.takeIn' : 'importPlaces:places.undo')}
          </Button>
        )}
      </p>
      {error && (
        <p className="err" role="alert">
          {problemText(error)}
        </p>
      )}
    </>
  );
}
