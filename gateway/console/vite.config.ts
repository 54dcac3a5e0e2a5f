import vue from '@vitejs/plugin-vue'
import Components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import { fileURLToPath, URL } from 'node:url'
import { defineConfig } from 'vitest/config'
// @ts-expect-error: a script without types
import { documents } from './scripts/documents.mjs'

export default defineConfig({
  plugins: [
    vue(),
    documents(new URL('../../', import.meta.url)),
    Components({
      dirs: [],
      dts: 'src/components.d.ts',
      resolvers: [ElementPlusResolver({ importStyle: 'css' })],
    }),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: { __VUE_I18N_LEGACY_API__: false, __VUE_I18N_FULL_INSTALL__: false },
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080', '/.well-known': 'http://127.0.0.1:8080' } },
  test: {
    environment: 'happy-dom',
    setupFiles: 'src/i18n/spec-setup.ts',
    include: ['src/**/*.spec.ts', 'scripts/**/*.spec.mjs'],
    server: { deps: { inline: ['element-plus'] } },
  },
})
