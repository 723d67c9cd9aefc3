import type { Text } from '../../text/index.ts'
import { Disclosure } from '../parts/disclosure.tsx'

/** Where the lender's name stands, and why it matters. */
export function LenderHelp({ text }: { text: Text }) {
  const { summary, steps, why, back } = text.lineForm.lenderWhere
  return (
    <Disclosure summary={summary} back={back}>
      <ol class="numbered">{steps.map((step) => <li key={step}>{step}</li>)}</ol>
      <p class="note">{why}</p>
    </Disclosure>
  )
}
