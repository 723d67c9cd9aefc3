import type { Plugin } from 'vite'

/** Wraps the polyfill, which is CommonJS, as a module. The bundler would else add a file of its own for the two pages to share. */
export function polyfillModule(): Plugin {
  return {
    name: 'polyfill-module',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js/ },
      handler: (code) => ({
        code: `const module = { exports: {} }, exports = module.exports;\n${code}\nexport default module.exports;`, map: null,
      }),
    },
  }
}
