import { useQueries } from '@tanstack/react-query';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { type ActorDuplicate, type ActorSummary, useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { useSettled } from '@/list/useSettled';
import { duplicatesQuery } from '@/records/queries';
import { AlikeList } from '../duplicates/AlikeList';
import type { ActorValues } from './values';

/** Fewer letters resemble everything. */
const FEWEST_LETTERS = 3;
const MOST = 5;

interface Props {
  readonly form: UseFormReturn<ActorValues>;
  readonly onUse: (actor: ActorSummary) => void;
}

/** While one types the names of a new actor: those already there that it may be. */
export function Duplicates({ form: { control }, onUse }: Props) {
  const { t } = useTranslation('actors');
  const typed = useWatch({ control, name: ['country', 'legalName', 'shortName'] });
  const [country, legalName = '', shortName = ''] = useSettled(typed.join('\n')).split('\n');
  const names = [...new Set([legalName.trim(), shortName.trim()])];
  const api = useApi();
  const answers = useQueries({
    queries: names
      .filter((name) => country && name.length >= FEWEST_LETTERS)
      .map((name) => duplicatesQuery(api, name, country ?? '')),
  });
  const found = likeliest(answers.flatMap(({ data }) => data ?? []));
  return (
    <div aria-live="polite">
      {found.length > 0 && (
        <section className="note warn" aria-label={t('duplicates.title', { count: found.length })}>
          <b>{t('duplicates.title', { count: found.length })}</b>
          <p>{t('duplicates.text')}</p>
          <AlikeList
            found={found}
            verb={t('duplicates.use')}
            verbFor={(name) => t('duplicates.useName', { name })}
            onChoose={onUse}
          />
        </section>
      )}
    </div>
  );
}

/** Each actor once, by the name that is most alike; the most alike first. */
export function likeliest(found: readonly ActorDuplicate[]): ActorDuplicate[] {
  const best = new Map<string, ActorDuplicate>();
  for (const one of found) {
    const known = best.get(one.actor.id);
    if (!known || known.similarity < one.similarity) best.set(one.actor.id, one);
  }
  return [...best.values()].sort((a, b) => b.similarity - a.similarity).slice(0, MOST);
}
