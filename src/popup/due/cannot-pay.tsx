import { useRef } from 'preact/hooks'
import { numberIds, numbers } from '../../knowledge/numbers.ts'
import type { Text } from '../../text/index.ts'
import { zhCN } from '../../text/zh_CN/index.ts'
import { NumberBook } from '../contact/number-book.tsx'
import { lineName } from '../lines/line-name.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import type { Owed } from './owed.ts'

/** What to say to the lender before a repayment is missed, or as soon as it was, and where. The service reads Chinese. */
export function CannotPay({ owed, text }: { owed: Owed; text: Text }) {
  const shown = useRef<HTMLParagraphElement>(null)
  const words = text.due.script
  const said = wordsIn(zhCN, owed)
  const own = numberIds.filter((id) => numbers[id].products.some((product) => product === owed.line.product))
  return (
    <>
      <p>{text.tips['talk-before-due'].why}</p>
      <p class="script" ref={shown} lang={zhCN.language} tabIndex={0} role="group" aria-label={words.label}>{said}</p>
      <div class="row"><CopyButton label={words.copy} copied={words.copied} failed={words.failed} text={said} shown={shown} /></div>
      {text.language !== zhCN.language && (
        <p class="script" tabIndex={0} role="group" aria-label={words.translated}>{wordsIn(text, owed)}</p>
      )}
      <p>{text.contact.numbers.first}</p>
      {own.length === 0 ? <p class="note">{text.contact.numbers.none}</p> : <NumberBook ids={own} text={text} />}
    </>
  )
}

function wordsIn(text: Text, { line, reminder: { day, amount }, when }: Owed): string {
  const sum = amount === undefined ? null : text.format.amount(amount)
  return text.due.script.words(lineName(line, text), text.format.fullDay(day), sum, when === 'late')
}
