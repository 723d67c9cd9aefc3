import { useId } from 'preact/hooks'
import type { Text } from '../../text/index.ts'
import { readWording } from './read-wording.ts'

type WordingReadingProps = {
  /** What the app shows or somebody said, word for word. */
  words: string
  confirmed: boolean
  text: Text
  onConfirm: () => void
  onReject: () => void
}

/** What words on a screen are taken for, to be confirmed or rejected; of unknown words it says that they change nothing. */
export function WordingReading({ words, confirmed, text, onConfirm, onReject }: WordingReadingProps) {
  const id = useId()
  const { reading } = text.ownWords
  const found = words.trim() === '' ? null : readWording(words)
  return (
    <div class="wording-reading" role="group" aria-labelledby={id} hidden={words.trim() === ''}>
      <p class="note" id={id} role="status">
        {words.trim() !== '' && (found === null ? reading.unknown : reading.as(text.findings[found].name, text.findings[found].what))}
      </p>
      {found !== null && (
        <div class="chips small">
          <button type="button" class="chip" aria-pressed={confirmed} onClick={onConfirm}>{reading.yes}</button>
          <button type="button" class="chip" onClick={onReject}>{reading.no}</button>
        </div>
      )}
    </div>
  )
}
