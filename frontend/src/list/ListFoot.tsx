import { useFormat, useTranslation } from '@/i18n';

const KEYS = [
  { keys: ['j', 'k'], name: 'move' },
  { keys: ['Enter'], name: 'open' },
  { keys: ['e'], name: 'correct' },
  { keys: ['/'], name: 'search' },
  { keys: ['?'], name: 'all' },
] as const;

interface Props {
  readonly loaded: number;
  /** The order in words: `por nombre`. */
  readonly order: string;
}

export function ListFoot({ loaded, order }: Props) {
  const { t } = useTranslation('records');
  const format = useFormat();
  return (
    <div className="foot">
      <span>{[t('foot.loaded', { count: loaded, number: format.number(loaded) }), order].join(', ')}</span>
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
