import type { FirstText } from '../../text/index.ts'
import type { Warned } from './warned.ts'

/** The person's own thresholds, each passed or not; nothing where there is none. */
export function WarnedLines({ warned, text }: { warned: readonly Warned[]; text: FirstText }) {
  const words = text.glance.warned
  if (warned.length === 0) return null
  return (
    <ul class="warned" aria-label={words.label}>
      {warned.map(({ about, limit, passed }) => <li key={about} data-passed={passed}>{words[about](limit, passed)}</li>)}
    </ul>
  )
}
