import type { components } from './schema';

type Schemas = components['schemas'];

export type Me = Schemas['Me'];
export type Country = Schemas['Country'];
export type Theme = Schemas['Theme'];
export type Level = Schemas['Level'];
export type AdministrativeStatus = Schemas['AdministrativeStatus'];
export type TerritorySummary = Schemas['TerritorySummary'];
export type TerritoryPage = Schemas['TerritoryPage'];
export type TerritoryDetail = Schemas['TerritoryDetail'];
export type TerritoryDraft = Schemas['TerritoryDraft'];
export type TerritoryPatch = Schemas['TerritoryPatch'];
export type TerritoryEvent = Schemas['TerritoryEvent'];
export type TerritoryEventDraft = Schemas['TerritoryEventDraft'];
export type TerritoryAbilities = Schemas['TerritoryAbilities'];
export type Identifier = Schemas['Identifier'];
export type HistoryEntry = Schemas['HistoryEntry'];
export type HistoryPage = Schemas['HistoryPage'];
export type SearchHit = Schemas['SearchHit'];
