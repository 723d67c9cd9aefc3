import { useMemo } from 'preact/hooks'
import { diagnose } from '../../diagnosis/diagnose.ts'
import type { CreditLine } from '../../events/line.ts'
import { knowledge } from '../../knowledge/index.ts'
import type { Text } from '../../text/index.ts'
import type { FrameProps } from '../actions.ts'
import { lineName } from '../lines/line-name.ts'
import { compare, difference, type Comparison as Both } from './compare.ts'
import { ComparisonTable } from './comparison-table.tsx'
import { strictKnowledge } from './strict-knowledge.ts'

type ComparisonProps = Pick<FrameProps, 'text' | 'caseFile' | 'today' | 'settings'> & Readonly<{ line: CreditLine }>

/** The check-up of a line with everything, and with only what is well supported: causes, sides, and the risk or the return. */
export function Comparison({ text, caseFile, today, settings: { learn }, line }: ComparisonProps) {
  const { whole, strict } = useMemo(() => ({
    whole: diagnose(caseFile, line.id, today, knowledge, { learn, question: false }),
    strict: diagnose(caseFile, line.id, today, strictKnowledge, { learn, question: false }),
  }), [caseFile, line.id, today, learn])
  const words = text.ledger.compare
  if (whole.causes.length === 0) return <p>{words.ownWish}</p>
  const both = compare(whole, strict)
  const { span } = text.result.outlook
  return (
    <section class="stack comparison" aria-label={words.of(lineName(line, text))}>
      <p>{summary(both, text)}</p>
      <ComparisonTable caption={words.causes} pairs={both.causes} name={(id) => text.causes[id].name} text={text} />
      <ComparisonTable caption={words.layers} pairs={both.layers} name={(id) => text.layers[id].name} text={text} />
      <ComparisonTable
        caption={whole.risk === null ? words.reopening : words.risk} pairs={both.horizons} text={text}
        name={(days) => span[days] ?? text.format.span(days)}
      />
      <p class="note">{words.noise}</p>
    </section>
  )
}

/** What the difference comes to, in a sentence or two. */
function summary({ first, most }: Both, text: Text): string {
  const words = text.ledger.compare
  if (most === null) return words.nothing
  const { whole, strict } = first
  const leads = whole === null || strict === null ? ''
    : whole === strict ? words.sameFirst(text.causes[whole].name) : words.otherFirst(text.causes[whole].name, text.causes[strict].name)
  return `${leads} ${words.most(text.causes[most.id].name, text.format.percent(difference(most)))}`
}
