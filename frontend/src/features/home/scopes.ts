import type { Me } from '@/api';
import { useConfig } from '@/config/context';
import { useFormat, useTranslation } from '@/i18n';

/** What Inicio counts: one's jurisdiction, or the home country. */
export interface Scope {
  readonly id: 'jurisdiction' | 'home';
  /** On the switch. */
  readonly text: string;
  /** Within a title: `Territorios de …`. */
  readonly place: string;
  readonly countries: readonly string[];
}

/** The nearest first: an officer of a mission begins with the mission's countries. */
export function useScopes(me: Me | undefined): readonly [Scope, ...Scope[]] {
  const { t } = useTranslation('home');
  const format = useFormat();
  const { homeCountry } = useConfig();
  const name = format.country(homeCountry);
  const home: Scope = { id: 'home', text: name, place: name, countries: [homeCountry] };
  const countries = me?.mission?.countries ?? [];
  const [only] = countries;
  if (only === undefined) return [home];
  const place = countries.length === 1 ? format.country(only) : t('scope.inTitle');
  const text = countries.length === 1 ? place : t('scope.jurisdiction');
  return [{ id: 'jurisdiction', text, place, countries }, home];
}
