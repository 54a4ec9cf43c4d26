import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './runtime';

test('what is missing is named, so that an operator knows what to set', () => {
  expect(() => readConfig({ apiBase: '/api/v1', issuer: '' })).toThrow(ConfigError);
  expect(() => readConfig({ apiBase: '/api/v1', issuer: '' })).toThrow('issuer, clientId, homeCountry');
  expect(() => readConfig(null)).toThrow('apiBase');
});

test('a trailing slash makes no difference', () => {
  const raw = { apiBase: 'https://api.example/api/v1/', issuer: 'i', clientId: 'c', homeCountry: 'AR' };
  expect(readConfig(raw).apiBase).toBe('https://api.example/api/v1');
});
