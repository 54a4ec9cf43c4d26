import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { type SearchHit, searchQuery, useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { ComboBox } from '@/ui/ComboBox';

export interface Picked {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: Picked | null;
  readonly onChange: (picked: Picked | null) => void;
  /** Which of those found may be chosen. */
  readonly accepts?: (hit: SearchHit) => boolean;
  readonly isRequired?: boolean;
}

/** Finds a territory by any of its names or codes. */
export function TerritoryPicker({
  label,
  hint,
  error,
  value,
  onChange,
  accepts = () => true,
  isRequired,
}: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(value?.name ?? '');
  const wanted = useDeferredValue(text.trim());
  const found = useQuery(searchQuery(useApi(), wanted === value?.name ? '' : wanted, 12, 'territory'));
  const hits = (found.data ?? []).filter(accepts);
  const options = hits.map((hit) => ({
    id: hit.id,
    text: hit.match && hit.match !== hit.name ? `${hit.name} (${hit.match})` : hit.name,
    end: [hit.level && t(`level.${hit.level}`), hit.parent?.name, hit.country].filter(Boolean).join(' · '),
  }));
  const choose = (id: string | null) => {
    const hit = hits.find((one) => one.id === id);
    if (hit) setText(hit.name);
    onChange(hit ? { id: hit.id, name: hit.name } : null);
  };
  return (
    <ComboBox
      label={label}
      {...(hint !== undefined && { hint })}
      error={error}
      options={
        value && !options.some((option) => option.id === value.id)
          ? [{ id: value.id, text: value.name }, ...options]
          : options
      }
      value={value?.id ?? null}
      onChange={choose}
      inputValue={text}
      onInputChange={setText}
      isLoading={found.isFetching}
      {...(isRequired !== undefined && { isRequired })}
    />
  );
}
