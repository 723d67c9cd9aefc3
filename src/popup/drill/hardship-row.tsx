import type { Course } from '../../cash/course.ts'
import type { ToPay } from '../../cash/pay-first.ts'
import type { Scenario } from '../../cash/scenario.ts'
import { letterKey } from '../contact/letter/letter-key.ts'
import { Button } from '../parts/button.tsx'
import type { BookProps } from './book-props.ts'
import { differs, hardship, hardshipFor, withHardship } from './hardship.ts'
import { sumsIn } from './names.ts'

type HardshipRowProps = BookProps & Readonly<{ due: ToPay; owing: string; scenario: Scenario; course: Course }>

/** What a letter about one line would ask for, and the way to it with the sums and days filled in. */
export function HardshipRow({ due, owing, scenario, course, ...props }: HardshipRowProps) {
  const { text, today, letters, actions } = props
  const words = text.drill.talk
  const known = hardshipFor(props, due, owing, scenario, course)
  const { offer, even, supposed } = known
  const write = async (replace: boolean) => {
    if (!(await actions.changeLetters((before) => withHardship(before, known, replace)))) return
    actions.chooseLine(owing)
    actions.go('letter', letterKey(hardship))
  }
  return (
    <>
      <p>{offer === null || offer === 0 ? words.noOffer : words.offer(sumsIn(text).left(offer))}</p>
      <p>{even === null ? words.neverEven : words.even(text.format.dayWords(even, today))}</p>
      {supposed && <p class="note">{words.supposed}</p>}
      <div class="row">
        <Button kind="primary" onClick={() => void write(false)}>{words.write(text.letters.kinds.hardship.name)}</Button>
        {differs(letters, known) && <Button onClick={() => void write(true)}>{words.rewrite}</Button>}
      </div>
    </>
  )
}
