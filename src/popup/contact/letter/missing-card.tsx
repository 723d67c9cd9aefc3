import type { LetterPlan } from '../../../diagnosis/letter-plan.ts'
import type { Text } from '../../../text/index.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { slotPlace } from './slot-field.tsx'

/** What is still missing, each with the way there. There is no text before that. */
export function MissingCard({ plan, text }: { plan: LetterPlan; text: Text }) {
  const { missing } = text.letters.desk
  const places = [
    ...plan.missing.map((slot) => ({ id: slotPlace(slot), name: text.letters.slots[slot].label })),
    ...(plan.requests.length === 0 ? [{ id: 'requests', name: missing.requests }] : []),
  ]
  return (
    <Card title={missing.title(places.length)} tone="careful">
      <p>{missing.note}</p>
      <ul class="missing">
        {places.map(({ id, name }) => <li key={id}><Button onClick={() => goTo(id)}>{name}</Button></li>)}
      </ul>
    </Card>
  )
}

function goTo(id: string): void {
  const place = document.getElementById(id)
  place?.scrollIntoView?.({ block: 'center' })
  place?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true })
}
