import type { Subject } from '../../../knowledge/advice-types.ts'
import type { ScreenProps } from '../../actions.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { letterKey } from './letter-key.ts'
import { letterName } from './letter-name.ts'
import { letterState, progressOf } from './letter-state.ts'
import { lettersAbout } from './letter-steps.ts'

/** Every text that can be written about a subject, with how far each is. */
export function LetterList({ subject, ...props }: ScreenProps & { subject: Subject | null }) {
  const { text, line, today, actions } = props
  const words = text.letters.desk.list
  if (subject === null) return null
  return (
    <Card title={words.title} id="texts">
      <ul class="texts">
        {lettersAbout(subject, line).map((about) => {
          const state = letterState(props, about)
          const progress = progressOf(state)
          const { taken, edited } = state.letter
          const said = taken !== null ? words.taken(text.format.dayWords(taken.day, today))
            : edited !== null ? words.edited : progress === 'untouched' ? null : words[progress]
          return (
            <li key={letterKey(about)}>
              <Button kind="plain" onClick={() => actions.go('letter', letterKey(about))}>{letterName(about, text)}</Button>
              {said !== null && <span class="note">{said}</span>}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
