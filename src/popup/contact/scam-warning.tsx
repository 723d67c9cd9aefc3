import type { Text } from '../../text/index.ts'
import { Card } from '../parts/card.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { stepOf } from './known-steps.ts'
import { StepDetails } from './step-details.tsx'

/** What every swindler says to people in this situation, and whom to call. */
export function ScamWarning({ text }: { text: Text }) {
  const step = stepOf('scam-guard')
  if (step === undefined) return null
  return (
    <Card tone="careful" title={text.contact.scam}>
      <p>{text.steps['scam-guard'].how}</p>
      <Disclosure summary={text.contact.more} back={text.contact.back}><StepDetails step={step} text={text} /></Disclosure>
    </Card>
  )
}
