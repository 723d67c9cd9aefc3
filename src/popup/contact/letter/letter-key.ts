import type { LetterAbout } from '../../../diagnosis/letter-facts.ts'
import { scriptIds, subjects } from '../../../knowledge/advice-types.ts'
import { letterBodies } from '../../../knowledge/letter-types.ts'
import type { StoredLetter } from '../../../store/letters.ts'

/** Which text a room is sent to write: kind, subject and body, as one word. */
export function letterKey({ kind, subject, body }: LetterAbout): string {
  return [kind, subject, ...(body === null ? [] : [body])].join('.')
}

/** Reads a key as `letterKey` writes it; null where it names no text. */
export function readLetterKey(key: string): LetterAbout | null {
  const [kind, subject, body] = key.split('.')
  return aboutOf({ kind: kind ?? '', subject: subject ?? '', body: body ?? null })
}

/** Which text a stored one is; null where this version does not know it. */
export function aboutOf(stored: Pick<StoredLetter, 'kind' | 'subject' | 'body'>): LetterAbout | null {
  const kind = scriptIds.find((id) => id === stored.kind)
  const subject = subjects.find((id) => id === stored.subject)
  const body = letterBodies.find((id) => id === stored.body) ?? null
  if (kind === undefined || subject === undefined || (kind === 'escalation') !== (body !== null)) return null
  return { kind, subject, body }
}
