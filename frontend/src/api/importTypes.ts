import type { components } from './schema';

type Level = components['schemas']['Level'];

export type ImportKind = 'TERRITORIES' | 'ACTORS' | 'LINKS';

export type ImportState =
  | 'UPLOADED'
  | 'PREVIEWING'
  | 'PREVIEWED'
  | 'APPLYING'
  | 'APPLIED'
  | 'UNDOING'
  | 'UNDONE'
  | 'FAILED'
  | 'DISCARDED';

export type ImportOutcome = 'CREATED' | 'MATCHED' | 'CHANGED' | 'HELD' | 'REFUSED' | 'SKIPPED';
export type ImportPlaceOutcome = 'MATCHED' | 'DOUBTFUL' | 'UNKNOWN' | 'UNREADABLE';
export type ImportOnDifference = 'FILL' | 'REPLACE';
export type ImportCounts = { [Outcome in ImportOutcome]?: number };

export interface ImportProgress {
  step: 'READING' | 'MATCHING' | 'COMPARING' | 'WRITING' | 'UNDOING';
  done: number;
  total?: number;
}

export interface ImportColumn {
  index: number;
  name: string;
  samples: string[];
}

export interface ImportFile {
  name: string;
  size: number;
  format: 'CSV' | 'XLSX';
  encoding?: string;
  delimiter?: string;
  sheets?: string[];
  sheet?: string;
  keptUntil?: string;
}

/** What one may say of the columns: where each field comes from, or which value it has in every row. */
export interface ImportMapping {
  columns: Record<string, number>;
  constants: Record<string, string>;
  source?: string;
  onDifference?: ImportOnDifference;
  sheet?: string;
}

export interface ImportReason {
  code: string;
  count: number;
  outcome: ImportOutcome;
}

export interface ImportObstacle {
  subjectType: 'TERRITORY' | 'ACTOR' | 'LINK';
  id: string;
  name: string;
  code: string;
}

export interface Import {
  id: string;
  version: number;
  kind: ImportKind;
  state: ImportState;
  file: ImportFile;
  columns: ImportColumn[];
  mapping: { columns: Record<string, number>; constants: Record<string, string> };
  mappingFrom: 'GUESSED' | 'REMEMBERED' | 'CHOSEN';
  source: string;
  onDifference: ImportOnDifference;
  rows?: number;
  counts?: ImportCounts;
  places?: { open: number; decided: number };
  reasons?: ImportReason[];
  progress?: ImportProgress;
  failure?: { code: string; detail: string };
  interrupted?: boolean;
  obstacles?: ImportObstacle[];
  written?: { TERRITORY?: number; ACTOR?: number; LINK?: number };
  author: string;
  createdAt: string;
  appliedAt?: string;
  appliedBy?: string;
  undoneAt?: string;
}

export interface ImportItem {
  id: string;
  kind: ImportKind;
  state: ImportState;
  fileName: string;
  rows?: number;
  counts?: ImportCounts;
  progress?: ImportProgress;
  author: string;
  createdAt: string;
  appliedAt?: string;
}

export interface ImportField {
  name: string;
  group: 'a' | 'b' | 'home' | 'self' | 'record';
  required: boolean;
  constant: boolean;
  values?: string[];
}

export interface ImportKindFields {
  kind: ImportKind;
  fields: ImportField[];
}

export interface ImportRow {
  row: number;
  cells: (string | null)[];
  outcome: ImportOutcome;
  reasons: ImportRowReason[];
  places: ImportRowPlace[];
  record?: { type: 'TERRITORY' | 'ACTOR' | 'LINK'; id: string; label: string } | null;
  sameAs?: number | null;
  changes?: Record<string, { from: unknown; to: unknown }> | null;
}

export interface ImportRowReason {
  code: string;
  field?: string | null;
  value?: string | null;
  place?: number | null;
}

export type ImportEvidence = 'CODE' | 'NAME' | 'OTHER_NAME' | 'SPELLING' | 'NEAR';

export interface ImportRowPlace {
  field: string;
  place: number;
  name: string;
  country?: string | null;
  territory?: string | null;
  label?: string | null;
  evidence?: { by: ImportEvidence; km?: number | null } | null;
}

export interface ImportPoint {
  latitude: number;
  longitude: number;
}

export interface ImportCandidate {
  territory: string;
  name: string;
  country: string;
  level: Level;
  localType?: string | null;
  parents?: string | null;
  point?: ImportPoint | null;
  population?: number | null;
  by: ImportEvidence;
  similarity?: number | null;
  km?: number | null;
}

export interface ImportTerritoryDraft {
  name: string;
  country: string;
  level: Level;
  localType?: string;
  parent?: string;
  point?: ImportPoint;
  population?: number;
}

export interface ImportPlaceDecision {
  what: 'CHOOSE' | 'CREATE' | 'SKIP';
  territory?: string | null;
  create?: ImportTerritoryDraft | null;
  author: string;
  at: string;
}

export interface ImportPlace {
  place: number;
  name: string;
  country?: string | null;
  countryText?: string | null;
  region?: string | null;
  point?: ImportPoint | null;
  population?: number | null;
  rows: number;
  firstRow: number;
  outcome: ImportPlaceOutcome;
  reason?: string | null;
  candidates: ImportCandidate[];
  offer?: ImportTerritoryDraft | null;
  chosen?: { territory: string; by: ImportEvidence; km?: number | null } | null;
  decision?: ImportPlaceDecision | null;
}

type What = 'CHOOSE' | 'FIRST' | 'CREATE' | 'SKIP' | 'UNDO';

/** Of some places, of all under a filter, or of rows. */
export type ImportDecisions =
  | { places: number[]; what: What; territory?: string; create?: ImportTerritoryDraft }
  | { all: { outcome: ImportPlaceOutcome; reason: string | null }; what: What }
  | { rows: number[]; what: 'SKIP' | 'UNDO' };
