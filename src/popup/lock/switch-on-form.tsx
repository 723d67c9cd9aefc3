import { useState } from 'preact/hooks'
import { switchOn } from '../../store/passphrase-lock.ts'
import { StoreError } from '../../store/store-error.ts'
import type { FrameProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { MinutesChoice, USUAL_MINUTES } from './minutes-choice.tsx'
import { faultIn, NewPassphrase, nothingChosen } from './new-passphrase.tsx'

/** Says what a lost passphrase means, and what the lock is good for, before it is put on. */
export function SwitchOnForm({ text, settings, actions }: FrameProps) {
  const words = text.lock
  const [chosen, setChosen] = useState(nothingChosen)
  const [minutes, setMinutes] = useState<number | null>(USUAL_MINUTES)
  const [understood, setUnderstood] = useState(false)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<string | null>(null)
  const submit = async (event: Event) => {
    event.preventDefault()
    setTried(true)
    if (faultIn(chosen) !== null || !understood) return
    setBusy(true)
    setFailed(null)
    try {
      await switchOn(chosen.one, { minutes, face: { language: settings.language, theme: settings.theme } })
      actions.say(words.switched)
    } catch (error) {
      setFailed(error instanceof StoreError && error.reason === 'quota' ? words.failed.quota : words.failed.other)
      setBusy(false)
    }
  }
  return (
    <form class="stack" noValidate aria-label={words.switchOn} aria-busy={busy} onSubmit={(event) => void submit(event)}>
      <p class="strong">{words.forgotten}</p>
      <Protects text={text} />
      <NewPassphrase text={text} label={words.passphrase} chosen={chosen} tried={tried} onChange={setChosen} />
      <MinutesChoice text={text} minutes={minutes} onChange={setMinutes} />
      <label class="tick">
        <input type="checkbox" checked={understood} onChange={() => setUnderstood(!understood)} />
        {words.understood}
      </label>
      <p class="error" role="alert" hidden={!tried || understood}>{words.notUnderstood}</p>
      <div><Button kind="primary" type="submit" disabled={busy}>{words.switchOn}</Button></div>
      <p role="status">{busy ? words.switching : failed}</p>
    </form>
  )
}

/** What the lock is good for, and what not. */
export function Protects({ text }: Pick<FrameProps, 'text'>) {
  const { protects } = text.lock
  return (
    <Disclosure summary={protects.title} back={text.settings.export.hide}>
      <ul class="dotted">{protects.yes.map((one) => <li key={one}>{one}</li>)}</ul>
      <p class="strong">{protects.no}</p>
      <ul class="dotted">{protects.not.map((one) => <li key={one}>{one}</li>)}</ul>
      <p class="note">{protects.seen}</p>
    </Disclosure>
  )
}
