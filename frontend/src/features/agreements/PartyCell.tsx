import type { AgreementParty } from '@/api';

/** A party as tables name it: its name and its country. */
export function PartyCell({ party: { actor, country } }: { readonly party: AgreementParty }) {
  return (
    <>
      <b>{actor.name}</b> <span className="cc">{country}</span>
    </>
  );
}
