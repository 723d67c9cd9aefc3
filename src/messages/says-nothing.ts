import { ANYBODY, PUBLIC_NAMES, PUBLIC_NUMBERS } from './vocabulary-private.ts'

const common: ReadonlySet<string> = new Set([...ANYBODY, ...PUBLIC_NAMES, ...PUBLIC_NUMBERS])

/** Whether an institution is named so that it could be any, or is a public one, so that nothing is given away. */
export function saysNothing(institution: string): boolean {
  return common.has(institution.replace(/\s/g, '').toLowerCase())
}
