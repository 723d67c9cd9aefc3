import type { Plugin } from 'vite'

/**
 * Turns Preact's one assignment to `innerHTML` (behind `dangerouslySetInnerHTML`, which we never use) into plain text, so that the
 * built popup has no way to make elements out of what a person typed. Fails the build when Preact changes there.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]preact[\\/]dist[\\/]preact\.mjs/ },
      handler(code) {
        const assignments = code.match(/\.innerHTML=[^=]/g) ?? []
        if (assignments.length !== 1) this.error(`expected one innerHTML assignment in preact, found ${assignments.length}`)
        const safe = code.replaceAll('.innerHTML', '.textContent')
        return { code: safe, map: null }
      },
    },
  }
}
