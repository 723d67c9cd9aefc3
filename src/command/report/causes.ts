import type { CauseShare, FindingTerm, Term } from '../../diagnosis/diagnosis.ts'
import type { CauseId } from '../../knowledge/causes.ts'
import { knowledge } from '../../knowledge/index.ts'
import type { Section, Telling } from './telling.ts'

const SHOWN = 5
const AT_LEAST = 3
const SMALL = 0.05
const REASONS = 4
/** A finding that moves a cause by less is left unsaid. */
const CLEARLY = 1.25
/** Below this, that a cause ever comes first is not worth a line. */
const OFTEN = 0.1

/** Three to five causes: the small ones are left out once three are named. */
export function leadingCauses({ diagnosis }: Telling): readonly CauseShare<CauseId>[] {
  return diagnosis.causes.slice(0, SHOWN).filter(({ share }, index) => index < AT_LEAST || share >= SMALL)
}

function eventWords(id: string, { caseFile, text, words, diagnosis }: Telling): string {
  const event = caseFile.events.find((one) => one.id === id)
  if (event === undefined) return id
  const { name } = text.kinds[event.kind]
  if (event.none === true) return words.none(name)
  const day = event.sure === 'about' ? text.format.aroundDay(event.date, diagnosis.date) : text.format.dayWords(event.date, diagnosis.date)
  return words.event(name, day)
}

/** What the person told that adds to this cause, the largest first, one reason per event. */
function toldReasons(terms: readonly Term[], telling: Telling): readonly string[] {
  const named = new Set<string>()
  return terms
    .toSorted((a, b) => b.share - a.share)
    .flatMap(({ event, share, weight }) => {
      if (event === null || share <= 0 || named.has(event)) return []
      named.add(event)
      return [`${eventWords(event, telling)}${telling.cite.mark(weight)}`]
    })
    .slice(0, REASONS)
}

function findingReasons(findings: readonly FindingTerm[], { text, words, cite }: Telling): readonly string[] {
  const names: Readonly<Record<string, Readonly<{ name: string }>>> = text.findings
  return findings
    .filter(({ factor }) => factor > CLEARLY || factor < 1 / CLEARLY)
    .toSorted((a, b) => Math.abs(Math.log(b.factor)) - Math.abs(Math.log(a.factor)))
    .slice(0, REASONS)
    .map(({ finding, factor, parameter }) => words.speaks(names[finding]?.name ?? finding, factor > 1) + cite.mark(parameter))
}

function policyWords(policies: readonly string[], { text, words, cite }: Telling): readonly string[] {
  const names: Readonly<Record<string, Readonly<{ name: string }>>> = text.policies
  if (policies.length === 0) return []
  const named = policies.map((id) => {
    const source = knowledge.model.calendar.find((policy) => policy.id === id)?.source
    return `${names[id]?.name ?? id}${source === undefined ? '' : cite.markSource(source)}`
  })
  return [words.policies(named.join(words.and))]
}

function causeLines(cause: CauseShare<CauseId>, index: number, telling: Telling): readonly string[] {
  const { text, words } = telling
  const { name, why } = text.causes[cause.cause]
  const share = text.format.shareWords(cause.share, cause.low, cause.high)
  const reasons = [...toldReasons(cause.terms, telling), ...findingReasons(cause.findings, telling)]
  return [
    words.cause(index + 1, name, text.layers[cause.layer].name, share),
    `   ${why}`,
    `   ${reasons.length === 0 ? words.onlyBase : `${words.because}${reasons.join(words.and)}${words.stop}`}`,
    ...policyWords(cause.policies, telling).map((line) => `   ${line}${words.stop}`),
    ...cause.first === null || cause.first < OFTEN ? [] : [`   ${words.first(text.format.chanceWords(cause.first, null, null))}`],
  ]
}

/** The causes with their reasons, then the four layers and what cannot be seen. */
export function causeSections(telling: Telling): readonly Section[] {
  const { diagnosis: { state, layers, layerRanges, risk }, text, words } = telling
  const title = risk === null ? words.causes.restricted : state === 'reopened' ? words.causes.reopened : words.causes.open
  const split = (['borrower', 'account', 'platform', 'market', 'unknown'] as const).map((layer) => {
    const range = layerRanges?.[layer]
    return words.layer(text.layers[layer].name, text.format.shareWords(layers[layer], range?.low ?? null, range?.high ?? null))
  })
  return [
    { title, lines: leadingCauses(telling).flatMap((cause, index) => causeLines(cause, index, telling)) },
    { title: words.layers, lines: [words.notYours(text.format.shareWords(1 - layers.borrower, null, null)), ...split] },
  ]
}
