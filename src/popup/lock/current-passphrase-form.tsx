import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Text } from '../../text/index.ts'
import { Button } from '../parts/button.tsx'
import { PassphraseField } from './passphrase-field.tsx'

type Props = {
  text: Text
  label: string
  button: string
  kind: 'primary' | 'danger'
  /** Whether there is nothing wrong with what else is asked. */
  ready: () => boolean
  /** False where the passphrase is another. Rejects where the browser did not do it. */
  act: (passphrase: string) => Promise<boolean>
  onDone: () => void
  children?: ComponentChildren
}

/** What is done only for somebody who knows the passphrase, although the lock is open. */
export function CurrentPassphraseForm({ text, label, button, kind, ready, act, onDone, children }: Props) {
  const words = text.lock
  const [passphrase, setPassphrase] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [wrong, setWrong] = useState(false)
  const [busy, setBusy] = useState(false)
  const submit = async (event: Event) => {
    event.preventDefault()
    if (!ready()) return
    setBusy(true)
    setFault(null)
    const done = await act(passphrase).catch(() => null)
    setBusy(false)
    setWrong(done === false)
    if (done === null) setFault(words.failed.other)
    if (done === true) onDone()
  }
  return (
    <form class="stack" noValidate aria-label={button} aria-busy={busy} onSubmit={(event) => void submit(event)}>
      <PassphraseField
        name="passphrase" label={label} shown={false} value={passphrase} error={wrong ? words.wrong : undefined}
        onChange={(value) => {
          setPassphrase(value)
          setWrong(false)
        }}
      />
      {children}
      <div><Button kind={kind} type="submit" disabled={busy || passphrase === ''}>{button}</Button></div>
      <p role="status">{busy ? words.switching : fault}</p>
    </form>
  )
}
