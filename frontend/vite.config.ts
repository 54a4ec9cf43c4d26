/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where `npm run dev` finds the running system; the packaged front proxies the same two paths. */
const front = process.env.VINCULO_DEV_BACKEND ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [
    react(),
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
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    css: false,
  },
});
