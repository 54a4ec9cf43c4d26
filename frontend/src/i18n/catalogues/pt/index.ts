import common from './common.json';
import home from './home.json';
import shell from './shell.json';

/** What Inicio and the shell say; the texts of other pages come with them. */
export default { common, home, shell };
