import type { Text } from '../../text/index.ts'
import { IconButton } from '../parts/button.tsx'

type ProgressProps = { at: number; left: number; text: Text; onBack: () => void }

/** How far one is and how many may follow, and the step back; from the first question it leads to the entries. */
export function Progress({ at, left, text, onBack }: ProgressProps) {
  const words = text.firstRun.progress(at, left)
  const of = at + left
  return (
    <div class="progress">
      <IconButton name="back" label={text.firstRun.back} onClick={onBack} />
      <div
        class="track" role="progressbar" aria-valuemin={0} aria-valuemax={of} aria-valuenow={at} aria-valuetext={words} aria-label={words}
      >
        {Array.from({ length: of }, (_, index) => <span key={index} data-done={index < at} />)}
      </div>
      <span class="note" aria-hidden="true">{words}</span>
    </div>
  )
}
