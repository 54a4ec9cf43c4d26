import first from '.';
import actors from './actors.json';
import records from './records.json';
import territories from './territories.json';

/** Every text there is, for the types of the keys. */
export default { ...first, actors, records, territories };
