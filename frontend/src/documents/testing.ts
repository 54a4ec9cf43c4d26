import type { DocumentAbilities, DocumentDetail } from '@/api';

const LINK = '0199d000-0000-7000-8000-000000000001';

/** What those at the desk may do. */
export const ALL: DocumentAbilities = { write: true, publish: true, void: true, seeBehind: true };
export const READING: DocumentAbilities = { write: false, publish: false, void: false, seeBehind: false };

/** A memorandum that was replaced once. */
export const MEMORANDUM: DocumentDetail = {
  id: '0199c000-0000-7000-8000-000000000001',
  version: 2,
  subject: { type: 'LINK', id: LINK, path: `/api/v1/links/${LINK}` },
  title: 'Memorando firmado',
  kind: 'INSTRUMENT',
  visibility: 'INTERNAL',
  state: 'CURRENT',
  file: {
    number: 2,
    name: 'memorando.pdf',
    size: 482_113,
    mediaType: 'application/pdf',
    sha256: 'a'.repeat(64),
    by: 'analista',
    at: '2026-11-24T10:30:00Z',
  },
  createdAt: '2026-11-20T10:30:00Z',
  updatedAt: '2026-11-24T10:30:00Z',
};
