import { Link } from '@tanstack/react-router';
import type { ImportCandidate, ImportPlace } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { useImportWords } from '../words';

interface Props {
  readonly place: ImportPlace;
  readonly onChoose: (territory: string) => void;
}

/** Whom it may mean, the likeliest first, each with what speaks for it. */
export function Candidates({ place, onChoose }: Props) {
  const { t } = useTranslation('importPlaces');
  if (place.candidates.length === 0) return <p className="soft">{t('places.noCandidates')}</p>;
  return (
    <table className="table import-candidates">
      <caption className="sr">{t('places.candidates', { name: place.name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('places.candidate')}</th>
          <th scope="col">{t('places.evidence')}</th>
          <th scope="col" className="num">
            {t('places.distance')}
          </th>
          <th scope="col" className="num import-wide">
            {t('places.population')}
          </th>
          <th scope="col">
            <span className="sr">{t('places.choose')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {place.candidates.map((candidate, index) => (
          <Candidate
            key={candidate.territory}
            candidate={candidate}
            number={index + 1}
            isChosen={place.decision?.territory === candidate.territory}
            onChoose={() => onChoose(candidate.territory)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly candidate: ImportCandidate;
  readonly number: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Candidate({ candidate, number, isChosen, onChoose }: RowProps) {
  const { t } = useTranslation(['imports', 'importPlaces', 'common']);
  const format = useFormat();
  const words = useImportWords();
  const { name, country, level, localType, parents, by, similarity, km, population } = candidate;
  const where = [localType ?? t(`common:level.${level}`), parents].filter(Boolean).join(' · ');
  const similar =
    similarity != null &&
    t('imports:evidence.similar', { number: format.number(similarity, { style: 'percent' }) });
  return (
    <tr {...(isChosen && { 'data-chosen': true })}>
      <th scope="row">
        <Link to="/territories/$id" params={{ id: candidate.territory }} target="_blank">
          {name}
        </Link>{' '}
        <span className="cc">{country}</span>
        <span className="meta import-under">{where}</span>
      </th>
      <td>{[words.evidence({ by }), similar].filter(Boolean).join(', ')}</td>
      <td className="num">
        {km == null
          ? '–'
          : t('imports:evidence.km', {
              number: format.number(km, { maximumFractionDigits: km < 10 ? 1 : 0 }),
            })}
      </td>
      <td className="num import-wide">{population == null ? '–' : format.number(population)}</td>
      <td className="num">
        <Button
          {...(number <= 9 && { shortcut: String(number) })}
          aria-label={t('importPlaces:places.chooseOne', {
            name: [name, parents].filter(Boolean).join(', '),
          })}
          onPress={onChoose}
        >
          {t(isChosen ? 'importPlaces:places.chosen' : 'importPlaces:places.choose')}
        </Button>
      </td>
    </tr>
  );
}
