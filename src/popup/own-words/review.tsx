import { useEffect, useRef, useState } from 'preact/hooks'
import type { Day } from '../../events/day.ts'
import type { CreditEvent } from '../../events/event.ts'
import type { Text } from '../../text/index.ts'
import type { Understood } from '../../understanding/understood.ts'
import { entries, type Entry as Way } from '../first-run/questions.ts'
import { entryOf, type Entry } from '../form/entry.ts'
import { EntryForm } from '../form/entry-form.tsx'
import { FormHead } from '../form/form-head.tsx'
import { onEscape } from '../on-escape.ts'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/chips.tsx'
import type { Choice as Said } from './draft.ts'
import { fittingEntry } from './fitting-entry.ts'
import type { Home } from './home.ts'
import { MarkedText } from './marked-text.tsx'
import { ProposalRow } from './proposal-row.tsx'
import { proposalsOf, type Proposal } from './proposals.ts'
import type { OwnWords } from './use-own-words.ts'

type ReviewProps = {
  story: OwnWords
  understood: Understood
  home: Home
  today: Day
  text: Text
  /** Whether the situation is asked for as well, as in a first run. */
  asksEntry: boolean
  onDone: (events: readonly CreditEvent[], entry: Way | null) => void
  onClose: () => void
}

/** What was read from a text, to be kept, changed or left out one by one; nothing is stored before. */
export function Review({ story, understood, home, today, text, asksEntry, onDone, onClose }: ReviewProps) {
  const words = text.ownWords
  const { draft } = story
  const [form, setForm] = useState<Entry | null>(null)
  const [missed, setMissed] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const returnTo = useRef<number | null>(null)
  const proposals = proposalsOf(understood, draft.choices, home, today, text)
  const choose = (at: number, part: Partial<Said>) =>
    story.change({ choices: { ...draft.choices, [at]: { ...(draft.choices[at] ?? { state: 'open' }), ...part } } })
  const entry = entries.find((one) => one === draft.entry) ?? fittingEntry(understood.entry, proposals)

  useEffect(() => {
    if (form !== null || returnTo.current === null) return
    focusRow(place.current, returnTo.current)
    returnTo.current = null
  }, [form])

  if (form !== null) {
    const at = Number(form.id)
    const close = () => setForm(null)
    return (
      <EntryForm
        key={at} entry={{ ...form, id: null }} lines={home.lines} before={null} today={today} text={text} restored={false}
        onChange={(next) => setForm({ ...next, id: form.id })} onClose={close} onDiscard={close}
        onSave={(event) => {
          choose(at, { state: 'kept', event: { ...event, id: String(at) } })
          close()
        }}
        onRemove={() => {
          choose(at, { state: 'left' })
          close()
        }}
      />
    )
  }

  const change = ({ at, event, lacks }: Proposal, over?: boolean) => {
    returnTo.current = at
    const asked = lacks === 'still' ? { still: over ? false : null } : {}
    setForm({ ...entryOf(event), ...asked, id: String(at), ...(lacks === 'day' && { day: draft.choices[at]?.day?.words ?? '' }) })
  }
  const reject = ({ at, event }: Proposal) => {
    focusRow(place.current, at)
    const { wording, ...rest } = event
    choose(at, draft.choices[at]?.event === undefined ? { plain: true } : { event: { ...rest, ...(wording && { note: wording }) } })
  }
  const wanted = proposals.filter(({ state }) => state !== 'left')
  const open = wanted.filter(({ state }) => state === 'open').length
  const lacking = wanted.find(({ lacks, after }) => lacks !== null && after === null)
  const finish = () => {
    setMissed(true)
    const kept = Object.fromEntries(wanted.map(({ at }) => [at, { ...draft.choices[at], state: 'kept' as const }]))
    if (open > 0) story.change({ choices: { ...draft.choices, ...kept } })
    if (lacking !== undefined) place.current?.querySelector<HTMLElement>(`[data-at="${lacking.at}"] :is(input, .still button)`)?.focus()
    else if (asksEntry && entry === null) place.current?.querySelector<HTMLElement>('.which-entry input')?.focus()
    else onDone(wanted.map(({ event }) => event), entry)
  }
  const lacks = lacking !== undefined ? words.lacks(wanted.filter((one) => one.lacks !== null).length)
    : entry === null && asksEntry ? words.chooseEntry : ''
  return (
    <div class="review stack" ref={place} onKeyDown={onEscape(onClose)}>
      <FormHead title={proposals.length > 0 ? words.title(proposals.length) : words.nothing} back={words.back} onBack={onClose} />
      <MarkedText typed={draft.text} unread={understood.unread} text={text} />
      <p class="note">{proposals.length > 0 ? words.lead : words.nothingLead}</p>
      <ol class="proposals">
        {proposals.map((proposal) => (
          <ProposalRow
            key={proposal.at} proposal={proposal} lines={home.lines} today={today} text={text} missed={missed}
            day={draft.choices[proposal.at]?.day?.words ?? ''} onChoice={(part) => choose(proposal.at, part)}
            onDay={(said) => choose(proposal.at, { day: { words: said, on: today } })} onReject={() => reject(proposal)}
            onChange={(over) => change(proposal, over)}
          />
        ))}
      </ol>
      {asksEntry && (proposals.length > 0 || understood.entry !== null) && (
        <div class="which-entry">
          <Choice
            legend={words.entry} options={entries.map((value) => ({ value, label: text.firstRun.entries[value].name }))} value={entry}
            onChoose={(value) => story.change({ entry: value })}
          />
        </div>
      )}
      <p class="error" role="alert" hidden={!missed || lacks === ''}>{missed && lacks}</p>
      <div class="row form-end">
        {wanted.length > 0 || (asksEntry && entry !== null)
          ? <Button kind="primary" onClick={finish}>{(open > 0 ? words.keepAll : words.done)(wanted.length, asksEntry)}</Button>
          : <Button kind="primary" onClick={onClose}>{words.reword}</Button>}
        <Button kind="plain" onClick={story.forget}>{words.forget}</Button>
      </div>
    </div>
  )
}

/** The focus on what one can say to a proposal: never on what has just gone. */
function focusRow(place: HTMLElement | null, at: number) {
  place?.querySelector<HTMLElement>(`[data-at="${at}"] > [role=group]:last-child .chip`)?.focus()
}
