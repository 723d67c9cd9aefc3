import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { caseItems } from './items.ts'

/** The way from the contact room to the case file, with how much is in it. */
export function CaseworkCard({ text, line, caseFile, casework, actions }: ScreenProps) {
  const words = text.casework
  const items = caseItems(line.id, caseFile.events, casework)
  const many = (fits: (item: (typeof items)[number]) => boolean) => items.filter(fits).length
  return (
    <Card title={words.title}>
      <p>
        {items.length === 0 ? words.lead
          : words.summary(many((item) => 'event' in item), many((item) => 'paper' in item), many((item) => 'file' in item))}
      </p>
      <div class="row">
        <Button onClick={() => actions.go('casework')}>{words.open}</Button>
        {items.length > 0 && <Button kind="plain" onClick={() => actions.go('dossier')}>{words.dossier}</Button>}
      </div>
    </Card>
  )
}
