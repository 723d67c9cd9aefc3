import type { Text } from '../../text/index.ts'
import { PassphraseField } from './passphrase-field.tsx'

/** A passphrase that is being chosen, typed twice. */
export type Chosen = Readonly<{ one: string; other: string; shown: boolean }>

export const nothingChosen: Chosen = { one: '', other: '', shown: false }
/** As many characters at least, however many bytes they take. */
const SHORTEST = 8

/** What is wrong with it, null when nothing is. */
export function faultIn({ one, other }: Chosen): 'tooShort' | 'differs' | null {
  if ([...one.trim()].length < SHORTEST) return 'tooShort'
  return one === other ? null : 'differs'
}

type NewPassphraseProps = { text: Text; label: string; chosen: Chosen; tried: boolean; onChange: (chosen: Chosen) => void }

/** Both fields, and a way to see what one types. */
export function NewPassphrase({ text, label, chosen, tried, onChange }: NewPassphraseProps) {
  const words = text.lock
  const fault = tried ? faultIn(chosen) : null
  return (
    <>
      <PassphraseField
        name="new-passphrase" label={label} hint={words.hint} shown={chosen.shown} value={chosen.one}
        error={fault === 'tooShort' ? words.tooShort : undefined} onChange={(one) => onChange({ ...chosen, one })}
      />
      <PassphraseField
        name="passphrase-again" label={words.again} shown={chosen.shown} value={chosen.other}
        error={fault === 'differs' ? words.differs : undefined} onChange={(other) => onChange({ ...chosen, other })}
      />
      <label class="tick">
        <input type="checkbox" checked={chosen.shown} onChange={() => onChange({ ...chosen, shown: !chosen.shown })} />
        {words.show}
      </label>
    </>
  )
}
