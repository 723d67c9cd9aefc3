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
        let found = 0
        const safe = code.replace(/(\w+)\.innerHTML=(\w+)\.__html/g, (_all, element: string, html: string) => {
          found += 1
          return `${element}.textContent=${html}.__html`
        })
        if (found !== 1) this.error(`expected one innerHTML assignment in preact, found ${found}`)
        return { code: safe, map: null }
      },
    },
  }
}
