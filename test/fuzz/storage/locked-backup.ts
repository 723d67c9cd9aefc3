import fc from 'fast-check'
import { exportText } from '../../../src/store/backup.ts'
import { isLockedText, lockedText, openLockedText } from '../../../src/store/locked-file.ts'
import { PASSPHRASE } from '../../support/locked.ts'
import { hostileTexts, hostileValues } from '../hostile.ts'
import { Wrong } from '../targets.ts'

/** An encrypted backup as it is written under the lock that is open now, and what has to hold for any that is like it. */
export async function opensRight(): Promise<Readonly<{ file: string; run: (text: string) => Promise<void> }>> {
  const backup = await exportText()
  const file = await lockedText(backup)
  return {
    file,
    run: async (text) => {
      for (const passphrase of [PASSPHRASE, null]) {
        const opened = await openLockedText(text, passphrase)
        if (typeof opened !== 'string' && opened.text !== backup) throw new Wrong('it opens to something else')
        if (typeof opened !== 'string' && !isLockedText(text)) throw new Wrong('it opens, and yet is none')
      }
    },
  }
}

/** An encrypted backup in which some fields hold anything, or are missing. */
export function anyLockedFile(file: string): fc.Arbitrary<string> {
  const fields: Record<string, unknown> = JSON.parse(file)
  const odd = fc.oneof(fc.constantFrom(...hostileValues), fc.constantFrom(...hostileTexts), fc.base64String({ maxLength: 60 }), fc.nat(50))
  const one = fc.tuple(fc.constantFrom(...Object.keys(fields), '__proto__', 'sealed'), fc.option(odd, { nil: undefined }))
  return fc.array(one, { maxLength: 3 }).map((all) => JSON.stringify({ ...fields, ...Object.fromEntries(all) }))
}
