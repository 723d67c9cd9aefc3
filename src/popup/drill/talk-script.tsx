import { useRef } from 'preact/hooks'
import type { ToPay } from '../../cash/pay-first.ts'
import type { Day } from '../../events/day.ts'
import type { Text } from '../../text/index.ts'
import { zhCN } from '../../text/zh_CN/index.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import type { BookProps } from './book-props.ts'
import { namesIn, sumsIn } from './names.ts'

/** What to say to a landlord, a supplier or anyone who reads Chinese; and what that means, for who reads another language. */
export function TalkScript({ due, even, ...props }: BookProps & Readonly<{ due: ToPay; even: Day | null }>) {
  const shown = useRef<HTMLParagraphElement>(null)
  const { text } = props
  const words = text.drill.talk
  const said = wordsIn(zhCN, due, even, props)
  return (
    <>
      <p class="script" ref={shown} lang={zhCN.language} tabIndex={0} role="group" aria-label={words.label}>{said}</p>
      <div><CopyButton label={words.copy} copied={words.copied} failed={words.failed} text={said} shown={shown} /></div>
      {text.language !== zhCN.language && (
        <p class="script" tabIndex={0} role="group" aria-label={words.translated}>{wordsIn(text, due, even, props)}</p>
      )}
    </>
  )
}

function wordsIn(text: Text, due: ToPay, even: Day | null, { book, caseFile }: BookProps): string {
  const { day, amount, covered } = due
  const sums = sumsIn(text)
  return text.drill.talk.script(
    namesIn(book, caseFile.lines, text).move(due), text.format.fullDay(day), sums.missing(amount),
    covered === 0 ? null : sums.left(covered),
    even === null ? null : text.format.fullDay(even),
  )
}
