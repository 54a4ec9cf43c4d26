import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n';
import type { RecordKind } from './words';

interface Props {
  readonly kind: RecordKind | 'imports';
  /** What the list is called, and what the page is about. */
  readonly list: string;
  readonly here: string;
}

/** From the page of a new record back to the list. */
export function NewCrumbs({ kind, list, here }: Props) {
  const { t } = useTranslation('records');
  return (
    <nav aria-label={t('detail.path')}>
      <ol className="crumb record-crumb">
        <li>
          <Link to={`/${kind}`}>{list}</Link>
        </li>
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
