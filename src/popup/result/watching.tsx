import type { Diagnosis, IndicatorLevel } from '../../diagnosis/diagnosis.ts'
import type { Named } from '../../text/types.ts'
import type { Text } from '../../text/index.ts'
import { Card } from '../parts/card.tsx'

const MOST = 5
const order: Readonly<Partial<Record<IndicatorLevel['level'], number>>> = { alert: 0, watch: 1 }

/** The early-warning lights that are on, for a line that is open: what to watch. */
export function Watching({ diagnosis, text }: { diagnosis: Diagnosis; text: Text }) {
  const words = text.result.watching
  const named: Readonly<Record<string, Named>> = text.indicators
  const lit = diagnosis.indicators.filter(({ level }) => order[level] !== undefined)
    .toSorted((a, b) => (order[a.level] ?? 0) - (order[b.level] ?? 0) || b.short - a.short).slice(0, MOST)
  return (
    <Card title={words.title}>
      {lit.length === 0 && <p>{words.none}</p>}
      <ul class="lights">
        {lit.map(({ id, level }) => (
          <li key={id}>
            <span class="level" data-level={level}>{level === 'alert' ? words.levels.alert : words.levels.watch}</span>
            <span>
              <span class="strong">{named[id]?.name}</span>
              <span class="note">{named[id]?.what}</span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
