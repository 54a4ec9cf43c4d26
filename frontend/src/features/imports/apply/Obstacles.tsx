import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n';
import { useImport } from '../page/context';
import { PAGE_OF } from '../pageOf';
import { useImportWords } from '../words';

/** Why the last undoing could not be: nothing was undone, and these are in the way. */
export function Obstacles() {
  const { t } = useTranslation('importPages');
  const words = useImportWords();
  const { data } = useImport();
  const { obstacles = [] } = data;
  if (obstacles.length === 0) return null;
  return (
    <section className="note stop import-obstacles" role="alert">
      <h2>{t('undo.failed')}</h2>
      <p>{t('undo.failedText')}</p>
      <ul>
        {obstacles.map(({ subjectType, id, name, code }) => (
          <li key={id + code}>
            <Link to={PAGE_OF[subjectType]} params={{ id }}>
              {name}
            </Link>
            {`: ${words.obstacle(code)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
