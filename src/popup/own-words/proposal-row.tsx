import type { Day } from '../../events/day.ts'
import type { CreditEvent } from '../../events/event.ts'
import { kindFacts } from '../../events/kind-facts.ts'
import type { CreditLine } from '../../events/line.ts'
import type { Text } from '../../text/index.ts'
import { DayField } from '../form/day-field.tsx'
import { Icon } from '../parts/icon.tsx'
import { describeEvent } from '../timeline/describe.ts'
import type { Choice } from './draft.ts'
import type { Proposal } from './proposals.ts'
import { WordingReading } from './wording-reading.tsx'

type ProposalRowProps = {
  proposal: Proposal
  /** What was typed for the day, and whether it was missed when everything was to be kept. */
  day: string
  missed: boolean
  lines: readonly CreditLine[]
  today: Day
  text: Text
  onChoice: (part: Partial<Choice>) => void
  onDay: (words: string) => void
  /** The words on the screen were read wrongly. */
  onReject: () => void
  onChange: (over?: boolean) => void
}

/** One thing that was read, to be kept, changed or left out; what it lacks is asked in place. */
export function ProposalRow(props: ProposalRowProps) {
  const { proposal, day, missed, lines, today, text, onChoice, onDay, onReject, onChange } = props
  const { event, state, lacks, asks, after } = proposal
  const words = text.ownWords
  const kind = text.kinds[event.kind].name
  const name = event.none ? text.timeline.noneName(kind) : kind
  const waits = lacks === 'day' && after !== null
  const press = (next: Choice['state']) => onChoice({ state: state === next ? 'open' : next })
  return (
    <li class="proposal" data-state={state} data-at={proposal.at}>
      <p>
        {state === 'kept' && <Icon name="check" />}
        <span class="strong">{name}</span>{' '}
        {waits ? <span class="note">{words.later(text.kinds[after.kind].name, after.days)}</span>
          : lacks !== 'day' && <span>{whenWords(event, today, text)}</span>}
      </p>
      <p class="note" dir="auto">{detail(event, lacks === 'day', lines, today, text)}</p>
      {state !== 'left' && asks.day && (
        <DayField
          name={`day-${proposal.at}`} label={words.whichDay(name)} value={day} today={today} text={text} onChange={onDay}
          error={missed && lacks === 'day' ? text.form.errors[day.trim() === '' ? 'missing' : 'not-a-day'] : undefined}
        />
      )}
      {state !== 'left' && asks.still && lacks !== 'day' && (
        <Still
          kind={event.kind} said={lacks === null} text={text} onStill={() => onChoice({ still: true })} onOver={() => onChange(true)}
        />
      )}
      {state !== 'left' && event.wording !== undefined && (
        <WordingReading
          words={event.wording} confirmed={proposal.read} text={text} onConfirm={() => onChoice({ read: true })} onReject={onReject}
        />
      )}
      <div class="chips small" role="group" aria-label={name}>
        <button type="button" class="chip" aria-pressed={state === 'kept'} onClick={() => press('kept')}>{words.keep}</button>
        <button type="button" class="chip" onClick={() => onChange()}>{words.change}</button>
        <button type="button" class="chip" aria-pressed={state === 'left'} onClick={() => press('left')}>{words.leave}</button>
      </div>
    </li>
  )
}

type StillProps = { kind: CreditEvent['kind']; said: boolean; text: Text; onStill: () => void; onOver: () => void }

function Still({ kind, said, text, onStill, onOver }: StillProps) {
  const words = text.form.state.of[kind] ?? text.form.state.plain
  return (
    <div class="stack still" role="group" aria-label={words.legend}>
      <span class="strong">{words.legend}</span>
      <div class="chips">
        <button type="button" class="chip" aria-pressed={said} onClick={onStill}>{words.still}</button>
        <button type="button" class="chip" onClick={onOver}>{words.over}</button>
      </div>
    </div>
  )
}

function whenWords({ date, since, none, sure }: CreditEvent, today: Day, text: Text): string {
  if (none || since !== undefined) return ''
  return sure === undefined || sure === 'yes' ? text.format.dayWords(date, today) : text.format.aroundDay(date, today)
}

/** Which line, or elsewhere, and the rest of what was read. */
function detail(event: CreditEvent, undated: boolean, lines: readonly CreditLine[], today: Day, text: Text): string {
  const { wording: _wording, until, ...rest } = event
  const shown: CreditEvent = { ...rest, ...(until !== undefined && !undated && { until }) }
  // With a second line the first one is named as well: here it has to be plain which one is meant.
  const named = lines.length > 1 || kindFacts[event.kind].line === 'never' ? lines : [...lines, ...lines]
  return describeEvent({ ...shown, ...(event.wording !== undefined && { wording: event.wording }) }, named, today, text)
}
