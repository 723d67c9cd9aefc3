import { moves } from '../../knowledge/moves.ts'
import type { ScreenProps } from '../actions.ts'
import { lineName } from '../lines/line-name.ts'
import { Card } from '../parts/card.tsx'
import { outlooksOf } from './outlooks.ts'
import { oftenWords, verdictOf } from './verdict-of.ts'

const application = moves.find(({ id }) => id === 'one-application')

/** What one more application today would do to every line that was listed. */
export function OthersCard({ caseFile, today, text, settings }: ScreenProps) {
  const words = text.whatIf.others
  if (application === undefined) return null
  return (
    <Card title={words.title}>
      <p>{words.what}</p>
      <ul class="rows">
        {caseFile.lines.map((line) => {
          const effect = outlooksOf(caseFile, line.id, today, 0, settings).of([application])
          const verdict = verdictOf(effect)
          const often = verdict === 'worse' || verdict === 'much-worse' ? oftenWords(effect.harms, text) : null
          return <li key={line.id} class="padded">{words.row(lineName(line, text), text.whatIf.each.verdicts[verdict], often)}</li>
        })}
      </ul>
      <p class="note">{words.own}</p>
    </Card>
  )
}
