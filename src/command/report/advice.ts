import type { StepAdvice } from '../../diagnosis/diagnosis.ts'
import { steps } from '../../knowledge/steps.ts'
import { tips } from '../../knowledge/tips.ts'
import { leadingCauses } from './causes.ts'
import { letterLines } from './letter-lines.ts'
import { waitingLines } from './outlook.ts'
import type { Section, Telling } from './telling.ts'

const TIPS = 3
const PAPERS = 5
const NEXT = 3
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

function stepTitle({ id, status, due, after }: StepAdvice, { diagnosis, text, words, cite }: Telling): string {
  const step = stepOf(id)
  if (step === undefined) return id
  const title = `${text.steps[step.id].title}${cite.mark(step)}`
  if (status !== 'later') return title
  const earlier = after === null ? undefined : stepOf(after)
  if (due !== null) return words.step(title, words.due(text.format.dayWords(due, diagnosis.date)))
  return earlier === undefined ? title : words.step(title, words.afterStep(text.steps[earlier.id].title))
}

function stepOf(id: string): (typeof steps)[number] | undefined {
  return steps.find((step) => step.id === id)
}

/** What to have in hand, the step to take now with what it can and cannot get, and what comes after. */
export function contactSection(telling: Telling): Section {
  const { diagnosis: { checklist }, text, words } = telling
  const todo = checklist.filter(({ status }) => status !== 'done')
  const before = todo.filter(({ phase }) => phase === 'before').slice(0, PAPERS)
  const ways = todo.filter(({ phase }) => phase !== 'before')
  const [first, ...later] = ways.toSorted((a, b) => Number(b.status === 'now') - Number(a.status === 'now'))
  const step = first === undefined ? undefined : stepOf(first.id)
  return {
    title: words.contact,
    lines: [
      ...before.length === 0 ? [] : [words.before(before.map((one) => stepTitle(one, telling)).join(words.and))],
      ...first === undefined ? [] : [`${words.bullet}${stepTitle(first, telling)}`],
      ...step === undefined ? [] : [`  ${words.can(text.steps[step.id].can, text.steps[step.id].cannot)}`, `  ${text.steps[step.id].how}`],
      ...step === undefined || first?.status !== 'now' ? [] : letterLines(step, telling),
      ...later.slice(0, NEXT).map((one) => `${words.bullet}${stepTitle(one, telling)}`),
    ],
  }
}

/** What was not told and weighs most in the leading causes, as questions; the one most worth asking stands first. */
function questionLines(telling: Telling): readonly string[] {
  const { diagnosis: { nextQuestion, causes, indicators }, text: { questions }, words } = telling
  const known: Readonly<Record<string, string>> = questions
  const open = new Set(indicators.filter(({ level }) => level === 'not-told').map(({ id }) => id))
  const untold = causes
    .flatMap(({ terms }) => terms.filter(({ told, indicator }) => !told && open.has(indicator)))
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
