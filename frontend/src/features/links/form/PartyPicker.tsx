import { useQuery } from '@tanstack/react-query';
import { type Ref, useDeferredValue, useState } from 'react';
import { type SearchHit, searchQuery, useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { ComboBox } from '@/ui/ComboBox';
import type { Party } from './values';

const MOST = 8;

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly inputRef: Ref<HTMLInputElement>;
  /** Territories too, each for the administration that governs it. */
  readonly withTerritories: boolean;
  readonly accepts: (party: Party) => boolean;
  readonly onPick: (party: Party) => void;
}

/** Finds who may take part by any of their names. */
export function PartyPicker({ withTerritories, accepts, onPick, ...field }: Props) {
  const { t } = useTranslation(['linkForm', 'common']);
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const api = useApi();
  const actors = useQuery(searchQuery(api, wanted, MOST, 'actor'));
  const territories = useQuery(searchQuery(api, withTerritories ? wanted : '', MOST, 'territory'));
  const found = [...(actors.data ?? []), ...(territories.data ?? [])].flatMap((hit) => {
    const party = partyOf(hit);
    return party && accepts(party) ? [{ hit, party }] : [];
  });
  const kind = ({ actorType, level }: SearchHit) => {
    if (actorType) return t(`common:actorType.${actorType}`);
    return [level && t(`common:level.${level}`), t('linkForm:itsAdministration')].filter(Boolean).join(' · ');
  };
  return (
    <ComboBox
      {...field}
      options={found.map(({ hit }) => ({
        id: hit.id,
        text: hit.match && hit.match !== hit.name ? `${hit.name} (${hit.match})` : hit.name,
        end: [kind(hit), hit.country].filter(Boolean).join(' · '),
      }))}
      value={null}
      onChange={(id) => {
        const chosen = found.find(({ hit }) => hit.id === id);
        if (chosen) onPick(chosen.party);
      }}
      inputValue={text}
      onInputChange={setText}
      isLoading={actors.isFetching || territories.isFetching}
    />
  );
}

/** Nothing for who is no more, and for a territory that nobody governs. */
function partyOf(hit: SearchHit): Party | undefined {
  const { id, name, country } = hit;
  if (!country) return undefined;
  if (hit.type === 'actor')
    return hit.actorType && hit.status === 'ACTIVE'
      ? { id, kind: 'actor', name, type: hit.actorType, country }
      : undefined;
  const isGoverned = hit.type === 'territory' && !hit.dissolvedOn && hit.status !== 'GROUPING';
  return isGoverned ? { id, kind: 'territory', name, type: 'SUBSTATE_ADMINISTRATION', country } : undefined;
}
