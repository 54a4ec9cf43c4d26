import type { components } from './schema';

type Schemas = components['schemas'];

export type DossierList = Schemas['DossierList'];
export type DossierOfPlan = Schemas['DossierOfPlan'];
