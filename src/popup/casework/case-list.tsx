import { useState } from 'preact/hooks'
import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { Choice } from '../parts/chips.tsx'
import { CaseRow, idOf } from './case-row.tsx'
import { caseFilters, type CaseFilter, type CaseItem } from './items.ts'

/** So many rows are drawn at first, and as many more at each press: the papers below are not to be out of sight. */
const WINDOW = 10

type CaseListProps = ScreenProps & Readonly<{ items: readonly CaseItem[]; onOpen: (item: CaseItem) => void }>

/** Everything of the case, by day, the newest first; a filter leaves one kind of it. */
export function CaseList({ items, onOpen, ...props }: CaseListProps) {
  const { text } = props
  const words = text.casework
  const [filter, setFilter] = useState<CaseFilter>('all')
  const [most, setMost] = useState(WINDOW)
  const fitting = items.filter((item) => filter === 'all' || item.filter === filter)
  const left = fitting.length - most
  return (
    <Card title={words.list}>
      {items.length === 0 ? <p class="note">{words.empty}</p> : (
        <Choice
          legend={words.filter} legendShown={false} value={filter} onChoose={setFilter}
          options={caseFilters.map((value) => ({ value, label: words.filters[value] }))}
        />
      )}
      {items.length > 0 && fitting.length === 0 && <p class="note" role="status">{words.none}</p>}
      <ol class="rows">
        {fitting.slice(0, most).map((item) => <CaseRow key={idOf(item)} {...props} item={item} onOpen={() => onOpen(item)} />)}
      </ol>
      {left > 0 && <div><Button onClick={() => setMost(most + WINDOW)}>{text.timeline.more(Math.min(WINDOW, left))}</Button></div>}
    </Card>
  )
}
