/** What the server tells the app when it starts, so that one build serves every installation. */
export interface RuntimeConfig {
  /** Where the API answers, e.g. `/api/v1`, or an absolute address when it lives on another origin. */
  readonly apiBase: string;
  /** OpenID Connect issuer. */
  readonly issuer: string;
  /** OpenID Connect client of this app. */
  readonly clientId: string;
  /** ISO 3166-1 alpha-2 code of the country whose ministry runs this installation. */
  readonly homeCountry: string;
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const KEYS = ['apiBase', 'issuer', 'clientId', 'homeCountry'] as const;

export async function loadConfig(): Promise<RuntimeConfig> {
  const response = await fetch('/config.json', { headers: { Accept: 'application/json' } });
  if (!response.ok) throw new ConfigError(`/config.json answered ${response.status}`);
  return readConfig(await response.json());
}

export function readConfig(raw: unknown): RuntimeConfig {
  const values = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  const missing = KEYS.filter((key) => typeof values[key] !== 'string' || values[key] === '');
  if (missing.length > 0) throw new ConfigError(`/config.json lacks ${missing.join(', ')}`);
  const { apiBase, issuer, clientId, homeCountry } = values as Record<(typeof KEYS)[number], string>;
  return { apiBase: apiBase.replace(/\/+$/, ''), issuer, clientId, homeCountry };
}
