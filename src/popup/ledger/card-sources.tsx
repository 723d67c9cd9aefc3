import { type CardId, ledger } from '../../knowledge/ledger.ts'
import type { Card } from '../../knowledge/ledger-types.ts'
import { sources } from '../../knowledge/sources.ts'
import type { Text } from '../../text/index.ts'
import { CiteSource } from '../parts/cite.tsx'
import { Disclosure } from '../parts/disclosure.tsx'

/** The documents behind a card, whole: title, grade, the days of publication and of reading. */
export function CardSources({ id, text }: { id: CardId; text: Text }) {
  const { for: pro, against }: Card = ledger[id]
  const cited = [...new Set([...pro, ...against])].filter((source) => source !== 'our-judgement')
  if (cited.length === 0) return <p class="cite">{text.cited.ours}</p>
  return (
    <Disclosure summary={text.ledger.sources(cited.length)} back={text.frame.close}>
      <ul class="stack">{cited.map((source) => <li key={source}><CiteSource source={sources[source]} text={text} /></li>)}</ul>
    </Disclosure>
  )
}
