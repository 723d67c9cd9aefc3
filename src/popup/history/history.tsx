import { useState } from 'preact/hooks'
import type { ScreenProps } from '../actions.ts'
import { onEscape } from '../on-escape.ts'
import { Button } from '../parts/button.tsx'
import { PlannedCard } from '../what-if/planned-card.tsx'
import { useWays } from '../what-if/use-ways.ts'
import { BecauseCard } from './because-card.tsx'
import { CourseCard } from './course-card.tsx'
import { DiaryCard } from './diary-card.tsx'
import { LayersCard } from './layers-card.tsx'
import { PastCheckup } from './past-checkup.tsx'
import { pastCheckups } from './past-checkups.ts'
import { StatesCard } from './states-card.tsx'

const FIRST = 12

/** What was said about a line before, how it went, and what today's model and records say about those days. */
export function History(props: ScreenProps) {
  const { text, actions, checkups, line, today } = props
  const words = text.history
  const [all, setAll] = useState(false)
  const ways = useWays()
  const past = pastCheckups(checkups, line.id, today)
  const shown = all ? past : past.slice(0, FIRST)
  const back = () => actions.go('checkup')
  return (
    <div class="stack history" onKeyDown={onEscape(back)}>
      <div><Button onClick={back}>{words.back}</Button></div>
      <h1>{words.title}</h1>
      <p class="note">{past.length === 0 ? words.none : words.what}</p>
      <BecauseCard {...props} />
      {ways !== null && <PlannedCard {...props} ways={ways} which="all" />}
      <CourseCard {...props} />
      <StatesCard {...props} />
      <LayersCard {...props} />
      <DiaryCard {...props} />
      {past.length > 0 && <ul class="card past">{shown.map((one) => <PastCheckup {...props} key={one.date} then={one} />)}</ul>}
      {shown.length < past.length && <div><Button onClick={() => setAll(true)}>{words.more(past.length - shown.length)}</Button></div>}
    </div>
  )
}
