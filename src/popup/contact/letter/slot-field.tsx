import type { TargetedEvent } from 'preact'
import { type AskedSlot, hasBlank, type Slots } from '../../../diagnosis/letter-plan.ts'
import type { Day } from '../../../events/day.ts'
import type { SlotId } from '../../../knowledge/letter-types.ts'
import { MAX_SLOT } from '../../../store/letters.ts'
import type { Text } from '../../../text/index.ts'
import type { Wanted } from '../../../understanding/read-tone.ts'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/chips.tsx'
import { Field } from '../../parts/field.tsx'
import { SlotDay } from './slot-day.tsx'
import { ToneNote } from './tone-note.tsx'

type SlotFieldProps = Readonly<{
  asked: AskedSlot
  slots: Slots
  today: Day
  text: Text
  onChange: (value: string | null) => void
}>

/** Words of others, copied as they are. */
const quoted: readonly SlotId[] = ['reply-words', 'entry-says']

/** Where the field of a slot stands, to be gone to. */
export function slotPlace(slot: SlotId): string {
  return `slot-${slot}`
}

/** One thing to fill in: what, why, where to find it; and, where the text stays whole without it, the way to leave it out. */
export function SlotField({ asked: { slot, form, need }, slots, today, text, onChange }: SlotFieldProps) {
  const words = text.letters.desk
  const { label: name, why, where } = text.letters.slots[slot]
  const label = need === 'may' ? words.optional(name) : name
  const hint = words.hint(why, slot === 'id-number' && need === 'known' ? words.hint(where, words.withoutId) : where)
  const value = slots[slot]
  const said = value ?? ''
  const type = ({ currentTarget }: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(currentTarget.value)
  return (
    <div class="stack slot" id={slotPlace(slot)}>
      {value === null ? <p><span class="strong">{name}</span> <span class="note">{words.unknownSaid}</span></p> : field()}
      {need === 'known' && (
        <div>
          <Button kind="plain" onClick={() => onChange(value === null ? '' : null)}>
            {value === null ? words.again : slot === 'id-number' ? words.leaveOut : words.unknown}
          </Button>
        </div>
      )}
    </div>
  )

  function field() {
    if (form === 'answer') {
      const options = (['none', 'got'] as const).map((option) => ({ value: option, label: words.answers[option] }))
      return <Choice legend={label} options={options} value={said === 'none' || said === 'got' ? said : null} onChoose={onChange} />
    }
    if (form === 'past' || form === 'day' || form === 'ahead') {
      return <SlotDay {...{ label, hint, form, today, text }} value={said} onChange={onChange} />
    }
    const error = hasBlank(said) ? words.errors.blank : undefined
    return (
      <>
        <Field label={label} hint={hint} error={error}>
          {(control) => form === 'words'
            ? <textarea {...control} rows={3} maxLength={MAX_SLOT} value={said} dir="auto" onInput={type} />
            : <input {...control} value={said} maxLength={200} autocomplete="off" dir="auto" onInput={type} />}
        </Field>
        {form === 'words' && !quoted.includes(slot) && <ToneNote words={said} wanted={wantedOf(slot, slots)} text={text} />}
      </>
    )
  }
}

/** What a field of one's own words should hold; where the day has a field of its own, it need not stand here again. */
function wantedOf(slot: SlotId, slots: Slots): Wanted {
  if (slot === 'hardship') return ['time', 'event']
  if (slot !== 'happened') return []
  return slots['event-day'] === undefined ? ['time', 'event'] : ['event']
}
