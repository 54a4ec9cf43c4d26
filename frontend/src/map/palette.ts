/** The tokens a map needs, as colours WebGL understands. */
export const TOKENS = {
  sea: '--sea',
  land: '--land',
  home: '--home',
  sheet: '--sheet',
  ink: '--ink',
  soft: '--ink-2',
  edge: '--line-strong',
  accent: '--accent',
  dimEco: '--dim-eco',
  dimSoc: '--dim-soc',
  dimCul: '--dim-cul',
  dimAmb: '--dim-amb',
  dimIns: '--dim-ins',
  dimHum: '--dim-hum',
  good: '--good',
  stop: '--stop',
  idle: '--idle',
  signal: '--signal-mark',
} as const;

export type MapPalette = Readonly<Record<keyof typeof TOKENS, string>>;

/**
 * Tokens are written with `light-dark()`, which only the browser can resolve: a hidden element is
 * given each one as its colour, and the computed value read back.
 */
export function readPalette(host: HTMLElement): MapPalette {
  const probe = host.ownerDocument.createElement('i');
  probe.hidden = true;
  host.append(probe);
  const resolve = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const entries = Object.entries(TOKENS).map(([name, token]) => [name, resolve(token)]);
  probe.remove();
  return Object.fromEntries(entries) as MapPalette;
}

/** Calls back when the reader, or the system, changes the theme. Returns how to stop it. */
export function onThemeChange(listener: () => void): () => void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const chosen = new MutationObserver(listener);
  chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  system.addEventListener('change', listener);
  return () => {
    chosen.disconnect();
    system.removeEventListener('change', listener);
  };
}
