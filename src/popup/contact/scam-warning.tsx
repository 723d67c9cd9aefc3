import { numberIds } from '../../knowledge/numbers.ts'
import type { Text } from '../../text/index.ts'
import { Card } from '../parts/card.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { stepOf } from './known-steps.ts'
import { NumberBook } from './number-book.tsx'
import { StepDetails } from './step-details.tsx'

/** What every swindler says to people in this situation, whom to call, and every number that may be shown. */
export function ScamWarning({ text }: { text: Text }) {
  const step = stepOf('scam-guard')
  if (step === undefined) return null
  const { numbers, more, back, scam } = text.contact
  return (
    <Card tone="careful" title={scam}>
      <p>{text.steps['scam-guard'].how}</p>
      <Disclosure summary={more} back={back}><StepDetails step={step} text={text} /></Disclosure>
      <Disclosure summary={numbers.book} back={back}>
        <p>{numbers.first} {numbers.type}</p>
        <NumberBook ids={numberIds} text={text} />
        <p class="note">{numbers.left}</p>
      </Disclosure>
    </Card>
  )
}
