import common from './common.json';
import home from './home.json';
import shell from './shell.json';
import territories from './territories.json';

export default { common, home, shell, territories };
