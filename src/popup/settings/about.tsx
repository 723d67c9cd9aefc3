import { version } from '../../../package.json'
import { sources } from '../../knowledge/sources.ts'
import type { Source } from '../../knowledge/types.ts'
import type { FrameProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { CiteSource } from '../parts/cite.tsx'
import { Disclosure } from '../parts/disclosure.tsx'

const documents: readonly Source[] = Object.values(sources)

/** What this is, what it is not, and every document it rests on. */
export function About({ text, actions }: FrameProps) {
  const words = text.settings.about
  return (
    <Card title={words.title}>
      <p>{words.is}</p>
      <p>{words.isNot}</p>
      <p class="note">{words.version(version)}</p>
      <div><Button onClick={() => actions.go('ledger')}>{text.ledger.toLedger}</Button></div>
      <Disclosure summary={words.sources(documents.length)} back={words.back}>
        <p class="note">{words.sourcesNote}</p>
        <ul class="sources stack">{documents.map((source) => <li key={source.title}><CiteSource source={source} text={text} /></li>)}</ul>
      </Disclosure>
    </Card>
  )
}
