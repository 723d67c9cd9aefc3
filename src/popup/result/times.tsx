import type { Text } from '../../text/index.ts'

/** How many times likelier a cause is with something than without, and which way that is. */
export function Times({ factor, text }: { factor: number; text: Text }) {
  const words = text.result.reasons
  return (
    <span class="size">
      {factor > 1 ? words.more : words.less}
      <span class="note">{words.times(text.format.number(Math.round(factor * 100) / 100))}</span>
    </span>
  )
}
