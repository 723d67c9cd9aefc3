import { useRef } from 'preact/hooks'
import { numberIds, numbers } from '../../knowledge/numbers.ts'
import type { Text } from '../../text/index.ts'
import { zhCN } from '../../text/zh_CN/index.ts'
import type { Actions } from '../actions.ts'
import { letterKey } from '../contact/letter/letter-key.ts'
import { NumberBook } from '../contact/number-book.tsx'
import { lineName } from '../lines/line-name.ts'
import { Button } from '../parts/button.tsx'
import { CopyButton } from '../parts/copy-button.tsx'
import type { Owed } from './owed.ts'

/** What to say to the lender before a repayment is missed, or as soon as it was, and where. The service reads Chinese. */
export function CannotPay({ owed, text, actions }: { owed: Owed; text: Text; actions: Actions }) {
  const shown = useRef<HTMLParagraphElement>(null)
  const words = text.due.script
  const said = wordsIn(zhCN, owed)
  const own = numberIds.filter((id) => numbers[id].products.some((product) => product === owed.line.product))
  const write = () => {
    actions.chooseLine(owed.line.id)
    actions.go('letter', letterKey({ kind: 'hardship', subject: 'credit-decision', body: null }))
  }
  return (
    <>
      <p>{text.tips['talk-before-due'].why}</p>
      <p class="script" ref={shown} lang={zhCN.language} tabIndex={0} role="group" aria-label={words.label}>{said}</p>
      <div class="row">
        <CopyButton label={words.copy} copied={words.copied} failed={words.failed} text={said} shown={shown} />
        <Button onClick={write}>{text.letters.desk.write(text.letters.kinds.hardship.name)}</Button>
      </div>
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
