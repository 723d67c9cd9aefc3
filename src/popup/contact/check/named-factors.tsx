import { useState } from 'preact/hooks'
import { namedFactors, type FactorId, type NamedFactor } from '../../../messages/named-factors.ts'
import type { ScreenProps } from '../../actions.ts'
import type { Entry } from '../../form/entry.ts'
import { EntryForm } from '../../form/entry-form.tsx'
import { Button } from '../../parts/button.tsx'
import { factorEntry, factorKinds } from './factor-entry.ts'

type NamedFactorsProps = ScreenProps & Readonly<{ pasted: string }>

/** The reasons that an answer names, one by one: each becomes an event once the person has looked at it, or is left out as untrue. */
export function NamedFactors({ pasted, text, caseFile, line, today, actions }: NamedFactorsProps) {
  const words = text.check.reply.factors
  const [done, setDone] = useState<Readonly<Partial<Record<FactorId, 'kept' | 'untrue'>>>>({})
  const [open, setOpen] = useState<Readonly<{ factor: FactorId; entry: Entry }> | null>(null)
  const named = namedFactors(pasted)
  if (named.length === 0) return null
  const settle = (factor: FactorId, how: 'kept' | 'untrue') => {
    setDone({ ...done, [factor]: how })
    setOpen(null)
  }
  const close = () => setOpen(null)
  const begin = (one: NamedFactor) => setOpen({ factor: one.factor, entry: factorEntry(one, line.id, words.said) })
  const row = (one: NamedFactor) => {
    const { factor } = one
    const { name } = text.kinds[factorKinds[factor]]
    const how = done[factor]
    if (open?.factor === factor) {
      return (
        <EntryForm
          entry={open.entry} lines={caseFile.lines} before={null} today={today} text={text} restored={false}
          onChange={(entry) => setOpen({ factor, entry })} onClose={close} onDiscard={close} onRemove={close}
          onSave={(event) => void actions.saveEvents([event]).then((kept) => {
            if (!kept) return
            settle(factor, 'kept')
            actions.say(text.contact.log.saved(name), () => void actions.removeEvent(event.id))
          })}
        />
      )
    }
    return (
      <>
        <p><span class="strong">{name}</span> {how !== undefined && <span class="note">{words[how]}</span>}</p>
        {how === undefined && (
          <div class="row">
            <Button onClick={() => begin(one)} aria-label={words.lookAt(name)}>{words.look}</Button>
            <Button kind="plain" onClick={() => settle(factor, 'untrue')} aria-label={words.notSoOf(name)}>{words.notSo}</Button>
          </div>
        )}
      </>
    )
  }
  return (
    <div class="stack factors">
      <p class="strong">{words.title}</p>
      <p class="note">{words.lead}</p>
      <ul>{named.map((one) => <li class="stack" key={one.factor}>{row(one)}</li>)}</ul>
      {Object.values(done).includes('untrue') && <p>{words.untrueHow}</p>}
    </div>
  )
}
