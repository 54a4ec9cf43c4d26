import type { MergePatch } from './paths';
import type { components } from './schema';

type Schemas = components['schemas'];

export type Me = Schemas['Me'];
export type Country = Schemas['Country'];
export type Theme = Schemas['Theme'];
export type Level = Schemas['Level'];
export type AdministrativeStatus = Schemas['Status'];
export type TerritorySummary = Schemas['TerritoryItem'];
export type TerritoryPage = Schemas['TerritoryPage'];
export type TerritoryDetail = Schemas['Territory'];
export type TerritoryDraft = Schemas['TerritoryDraft'];
export type TerritoryPatch = MergePatch<Schemas['TerritoryPatch']>;
export type TerritoryEvent = Schemas['TerritoryEvent'];
export type TerritoryEventDraft = Schemas['EventDraft'];
export type TerritoryAbilities = Schemas['TerritoryAbilities'];
export type Identifier = Schemas['Identifier'];
export type HistoryEntry = Schemas['HistoryEntry'];
export type HistoryPage = Schemas['HistoryPage'];
export type SearchHit = Schemas['SearchHit'];

export type ActorType = Schemas['ActorType'];
export type ActorStatus = Schemas['ActorStatus'];
export type ActorSummary = Schemas['ActorItem'];
export type ActorDetail = Schemas['Actor'];
export type ActorDraft = Schemas['ActorDraft'];
export type ActorPatch = MergePatch<Schemas['ActorPatch']>;
export type ActorDuplicate = Schemas['LikelyDuplicate'];
export type MergePreview = Schemas['MergePreview'];
export type Contact = Schemas['Contact'];
export type ContactDraft = Schemas['ContactDraft'];

export type LinkType = Schemas['LinkType'];
export type LinkState = Schemas['LinkState'];
export type LinkModality = Schemas['Modality'];
export type LinkParty = Schemas['LinkParty'];
export type LinkSummary = Schemas['LinkItem'];
export type LinkDetail = Schemas['Link'];
export type LinkDraft = Schemas['LinkDraft'];
export type LinkPatch = MergePatch<Schemas['LinkPatch']>;
export type LinkParticipants = Schemas['ParticipantsDraft'];
export type LinkAbilities = Schemas['LinkAbilities'];
export type ThemeOffer = Schemas['ThemeOffer'];
export type LinkFreshness = Schemas['Freshness'];
export type LinkActivity = Schemas['Activity'];
export type Dimension = Schemas['Dimension'];
export type LinkArcs = Schemas['LinkArcs'];
export type LinkArc = Schemas['LinkArc'];
export type LinkPlace = Schemas['LinkPlace'];
export type LinkNetwork = Schemas['LinkNetwork'];
export type LinkNetworkBy = Schemas['LinkNetworkBy'];

export type * from './agreementTypes';
export type * from './documentTypes';
export type * from './dossierTypes';
export type * from './importTypes';
