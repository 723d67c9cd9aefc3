import { type CardId, dayRead, ledger, seenInstead } from '../../knowledge/ledger.ts'
import type { Card } from '../../knowledge/ledger-types.ts'
import type { Text } from '../../text/index.ts'
import type { Actions } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { CardSources } from './card-sources.tsx'
import { briefWords, capWords, effectsOf, effectWords, fadingWords } from './effect-words.ts'
import { Evidence } from './evidence.tsx'

/** `go` is absent where the card should not lead away. */
export type CardProps = Readonly<{ id: CardId; text: Text; go?: Actions['go'] }>

/** A whole card: for and against side by side, grade and cap, what the model does with it, its sources. */
export function CardBody({ id, text, go }: CardProps) {
  const words = text.ledger
  const said = text.cards[id]
  const { sought, tips = [] }: Card = ledger[id]
  const effects = effectsOf(id)
  const instead = seenInstead(id)
  return (
    <div class="ledger-card">
      <div class="sides">
        <Evidence
          side="for" title={words.sides.for} words={said.for} text={text}
          {...(sought !== undefined && { none: words.read.sought(sought) })}
        />
        <Evidence side="against" title={words.sides.against} words={said.against} text={text} />
      </div>
      <dl class="facts">
        <div><dt>{words.grade.label}</dt><dd>{gradeWords(id, text)}</dd></div>
        <div><dt>{words.cap.label}</dt><dd>{capWords(id, text)}</dd></div>
        <div><dt>{words.read.label}</dt><dd>{words.read.on(dayRead(id))}</dd></div>
      </dl>
      <h3>{words.does}</h3>
      <p>{'ignored' in ledger[id] && <span class="strong">{words.ignored}</span>} {said.does}</p>
      {effects.length > 0 && (
        <ul class="dotted" aria-label={words.numbers}>
          {effects.map((effect) => (
            <li key={`${effect.part} ${effect.id}`}>
              {effectWords(effect, text)}
              {fadingWords(effect, text) !== null && <span class="note">{fadingWords(effect, text)}</span>}
            </li>
          ))}
        </ul>
      )}
      {instead.length > 0 && (
        <>
          <h3>{words.instead}</h3>
          <ul class="rows">{instead.map((other) => <CardRow key={other} id={other} text={text} {...(go !== undefined && { go })} />)}</ul>
        </>
      )}
      {go !== undefined && tips.length > 0 && (
        <>
          <h3>{words.tips}</h3>
          <div class="flush">
            {tips.map((tip) => <Button kind="plain" key={tip} onClick={() => go('tips', tip)}>{text.tips[tip].title}</Button>)}
          </div>
        </>
      )}
      <CardSources id={id} text={text} />
    </div>
  )
}

/** A card as one row: the claim, and what becomes of it; pressing it opens the whole card in place. `anchor`: the row's id on the page. */
export function CardRow({ anchor, shown = false, ...card }: CardProps & { anchor?: string; shown?: boolean }) {
  return (
    <li class="ledger-row" id={anchor}>
      <Disclosure
        look="row" back={card.text.frame.close} initiallyOpen={shown}
        summary={
          <span class="what">
            <span class="name">{card.text.cards[card.id].claim}</span>
            <span class="note">{briefWords(card.id, card.text)}</span>
          </span>
        }
      >
        <CardBody {...card} />
      </Disclosure>
    </li>
  )
}

/** The grade with what it means; hearsay is called so. */
function gradeWords(id: CardId, { ledger: { grade: words }, grades }: Text): string {
  const { grade, folklore }: Card = ledger[id]
  const { name, what } = grade === null ? words.none : grades[grade]
  return folklore === true ? words.folkloreOf(words.of(name, what)) : words.of(name, what)
}
