import type { StepAdvice } from '../../diagnosis/diagnosis.ts'
import { steps } from '../../knowledge/steps.ts'
import { tips } from '../../knowledge/tips.ts'
import { leadingCauses } from './causes.ts'
import { waitingLines } from './outlook.ts'
import type { Section, Telling } from './telling.ts'

const TIPS = 3
const STEPS = 4
const WATCHED = 3
const ASKED = 3

function tipLines({ diagnosis, text, words, cite }: Telling): readonly string[] {
  return diagnosis.tips.slice(0, TIPS).flatMap(({ id }) => {
    const tip = tips.find((one) => one.id === id)
    if (tip === undefined) return []
    const { title, do: how, effect } = text.tips[tip.id]
    return [`${words.bullet}${words.tip(title, how)}${cite.mark(tip)}`, `  ${effect}`]
  })
}

/** What to do now, and the days to wait for. */
export function nowSection(telling: Telling): Section {
  return { title: telling.words.now, lines: [...waitingLines(telling), ...tipLines(telling)] }
}

function stepLines({ id, status, due, after }: StepAdvice, { diagnosis, text, words, cite }: Telling): readonly string[] {
  const step = steps.find((one) => one.id === id)
  if (step === undefined) return []
  const { title, can, cannot } = text.steps[step.id]
  const earlier = steps.find((one) => one.id === after)
  const later = due !== null ? words.due(text.format.dayWords(due, diagnosis.date)) : earlier === undefined ? '' : words.afterStep(text.steps[earlier.id].title)
  return [
    `${words.bullet}${words.step(title, status === 'later' ? later : '')}${cite.mark(step)}`,
    ...status === 'now' ? [`  ${words.can(can, cannot)}`] : [],
  ]
}

/** The steps that can be taken now, then the next ones with their days. */
export function contactSection(telling: Telling): Section {
  const { diagnosis: { checklist }, words } = telling
  const todo = ['now', 'later'].flatMap((wanted) => checklist.filter(({ status }) => status === wanted))
  return { title: words.contact, lines: todo.slice(0, STEPS).flatMap((step) => stepLines(step, telling)) }
}

/** What was not told and weighs most in the leading causes, as questions; the one most worth asking stands first. */
function questionLines(telling: Telling): readonly string[] {
  const { diagnosis: { nextQuestion }, text: { questions }, words } = telling
  const known: Readonly<Record<string, string>> = questions
  const untold = telling.diagnosis.causes
    .flatMap(({ terms }) => terms.filter(({ told, indicator }) => !told && known[indicator] !== undefined))
    .toSorted((a, b) => b.share - a.share)
    .map(({ indicator }) => indicator)
  const ids = [...new Set([...nextQuestion === null ? [] : [nextQuestion], ...untold])]
  const asked = [...new Set(ids.flatMap((id) => known[id] ?? []))].slice(0, ASKED)
  return asked.length === 0 ? [] : [words.untold, ...asked.map((question) => words.bullet + question)]
}

/** What to look at, because it would speak for or against the leading causes, and what to tell. */
export function changeSection(telling: Telling): Section {
  const { text, words } = telling
  const watched = leadingCauses(telling).slice(0, WATCHED).flatMap(({ cause }) => {
    const { name, watch } = text.causes[cause]
    return watch === undefined ? [] : [`${words.bullet}${words.watch(name, watch)}`]
  })
  return { title: words.change, lines: [...watched, ...questionLines(telling)] }
}
