import { type AgreementDetail, type Api, unwrap } from '@/api';

export const WHATS = [
  'sign',
  'enterIntoForce',
  'close',
  'terminate',
  'discard',
  'void',
  'amend',
  'signAmendment',
  'discardAmendment',
] as const;
export type What = (typeof WHATS)[number];

/** What is stated with each: the day it happened, when it shall enter into force, why. */
export const ASKS: Record<What, readonly ('on' | 'effectiveOn' | 'reason')[]> = {
  sign: ['on', 'effectiveOn'],
  enterIntoForce: ['on'],
  close: ['on', 'reason'],
  terminate: ['on', 'reason'],
  discard: ['reason'],
  void: ['reason'],
  amend: ['reason'],
  signAmendment: ['on'],
  discardAmendment: ['reason'],
};

export interface Stated {
  readonly on: string;
  readonly effectiveOn: string | null;
  readonly reason: string;
}

interface Asked {
  readonly agreement: AgreementDetail;
  readonly etag: string;
  readonly what: What;
}

/** Puts on record that something happened, against the version on the page. */
export function send(api: Api, { agreement, etag, what }: Asked, stated: Stated): Promise<AgreementDetail> {
  const { id, amendment } = agreement;
  const { on, effectiveOn, reason } = stated;
  const header = { 'If-Match': etag };
  const params = { path: { id }, header };
  const numbered = { path: { id, number: amendment?.number ?? 0 }, header };
  const sent: Record<What, () => Promise<AgreementDetail>> = {
    sign: () =>
      unwrap(
        api.POST('/agreements/{id}/sign', { params, body: { on, ...(effectiveOn && { effectiveOn }) } }),
      ),
    enterIntoForce: () => unwrap(api.POST('/agreements/{id}/enter-into-force', { params, body: { on } })),
    close: () => unwrap(api.POST('/agreements/{id}/close', { params, body: { on, reason } })),
    terminate: () => unwrap(api.POST('/agreements/{id}/terminate', { params, body: { on, reason } })),
    discard: () => unwrap(api.POST('/agreements/{id}/discard', { params, body: { reason } })),
    void: () => unwrap(api.POST('/agreements/{id}/void', { params, body: { reason } })),
    amend: () => unwrap(api.POST('/agreements/{id}/amendments', { params, body: { reason } })),
    signAmendment: () =>
      unwrap(api.POST('/agreements/{id}/amendments/{number}/sign', { params: numbered, body: { on } })),
    discardAmendment: () =>
      unwrap(
        api.POST('/agreements/{id}/amendments/{number}/discard', { params: numbered, body: { reason } }),
      ),
  };
  return sent[what]();
}
