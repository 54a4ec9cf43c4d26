import type { components } from './schema';

type Schemas = components['schemas'];

export type Import = Schemas['Import'];
export type ImportItem = Schemas['ImportItem'];
export type ImportKind = Schemas['ImportKind'];
export type ImportState = Schemas['ImportState'];
export type ImportOutcome = Schemas['ImportOutcome'];
export type ImportPlaceOutcome = Schemas['ImportPlaceOutcome'];
export type ImportOnDifference = Schemas['ImportOnDifference'];
export type ImportProgress = Schemas['ImportProgress'];
export type ImportObstacle = Schemas['ImportObstacle'];
export type ImportReason = Schemas['ImportReasonCount'];
export type ImportColumn = Schemas['ImportColumn'];
export type ImportField = Schemas['ImportField'];
export type ImportKindFields = Schemas['ImportKindFields'];
export type ImportMapping = Schemas['ImportMappingDraft'];
export type ImportRow = Schemas['ImportRow'];
export type ImportRowReason = Schemas['ImportReason'];
export type ImportRowPlace = Schemas['ImportRowPlace'];
export type ImportPlace = Schemas['ImportPlace'];
export type ImportCandidate = Schemas['ImportCandidate'];
export type ImportEvidence = ImportCandidate['by'];
export type ImportTerritoryDraft = Schemas['ImportNewTerritory'];
export type ImportPlaceDecision = Schemas['ImportDecided'];

/** Rows by outcome; none of an outcome, and it is not there. */
export type ImportCounts = { [Outcome in ImportOutcome]?: number };
