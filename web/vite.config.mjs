import { defineConfig } from 'vite';

/** Built by scripts/build-page.mjs; the server fills in the nonce of each answer. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/work/files/',
  html: { cspNonce: 'NONCE' },
  build: {
    outDir: '../dist/work',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    target: 'es2022',
    chunkSizeWarningLimit: 1_000,
    // "use client" of Fluent UI's files means nothing in a browser.
    rolldownOptions: {
      onLog: (level, log, tell) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : tell(level, log)),
    },
  },
  logLevel: 'warn',
});
