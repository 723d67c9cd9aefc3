import type { Found } from './found.ts'
import { ADDRESS, KNOWN_END, PRESSING, PRETEXT, STRANGE_END } from './vocabulary-links.ts'

/** The addresses of a plain message that lead somewhere else than they say: with a pretext to open them, and no known name. */
export function strangeLinks(text: string): readonly Found[] {
  return [...text.matchAll(ADDRESS)].flatMap(({ 0: address, index }): Found[] => {
    const span = { from: index, to: index + address.length }
    if (KNOWN_END.test(address.replace(/^https?:\/\//, '').replace(/[/?#].*$/, ''))) return []
    const strange = STRANGE_END.test(address.replace(/^https?:\/\//, '')) || /\d{1,3}(?:\.\d{1,3}){3}/.test(address)
    if (strange) return PRETEXT.test(text) ? [{ id: 'fake-link', level: 'stop', forbids: false, ...span }] : []
    return PRESSING.test(text) ? [{ id: 'fake-link', level: 'watch', forbids: false, ...span }] : []
  })
}
