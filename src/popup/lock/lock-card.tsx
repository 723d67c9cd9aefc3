import { useState } from 'preact/hooks'
import { changePassphrase, lockNow, setMinutes, switchOff } from '../../store/passphrase-lock.ts'
import { endSync } from '../../store/sync.ts'
import type { FrameProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { CurrentPassphraseForm } from './current-passphrase-form.tsx'
import { MinutesChoice } from './minutes-choice.tsx'
import { faultIn, NewPassphrase, nothingChosen } from './new-passphrase.tsx'
import { Protects, SwitchOnForm } from './switch-on-form.tsx'
import { useLock } from './use-lock.ts'

/** The lock: putting it on, and, while it is open, all that can be done with it. */
export function LockCard(props: FrameProps) {
  const { text } = props
  const words = text.lock
  const lock = useLock()
  if (lock === null) return null
  return (
    <Card title={words.title} id="lock">
      {lock.is === 'off'
        ? <>
            <p>{words.off}</p>
            <p class="note">{words.what}</p>
            <Disclosure summary={words.switchOn} back={text.settings.export.hide}><SwitchOnForm {...props} /></Disclosure>
          </>
        : <OpenLock {...props} minutes={lock.minutes} unfinished={lock.unfinished} />}
    </Card>
  )
}

function OpenLock({ minutes, unfinished, ...props }: FrameProps & { minutes: number | null; unfinished: boolean }) {
  const { text, actions } = props
  const words = text.lock
  const hide = text.settings.export.hide
  return (
    <>
      <p>{words.open(minutes)}</p>
      <p role="status">{unfinished && words.switching}</p>
      <p class="note">{words.badge}</p>
      <div><Button kind="primary" onClick={() => void lockNow()}>{words.lockNow}</Button></div>
      <MinutesChoice text={text} minutes={minutes} onChange={(next) => void setMinutes(next)} />
      <Disclosure summary={words.change.title} back={hide}><Change {...props} /></Disclosure>
      <Disclosure summary={words.remove.title} back={hide}>
        <p class="note">{words.remove.note}</p>
        <CurrentPassphraseForm
          text={text} label={words.passphrase} button={words.remove.button} kind="danger" ready={() => true} act={off}
          onDone={() => actions.say(words.remove.done)}
        />
      </Disclosure>
      <Protects text={text} />
    </>
  )
}

/** What is sent to another device has to be encrypted: without a lock nothing is. */
async function off(passphrase: string): Promise<boolean> {
  const done = await switchOff(passphrase)
  if (done) await endSync().catch(() => undefined)
  return done
}

function Change({ text, actions }: FrameProps) {
  const { change } = text.lock
  const [chosen, setChosen] = useState(nothingChosen)
  const [tried, setTried] = useState(false)
  const ready = () => {
    setTried(true)
    return faultIn(chosen) === null
  }
  return (
    <>
      <p class="note">{change.note}</p>
      <p class="note">{change.files}</p>
      <CurrentPassphraseForm
        text={text} label={change.current} button={change.button} kind="primary" ready={ready}
        act={(passphrase) => changePassphrase(passphrase, chosen.one)}
        onDone={() => {
          setChosen(nothingChosen)
          setTried(false)
          actions.say(change.done)
        }}
      >
        <NewPassphrase text={text} label={change.next} chosen={chosen} tried={tried} onChange={setChosen} />
      </CurrentPassphraseForm>
    </>
  )
}
