import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';

/** Chunks that only the office face needs are named so, and stay out of the phone's offline shell. */
const isOfficeModule = (id: string) => /node_modules\/(antd|@ant-design|@rc-component)\/|\/office\/|\/features\/[^/]+\/office/.test(id);

/** The generated functions send through our own few lines: see the comment there. */
const ownTransport: Plugin = {
  name: 'own-transport',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === '../client.gen' && importer?.includes('/generated/operations/')
      ? fileURLToPath(new URL('./src/shared/api/transport.ts', import.meta.url))
      : null,
};

export default defineConfig({
  plugins: [
    react(),
    ownTransport,
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: '守望 防止返贫监测帮扶',
        short_name: '守望',
        lang: 'zh-CN',
        start_url: '/workbench',
        display: 'standalone',
        background_color: '#f4f6f8',
        theme_color: '#17406d',
        icons: [
          { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
          { src: '/icon-maskable.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'maskable' },
        ],
      },
      workbox: {
        // Only the shell is kept. Answers of /api hold personal data: the worker never sees or stores them.
        globPatterns: ['**/*.{js,css,html,svg,webmanifest}'],
        globIgnores: ['**/office-*'],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/(api|swagger|openapi|health|metrics|realms)(\/|$)/],
        maximumFileSizeToCacheInBytes: 1_000_000,
      },
    }),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.PORT ?? 5173),
    proxy: { '/api': process.env.API ?? 'http://127.0.0.1:8080' },
  },
  build: {
    // Phones of the last five years: private fields stay as they are written, which saves every page 2 KB.
    target: ['chrome87', 'safari15', 'firefox90'],
    // Lower targets rewrite every logical property of the office style sheet and make it 2.5 times as large.
    cssTarget: 'chrome100',
    manifest: true,
    // The lists of what to preload would cost every page 5 KB; after the first visit all comes from the phone's own store.
    modulePreload: false,
    chunkSizeWarningLimit: 1200,
    rollupOptions: {
      output: {
        // A page carries the operations that it calls, in few files.
        codeSplitting: {
          groups: [{ name: 'operations', test: /\/generated\/operations\//, entriesAware: true, entriesAwareMergeThreshold: 4000, includeDependenciesRecursively: false }],
        },
        chunkFileNames: (chunk) =>
          chunk.moduleIds.some(isOfficeModule) ? 'assets/office-[name]-[hash].js' : 'assets/[name]-[hash].js',
        assetFileNames: (asset) =>
          asset.originalFileNames.some(isOfficeModule)
            ? 'assets/office-[name]-[hash][extname]'
            : 'assets/[name]-[hash][extname]',
      },
    },
  },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost/' } },
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    setupFiles: ['src/shared/testing/setup.ts'],
    isolate: false,
    pool: 'threads',
    testTimeout: 30_000,
  },
});
