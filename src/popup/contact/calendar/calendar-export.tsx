import { useState } from 'preact/hooks'
import { digestOf } from '../../../events/digest.ts'
import type { ScreenProps } from '../../actions.ts'
import { Button } from '../../parts/button.tsx'
import { Disclosure } from '../../parts/disclosure.tsx'
import { saveFile } from '../../settings/save-file.ts'
import { datedThings, nameOf, type Dated } from './dated.ts'
import { datedWords } from './dated-words.ts'
import { icsOf } from './ics.ts'

/** Takes one or all of the days to come into a calendar of one's own: a file, without a name in it unless the person wants it. */
export function CalendarExport(props: ScreenProps) {
  const { text, caseFile, today, actions } = props
  const words = text.ladder.calendar
  const [named, setNamed] = useState(false)
  const things = datedThings(props)
  if (things.length === 0) return null
  const save = (chosen: readonly Dated[]) => {
    const entries = chosen.map((one) => ({
      uid: `${digestOf(nameOf(one))}@line-checkup`, day: one.day, description: words.open,
      summary: named ? datedWords(one, caseFile.lines, text) : words.plain,
    }))
    saveFile(words.fileName, icsOf(entries, today), 'text/calendar')
    actions.say(words.saved(chosen.length))
  }
  return (
    <Disclosure summary={words.title(things.length)} back={text.contact.back}>
      <p>{words.note}</p>
      <label class="row">
        <input type="checkbox" checked={named} onChange={() => setNamed(!named)} />
        <span>{words.named}</span>
      </label>
      <ul class="due">
        {things.map((one) => {
          const said = datedWords(one, caseFile.lines, text)
          return (
            <li key={nameOf(one)}>
              <span class="day">{text.format.dayWords(one.day, today)}</span>
              <span class="what">{said}</span>
              <Button kind="plain" onClick={() => save([one])} aria-label={words.oneOf(said)}>{words.one}</Button>
            </li>
          )
        })}
      </ul>
      <div class="row"><Button onClick={() => save(things)}>{words.all(things.length)}</Button></div>
    </Disclosure>
  )
}
