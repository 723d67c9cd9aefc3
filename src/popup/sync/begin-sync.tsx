import { useEffect, useRef, useState } from 'preact/hooks'
import { beginSync, isBegun, syncRound } from '../../store/sync.ts'
import type { FrameProps } from '../actions.ts'
import { faultIn, NewPassphrase, nothingChosen } from '../lock/new-passphrase.tsx'
import { PassphraseField } from '../lock/passphrase-field.tsx'
import { Button } from '../parts/button.tsx'
import { Disclosure } from '../parts/disclosure.tsx'

/** Begins with a passphrase of one's own, or joins with the one that was chosen on the other device. */
export function BeginSync({ text, today }: FrameProps) {
  const words = text.sync
  const [joining, setJoining] = useState(false)
  const [chosen, setChosen] = useState(nothingChosen)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<'wrong' | 'failed' | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => void isBegun().then(setJoining, () => undefined), [])
  const submit = async (event: Event) => {
    event.preventDefault()
    setTried(true)
    if (!joining && faultIn(chosen) !== null) return
    setBusy(true)
    const begun = await beginSync(chosen.one).catch(() => null)
    setFault(begun === null ? 'failed' : begun ? null : 'wrong')
    // The other device's copy may have come after this was drawn: then its passphrase is the one that is asked for.
    if (begun === false) setJoining(true)
    if (begun === true) await syncRound(today).catch(() => undefined)
    setBusy(false)
  }
  useEffect(() => {
    if (fault === 'wrong' && !busy) field.current?.select()
  }, [fault, busy])
  const button = joining ? words.join : words.begin
  return (
    <Disclosure summary={button} back={text.settings.export.hide}>
      <form class="stack" noValidate aria-label={button} aria-busy={busy} onSubmit={(event) => void submit(event)}>
        <p class="note">{joining ? words.joining : words.hint}</p>
        {joining
          ? <PassphraseField
              name="sync-passphrase" label={words.passphrase} shown={false} value={chosen.one} input={field}
              error={fault === 'wrong' ? text.lock.wrong : undefined} onChange={(one) => setChosen({ ...chosen, one })}
            />
          : <NewPassphrase text={text} label={words.passphrase} chosen={chosen} tried={tried} onChange={setChosen} />}
        <div><Button kind="primary" type="submit" disabled={busy || chosen.one === ''}>{button}</Button></div>
        <p role="status">{busy ? words.busy : fault === 'failed' ? words.failed : null}</p>
      </form>
    </Disclosure>
  )
}
