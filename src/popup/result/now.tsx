import { adviceKnowledge } from '../../knowledge/advice.ts'
import type { Tip } from '../../knowledge/advice-types.ts'
import type { TipText } from '../../text/types.ts'
import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { CiteAdvice } from '../parts/cite-advice.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { nextAction, type Manner } from './next-action.ts'
import { RemindButton } from './remind-button.tsx'

/** A tip that answers no cause in particular is always true, and so nothing to do now, unless it is urgent. */
const manners: ReadonlyMap<string, Manner> = new Map(adviceKnowledge.tips.map((tip) => [tip.id, mannerOf(tip)]))

function mannerOf({ waits, changes, causes, urgent }: Tip): Manner {
  if (waits) return 'wait'
  const explains = causes === 'all' || changes.every((change) => change === 'clarity')
  return urgent === undefined && explains ? 'understand' : 'do'
}

/** The one thing to do now, which may be to wait until a day; waiting gets a button too. */
export function Now(props: ScreenProps) {
  const { text, diagnosis, actions, today } = props
  const words = text.result.now
  const { kind, tip, look } = nextAction(diagnosis, (id) => manners.get(id) ?? 'understand')
  const tips: Readonly<Record<string, TipText>> = text.tips
  const tipWords = tip === null ? undefined : tips[tip]
  const known = adviceKnowledge.tips.find(({ id }) => id === tip)
  const day = look === null ? null : text.format.dayWords(look, today)
  const restricted = diagnosis.reopening !== null
  return (
    <Card title={words.title} tone="accent">
      {kind === 'stop' && <><p class="answer">{words.stop}</p><p>{words.stopWhat}</p></>}
      {kind === 'carry-on' && <><p class="answer">{words.carryOn}</p><p>{words.carryOnWhat}</p></>}
      {kind === 'wait' && day !== null && <><p class="answer">{words.wait(day)}</p><p>{tipWords?.do ?? words.waitLong}</p></>}
      {kind === 'do' && tipWords && <><p class="answer">{tipWords.title}</p><p>{tipWords.do}</p></>}
      {kind === 'do' && day !== null && <p class="soft">{words.then(day)}</p>}
      {restricted && <p>{words.noApply}</p>}
      <div class="row">
        {look !== null && <RemindButton {...props} day={look} />}
        <Button onClick={() => actions.go('tips', tip ?? undefined)}>{words.allTips}</Button>
      </div>
      {known && tipWords && (
        <Disclosure summary={words.why} back={text.frame.close}>
          <p>{tipWords.why}</p>
          <p>{tipWords.effect}</p>
          <CiteAdvice advice={known} text={text} />
        </Disclosure>
      )}
    </Card>
  )
}
