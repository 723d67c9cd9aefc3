import { useEffect, useRef, useState } from 'preact/hooks'
import { unlock, type Opening } from '../../store/passphrase-lock.ts'
import type { FrameProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { PassphraseField } from './passphrase-field.tsx'

type UnlockProps = Pick<FrameProps, 'text' | 'actions'> & {
  onOpened: () => void
  /** Everything was deleted: on to reading a file. */
  onDeleted: () => void
}

/** The first screen while the lock is shut: nothing but a way to open it, and what is left to whoever forgot the passphrase. */
export function Unlock({ text, actions, onOpened, onDeleted }: UnlockProps) {
  const { screen, passphrase: label, show, wrong, damaged } = text.lock
  const [passphrase, setPassphrase] = useState('')
  const [shown, setShown] = useState(false)
  const [busy, setBusy] = useState(false)
  const [last, setLast] = useState<Opening | 'failed' | null>(null)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const faults: Partial<Record<Opening | 'failed', string>> = { wrong, damaged, failed: text.frame.notSaved.unavailable }
  const submit = async (event: Event) => {
    event.preventDefault()
    setBusy(true)
    setLast(null)
    const opening = await unlock(passphrase).catch(() => 'failed' as const)
    setBusy(false)
    setLast(opening)
    if (opening === 'opened') onOpened()
    else input.current?.select()
  }
  return (
    <main class="screen stack" tabIndex={-1}>
      <h1>{screen.title}</h1>
      <p>{screen.what}</p>
      <form class="stack" noValidate aria-label={screen.title} aria-busy={busy} onSubmit={(event) => void submit(event)}>
        <PassphraseField
          name="passphrase" label={label} shown={shown} value={passphrase} input={input}
          error={last === null ? undefined : faults[last]} onChange={setPassphrase}
        />
        <label class="tick">
          <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
          {show}
        </label>
        <div>
          <Button kind="primary" type="submit" disabled={busy || passphrase === ''}>{busy ? screen.opening : screen.button}</Button>
        </div>
      </form>
      <Disclosure summary={screen.forgot} back={text.settings.export.hide}>
        <p>{screen.nobody}</p>
        <p>{screen.restore}</p>
        <StartOver text={text} actions={actions} onDeleted={onDeleted} />
      </Disclosure>
    </main>
  )
}

function StartOver({ text, actions, onDeleted }: Omit<UnlockProps, 'onOpened'>) {
  const { screen } = text.lock
  const [asking, setAsking] = useState(false)
  if (!asking) return <div><Button onClick={() => setAsking(true)}>{screen.start}</Button></div>
  return (
    <div class="stack" role="group" aria-label={screen.start}>
      <p class="strong" role="alert">{screen.sure}</p>
      <div class="row">
        <Button onClick={() => setAsking(false)}>{screen.cancel}</Button>
        <Button kind="danger" onClick={() => void actions.deleteEverything(onDeleted)}>
          {screen.confirm}
        </Button>
      </div>
    </div>
  )
}
