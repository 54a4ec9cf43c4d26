/// <reference types="vitest/config" />
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where `npm run dev` finds the running system; the packaged front proxies the same two paths. */
const front = process.env.VINCULO_DEV_BACKEND ?? 'http://localhost:8080';

/** Puts the icons into the page itself: no request of their own, and none of them ever arrives late. */
const iconSprite = (): Plugin => ({
  name: 'vinculo-icon-sprite',
  transformIndexHtml: (html, { path }) =>
    path === '/index.html'
      ? html.replace('<div id="root">', `${readFileSync(here('./src/ui/icons.svg'), 'utf8')}<div id="root">`)
      : html,
});

export default defineConfig({
  plugins: [
    react(),
    iconSprite(),
    // React Aria speaks some thirty languages; only ours are shipped.
    optimizeLocales.vite({ locales: ['es-ES', 'en-US', 'pt-BR', 'fr-FR', 'it-IT'] }),
  ],
  resolve: { alias: { '@': here('./src') } },
  server: {
    port: Number(process.env.VINCULO_DEV_PORT ?? 5173),
    proxy: { '/api': front, '/auth': front, '/config.json': front },
  },
  build: {
    target: 'es2022',
    sourcemap: true,
    manifest: true,
    rollupOptions: {
      input: { app: here('./index.html'), silent: here('./silent.html'), popup: here('./popup.html') },
      // The entry names every script there is: what a hash is longer than it needs to be is fetched by everybody.
      output: { chunkFileNames: 'assets/[name]-[hash:7].js' },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    testTimeout: 30_000,
    css: false,
  },
});
