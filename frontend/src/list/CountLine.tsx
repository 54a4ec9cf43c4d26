import { useFormat, useTranslation } from '@/i18n';
import type { Count } from './state';

interface Props {
  readonly shown: Count | undefined;
  readonly all: Count | undefined;
}

/** "312 de 13.042"; large counts are estimates and say so. */
export function CountLine({ shown, all }: Props) {
  const { t } = useTranslation('records');
  const format = useFormat();
  if (!shown) return null;
  const say = ({ count, exact }: Count) =>
    exact ? format.number(count) : t('count.about', { number: format.number(count) });
  const isAll = all?.count === shown.count;
  const text = all && !isAll ? t('count.of', { shown: say(shown), all: say(all) }) : say(shown);
  return (
    <span role="status" title={shown.exact && (all?.exact ?? true) ? undefined : t('count.estimate')}>
      {text}
    </span>
  );
}
