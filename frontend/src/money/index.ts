export { dayInFigures, isDay, readDay, today } from './day';
export {
  compareDecimals,
  decimalsOf,
  differenceOf,
  isDecimal,
  isZero,
  portionOf,
  sumOf,
  timesOf,
} from './decimal';
export { currencyCodes, type Money, type MoneyFormat, minorUnitsOf, moneyFor, useMoney } from './format';
export { readAmount, readDecimal } from './read';
export { readCells } from './table';
export { useCurrencies } from './useCurrencies';
