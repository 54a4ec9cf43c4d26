import { useFormat, useTranslation } from '@/i18n';
import type { Sort } from '../filters';

const KEYS = [
  { keys: ['j', 'k'], name: 'move' },
  { keys: ['Enter'], name: 'open' },
  { keys: ['e'], name: 'correct' },
  { keys: ['/'], name: 'search' },
  { keys: ['?'], name: 'all' },
] as const;

export function ListFoot({ loaded, sort }: { readonly loaded: number; readonly sort: Sort }) {
  const { t } = useTranslation('territories');
  const format = useFormat();
  return (
    <div className="foot">
      <span>
        {[t('foot.loaded', { count: loaded, number: format.number(loaded) }), t(`sort.${sort}`)].join(', ')}
      </span>
      <span className="keys" aria-hidden="true">
        {KEYS.map(({ keys, name }) => (
          <span key={name}>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}{' '}
            {t(`keys.${name}`)}
          </span>
        ))}
      </span>
    </div>
  );
}
