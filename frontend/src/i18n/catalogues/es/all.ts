import first from '.';
import actors from './actors.json';
import administration from './administration.json';
import agreementForm from './agreementForm.json';
import agreementPlan from './agreementPlan.json';
import agreements from './agreements.json';
import documents from './documents.json';
import dossier from './dossier.json';
import importPages from './importPages.json';
import importPlaces from './importPlaces.json';
import imports from './imports.json';
import linkForm from './linkForm.json';
import links from './links.json';
import map from './map.json';
import memory from './memory.json';
import network from './network.json';
import records from './records.json';
import territories from './territories.json';

/** Every text there is, for the types of the keys. */
export default {
  ...first,
  actors,
  administration,
  agreementForm,
  agreementPlan,
  agreements,
  documents,
  dossier,
  importPages,
  importPlaces,
  imports,
  linkForm,
  links,
  map,
  memory,
  network,
  records,
  territories,
};
