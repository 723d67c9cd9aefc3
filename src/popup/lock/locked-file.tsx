import { useEffect, useState } from 'preact/hooks'
import { openLockedText } from '../../store/locked-file.ts'
import type { Text } from '../../text/index.ts'
import { Button } from '../parts/button.tsx'
import { PassphraseField } from './passphrase-field.tsx'

type LockedFileProps = { text: Text; locked: string; onOpened: (backup: string) => void; onCancel: () => void }

/** Asks for the passphrase of an encrypted backup; one that was made under the lock that is open here needs none. */
export function LockedFile({ text, locked, onOpened, onCancel }: LockedFileProps) {
  const words = text.lock
  const [passphrase, setPassphrase] = useState('')
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<'wrong' | 'broken' | null>(null)
  const open = async (by: string | null) => {
    setBusy(true)
    const opened = await openLockedText(locked, by)
    setBusy(false)
    if (typeof opened !== 'string') return onOpened(opened.text)
    setAsking(true)
    setFault(by === null && opened === 'wrong' ? null : opened)
  }
  useEffect(() => {
    void open(null)
  }, [locked])
  if (!asking) return null
  if (fault === 'broken') return <p class="error" role="alert">{words.file.broken}</p>
  return (
    <form
      class="stack" noValidate aria-label={words.file.title} aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault()
        void open(passphrase)
      }}
    >
      <p>{words.file.note}</p>
      <PassphraseField
        name="file-passphrase" label={words.passphrase} shown={false} value={passphrase}
        error={fault === 'wrong' ? words.wrong : undefined} onChange={setPassphrase}
      />
      <div class="row">
        <Button kind="primary" type="submit" disabled={busy || passphrase === ''}>{words.file.button}</Button>
        <Button onClick={onCancel}>{words.file.cancel}</Button>
      </div>
    </form>
  )
}
