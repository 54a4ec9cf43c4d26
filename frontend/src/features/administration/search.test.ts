import { describe, expect, it } from 'vitest';
import { rateQueryOf, validateCallSearch, validateRateSearch, validateTariffSearch } from './search';

describe('the addresses of Administración', () => {
  it('keep what is understood', () => {
    const tariffs = { category: 'technician', country: 'AR', on: '2026-03-01' };
    expect(validateTariffSearch(tariffs)).toEqual(tariffs);
    const calls = { country: 'FR', on: '2026-03-01', q: 'cooperación' };
    expect(validateCallSearch(calls)).toEqual(calls);
    const rates = {
      ...{ kind: 'MANUAL', base: 'EUR', currency: 'ARS', from: '2026-01-01', to: '2026-12-31' },
      ...{ amount: '40000000.00', of: 'ARS', in: 'EUR', day: '2026-03-30' },
    };
    expect(validateRateSearch(rates)).toEqual(rates);
  });

  it('drop what makes no sense, and a year that is still being typed', () => {
    expect(validateTariffSearch({ category: 'Técnico', country: 'Argentina', on: '0202-03-01' })).toEqual({});
    expect(validateCallSearch({ country: '1', on: 'hoy', q: ' ' })).toEqual({});
    expect(
      validateRateSearch({ kind: 'WEEKLY', base: 'eur', amount: '-5', of: 'pesos', day: '2026-02-30' }),
    ).toEqual({});
  });

  it('take a country in lower case, and figures for words', () => {
    expect(validateTariffSearch({ country: 'ar' })).toEqual({ country: 'AR' });
    expect(validateCallSearch({ q: 2026 })).toEqual({ q: '2026' });
  });

  it('filter the list by what is the list’s, not by what the converter asks', () => {
    expect(
      rateQueryOf({ kind: 'DAILY', currency: 'USD', amount: '5', of: 'ARS', day: '2026-03-30' }),
    ).toEqual({
      kind: ['DAILY'],
      currency: 'USD',
    });
  });
});
