import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { type SearchHit, searchQuery, useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { ComboBox } from '@/ui/ComboBox';
import type { Picked } from './TerritoryPicker';

const MOST = 12;

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly error?: string | undefined;
  readonly value: Picked | null;
  readonly onChange: (picked: Picked | null) => void;
  /** Which of those found may be chosen. */
  readonly accepts?: (hit: SearchHit) => boolean;
  readonly isRequired?: boolean;
}

/** Finds an actor by any of its names. */
export function ActorPicker({ value, onChange, accepts = () => true, ...field }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(value?.name ?? '');
  const wanted = useDeferredValue(text.trim());
  const found = useQuery(searchQuery(useApi(), wanted === value?.name ? '' : wanted, MOST, 'actor'));
  const hits = (found.data ?? []).filter(accepts);
  const options = hits.map((hit) => ({
    id: hit.id,
    text: hit.match && hit.match !== hit.name ? `${hit.name} (${hit.match})` : hit.name,
    end: [hit.actorType && t(`actorType.${hit.actorType}`), hit.country].filter(Boolean).join(' · '),
  }));
  const choose = (id: string | null) => {
    const hit = hits.find((one) => one.id === id);
    if (hit) setText(hit.name);
    onChange(hit ? { id: hit.id, name: hit.name } : null);
  };
  const isListed = options.some((option) => option.id === value?.id);
  return (
    <ComboBox
      {...field}
      options={value && !isListed ? [{ id: value.id, text: value.name }, ...options] : options}
      value={value?.id ?? null}
      onChange={choose}
      inputValue={text}
      onInputChange={setText}
      isLoading={found.isFetching}
    />
  );
}
