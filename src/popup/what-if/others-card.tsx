import { useMemo } from 'preact/hooks'
import { moves } from '../../knowledge/moves.ts'
import type { ScreenProps } from '../actions.ts'
import { lineName } from '../lines/line-name.ts'
import { Card } from '../parts/card.tsx'
import { outlooksOf } from './outlooks.ts'
import { movedBy, oftenWords, verdictOf } from './verdict-of.ts'

/** What one more application today, and five at once, would do to every line that was listed. */
const applications = ['one-application', 'five-applications'] as const

export function OthersCard({ caseFile, today, text, settings }: ScreenProps) {
  const words = text.whatIf.others
  const lines = useMemo(
    () => caseFile.lines.map((line) => ({ line, outlooks: outlooksOf(caseFile, line.id, today, 0, settings) })),
    [caseFile, today, settings.learn, settings.wellSupported],
  )
  return (
    <Card title={words.title}>
      <p>{words.what}</p>
      <ul class="rows others">
        {lines.map(({ line, outlooks }) => {
          const [about] = outlooks.abouts
          return (
            <li key={line.id}>
              <p><span class="strong"><bdi>{lineName(line, text)}</bdi></span><span class="note">{words.about[about]}</span></p>
              {applications.map((id) => {
                const effect = outlooks.of(moves.filter((move) => move.id === id), about)
                const verdict = verdictOf(effect)
                const often = verdict === 'worse' || verdict === 'much-worse' ? oftenWords(effect.harms, text) : null
                return (
                  <p class="chance" key={id}>
                    <span class="note">{words.applications[id]}</span>
                    <span class="numbers">{verdict === 'same' ? '' : movedBy(effect, text)}</span>
                    <span class="size" data-verdict={verdict}>{words.verdict(text.whatIf.each.verdicts[verdict], often)}</span>
                  </p>
                )
              })}
            </li>
          )
        })}
      </ul>
      <p class="note">{words.own}</p>
    </Card>
  )
}
