import type { Subject } from '../../../knowledge/advice-types.ts'
import type { ScreenProps } from '../../actions.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Disclosure } from '../../parts/disclosure.tsx'
import { letterKey } from './letter-key.ts'
import { letterName } from './letter-name.ts'
import { isBegun, letterState, type LetterState } from './letter-state.ts'
import { lettersAbout } from './letter-steps.ts'

/**
 * Every text that can be written about a subject, on an open line that for those who cannot pay: those begun with how far they are, the
 * others behind a press.
 */
export function LetterList({ subject, ...props }: ScreenProps & { subject: Subject | null }) {
  const { text, line, today, actions } = props
  const words = text.letters.desk.list
  const states = lettersAbout(subject, line).map((about) => letterState(props, about))
  const begun = states.filter(isBegun)
  return (
    <Card title={words.title} id="texts">
      {begun.length > 0 && <ul class="texts">{begun.map((state) => row(state, progress(state)))}</ul>}
      <Disclosure summary={words.open(states.length)} back={text.contact.back}>
        <ul class="texts">{states.map((state) => row(state, null))}</ul>
      </Disclosure>
    </Card>
  )

  function row({ about }: LetterState, said: string | null) {
    return (
      <li key={letterKey(about)}>
        <Button kind="plain" onClick={() => actions.go('letter', letterKey(about))}>{letterName(about, text)}</Button>
        {said !== null && <span class="note">{said}</span>}
      </li>
    )
  }

  function progress({ letter: { taken, edited }, ready }: LetterState): string {
    if (taken !== null) return words.taken(text.format.dayWords(taken.day, today))
    if (ready === null) return words.begun
    return edited === null ? words.ready : words.edited
  }
}
