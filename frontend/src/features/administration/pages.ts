/** All pages of Administración, which come together when the first of them is opened. */
export { CallPage } from './calls/CallPage';
export { EditPage as EditCall } from './calls/EditPage';
export { ListPage as CallList } from './calls/ListPage';
export { NewPage as NewCall } from './calls/NewPage';
export { CapsPage } from './caps/CapsPage';
export { ListPage as RateList } from './rates/ListPage';
export { NewPage as NewRate } from './rates/NewPage';
export { EditPage as EditTariff } from './tariffs/EditPage';
export { ListPage as TariffList } from './tariffs/ListPage';
export { NewPage as NewTariff } from './tariffs/NewPage';
