import { useRef, useState } from 'preact/hooks'
import { kindFacts } from '../../events/kind-facts.ts'
import type { Text } from '../../text/index.ts'
import type { Entry } from '../form/entry.ts'
import { Button } from '../parts/button.tsx'
import { WordingList } from './wording-list.tsx'
import { WordingReading } from './wording-reading.tsx'

type WordingHelpProps = { entry: Entry; text: Text; onChange: (part: Partial<Entry>) => void }

/**
 * What stands below a field for words on a screen: common ones to pick while it is empty, then what the words are taken for. Words that
 * are not meant so move to the note, where they change nothing, and can be put back.
 */
export function WordingHelp({ entry, text, onChange }: WordingHelpProps) {
  const [confirmed, setConfirmed] = useState('')
  const [moved, setMoved] = useState<Pick<Entry, 'wording' | 'note'> | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const { rejected, restore } = text.ownWords.reading
  const change = (part: Partial<Entry>, next: typeof moved) => {
    onChange(part)
    setMoved(next)
    // What was pressed goes away; the field that it was about stays.
    place.current?.closest('form')?.querySelector<HTMLElement>('[name=wording]')?.focus()
  }
  const reject = () => {
    const note = [entry.note, entry.wording.trim()].filter((part) => part !== '').join('\n')
    change({ wording: '', note }, { wording: entry.wording, note: entry.note })
  }
  const empty = entry.wording.trim() === ''
  const picks = empty && moved === null && kindFacts[entry.kind].group === 'platform'
  return (
    <div ref={place}>
      <WordingReading
        words={entry.wording} confirmed={confirmed === entry.wording} text={text} onReject={reject}
        onConfirm={() => setConfirmed(entry.wording)}
      />
      {empty && moved !== null && (
        <p class="note restored" role="status">
          {rejected}
          <Button kind="plain" onClick={() => change(moved, null)}>{restore}</Button>
        </p>
      )}
      {picks && <WordingList text={text} onChoose={(wording) => change({ wording }, null)} />}
    </div>
  )
}
