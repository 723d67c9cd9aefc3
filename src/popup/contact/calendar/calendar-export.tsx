import { useMemo, useState } from 'preact/hooks'
import { digestOf } from '../../../events/digest.ts'
import type { ScreenProps } from '../../actions.ts'
import { OpenFileNote } from '../../lock/open-file-note.tsx'
import { Button } from '../../parts/button.tsx'
import { Disclosure } from '../../parts/disclosure.tsx'
import { saveFile } from '../../settings/save-file.ts'
import { DatedRow } from './dated-row.tsx'
import { datedThings, nameOf, type Dated } from './dated.ts'
import { datedWords } from './dated-words.ts'
import { icsOf } from './ics.ts'
import { NoticeOffer } from './notice-offer.tsx'
import { OwnDay } from './own-day.tsx'

/**
 * The days to come of all lines: each can be a reminder, and one or all go into a calendar of one's own, as a file without a name in it
 * unless the person wants it.
 */
export function CalendarExport(props: ScreenProps) {
  const { text, caseFile, today, actions, line, diagnosis, progress, reminders, settings, casework } = props
  const words = text.ladder.calendar
  const [named, setNamed] = useState(false)
  const things = useMemo(() => datedThings(props), [caseFile, today, line, diagnosis, progress, reminders, settings, casework])
  const said = (one: Dated) => datedWords(one, caseFile.lines, today, text)
  const save = (chosen: readonly Dated[]) => {
    const entries = chosen.map((one) => ({
      uid: `${digestOf(nameOf(one))}@line-checkup`, day: one.day, description: words.open, summary: named ? said(one) : words.plain,
    }))
    saveFile(words.fileName, icsOf(entries, today), 'text/calendar')
    actions.say(words.saved(chosen.length))
  }
  return (
    <Disclosure summary={words.title(things.length)} back={text.contact.back}>
      <ul class="due days">
        {things.map((one) => <DatedRow {...props} key={nameOf(one)} dated={one} said={said(one)} onSave={() => save([one])} />)}
      </ul>
      <NoticeOffer text={text} />
      <OwnDay {...props} />
      {things.length > 0 && (
        <>
          <p class="note">{words.note}</p>
          <OpenFileNote text={text} />
          <label class="tick">
            <input type="checkbox" checked={named} onChange={() => setNamed(!named)} />
            {words.named}
          </label>
          <div class="row"><Button onClick={() => save(things)}>{words.all(things.length)}</Button></div>
        </>
      )}
    </Disclosure>
  )
}
