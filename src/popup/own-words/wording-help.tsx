import { useState } from 'preact/hooks'
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
  const words = text.ownWords.reading
  const reject = () => {
    setMoved({ wording: entry.wording, note: entry.note })
    onChange({ wording: '', note: [entry.note, entry.wording.trim()].filter((part) => part !== '').join('\n') })
  }
  if (entry.wording.trim() !== '') {
    return (
      <WordingReading
        words={entry.wording} confirmed={confirmed === entry.wording} text={text} onConfirm={() => setConfirmed(entry.wording)} onReject={reject}
      />
    )
  }
  if (moved !== null) {
    const restore = () => {
      onChange(moved)
      setMoved(null)
    }
    return (
      <p class="note restored" role="status">
        {words.rejected}
        <Button kind="plain" onClick={restore}>{words.restore}</Button>
      </p>
    )
  }
  return kindFacts[entry.kind].group === 'platform' ? <WordingList text={text} onChoose={(wording) => onChange({ wording })} /> : null
}
