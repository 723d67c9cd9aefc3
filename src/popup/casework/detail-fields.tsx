import type { ComponentChildren } from 'preact'
import { channels } from '../../events/channel.ts'
import type { Day } from '../../events/day.ts'
import { paperIds } from '../../knowledge/papers.ts'
import type { Text } from '../../text/index.ts'
import { Chips } from '../parts/chips.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { Field } from '../parts/field.tsx'
import { readPromised, type DetailsEntry } from './details-entry.ts'

type DetailFieldsProps = {
  details: DetailsEntry
  /** The day of the promise was looked at and cannot be read. */
  wrongDay: boolean
  /** What is asked between the numbers and the promise. */
  children: ComponentChildren
  today: Day
  text: Text
  onChange: (part: Partial<DetailsEntry>) => void
}

/** What is noted beside a contact: its numbers, what was promised until when, and the papers that went along. */
export function DetailFields({ details, wrongDay, children, today, text, onChange }: DetailFieldsProps) {
  const words = text.casework.form
  const line = (name: 'ticket' | 'agent' | 'promise', placeholder?: string, most = 200) => (
    <Field label={words[name]}>
      {(control) => (
        <input {...control} name={name} value={details[name]} placeholder={placeholder} maxLength={most} autocomplete="off"
          onInput={(event) => onChange({ [name]: event.currentTarget.value })} />
      )}
    </Field>
  )
  const promised = details.promised.trim() === '' ? null : readPromised(details.promised, today)
  return (
    <>
      <Chips
        legend={words.channel} legendShown options={channels.map((value) => ({ value, label: text.casework.channels[value] }))}
        chosen={details.channel === null ? [] : [details.channel]}
        onToggle={(channel) => onChange({ channel: channel === details.channel ? null : channel })}
      />
      <div class="pair">{line('ticket')}{line('agent')}</div>
      {children}
      <div class="pair">
        {line('promise', words.promisePlaceholder, 2000)}
        <Field
          label={words.promised} hint={promised === null ? undefined : words.understood(text.format.fullDay(promised))}
          error={wrongDay ? words.wrongDay : undefined}
        >
          {(control) => (
            <input
              {...control} name="promised" value={details.promised} placeholder={words.promisedPlaceholder} maxLength={60}
              autocomplete="off" onInput={(event) => onChange({ promised: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <Disclosure summary={words.sent} back={words.back} initiallyOpen={details.sent.length > 0}>
        <Chips
          legend={words.sent} options={paperIds.map((value) => ({ value, label: text.papers.names[value].name }))}
          chosen={paperIds.filter((paper) => details.sent.includes(paper))}
          onToggle={(paper) => onChange({
            sent: details.sent.includes(paper) ? details.sent.filter((one) => one !== paper) : [...details.sent, paper],
          })}
        />
      </Disclosure>
      <p class="note">{words.careful}</p>
    </>
  )
}
