import { isRecord } from '../../../events/record.ts'
import { LONGEST_MESSAGE } from '../../../messages/plain-message.ts'
import { callSigns, type CallSign } from './call-signs.ts'

/** What is being checked. `read`: the message was handed in. `call`: what was answered about a telephone call. */
export type CheckDraft = Readonly<{ text: string; read: boolean; call: Readonly<Partial<Record<CallSign, boolean>>> }>

export const blankCheck: CheckDraft = { text: '', read: false, call: {} }

/** Whether there is nothing in it to keep. */
export function isBlank({ text, call }: CheckDraft): boolean {
  return text.trim() === '' && Object.keys(call).length === 0
}

/** Reads a kept draft; a blank one where it is none. */
export function checkFrom(value: unknown): CheckDraft {
  if (!isRecord(value) || typeof value['text'] !== 'string') return blankCheck
  const call = isRecord(value['call']) ? value['call'] : {}
  const answers = callSigns.flatMap((sign) => {
    const said = call[sign]
    return typeof said === 'boolean' ? [[sign, said] as const] : []
  })
  return { text: value['text'].slice(0, LONGEST_MESSAGE), read: value['read'] === true, call: Object.fromEntries(answers) }
}
