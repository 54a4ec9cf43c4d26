import { useTranslation } from '@/i18n';

const KEYS = [
  { keys: ['j', 'k'], name: 'move' },
  { keys: ['1', '…', '9'], name: 'choose' },
  { keys: ['c'], name: 'create' },
  { keys: ['s'], name: 'skip' },
  { keys: ['u'], name: 'undo' },
  { keys: ['x'], name: 'mark' },
] as const;

/** What the keys do, in sight; each of them is a button above as well. */
export function KeyHints() {
  const { t } = useTranslation('importPlaces');
  return (
    <div className="foot">
      <span className="keys" aria-hidden="true">
        {KEYS.map(({ keys, name }) => (
          <span key={name}>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}{' '}
            {t(`places.keys.${name}`)}
          </span>
        ))}
      </span>
    </div>
  );
}
