import { defineConfig } from '@playwright/test';
import journeys from '../playwright.config';

const PORT = process.env.VINCULO_BENCH_PORT ?? '28095';
const BASE = `http://localhost:${PORT}`;

/** What the map costs, on the built app alone: API and sign-in are played. No part of the journeys. */
export default defineConfig({
  ...journeys,
  testMatch: ['**/*.bench.ts'],
  globalSetup: [],
  outputDir: '../../test-results',
  timeout: 600_000,
  reporter: 'line',
  use: { ...journeys.use, baseURL: BASE, trace: 'off' },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    cwd: '../..',
    url: `${BASE}/popup.html`,
    reuseExistingServer: false,
  },
});
