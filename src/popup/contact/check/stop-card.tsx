import type { ComponentChildren } from 'preact'
import type { PatternId } from '../../../messages/pattern.ts'
import type { Text } from '../../../text/index.ts'
import { Card } from '../../parts/card.tsx'
import { NumberBook } from '../number-book.tsx'

/** One card that stops: what it looks like, and what to do now, in order. */
export function StopCard({ patterns, text, children }: { patterns: readonly PatternId[]; text: Text; children?: ComponentChildren }) {
  const words = text.check.stop
  return (
    <Card tone="alert" title={words.title}>
      <PatternList patterns={patterns} text={text} />
      {children}
      <p class="strong">{words.now}</p>
      <ol class="numbered">{words.steps.map((step) => <li key={step}>{step}</li>)}</ol>
      <NumberBook ids={['96110', '110']} text={text} />
    </Card>
  )
}

/** What was recognised, in plain words. */
export function PatternList({ patterns, text }: { patterns: readonly PatternId[]; text: Text }) {
  return <ul class="dotted">{patterns.map((id) => <li key={id}>{text.check.patterns[id]}</li>)}</ul>
}
