import type { Measured } from './chromium.ts'
import type { DrawnTime, PointTime } from './diagnosis.ts'
import type { MeasuredInFirefox } from './firefox.ts'
import type { Spread } from './timing.ts'

export type Size = Readonly<{ file: string; when: string; bytes: number; gzip: number }>
export type Results = Readonly<{
  machine: string
  chromium: readonly Measured[]
  firefox: readonly MeasuredInFirefox[]
  diagnosis: readonly PointTime[]
  draws: readonly DrawnTime[]
  sizes: readonly Size[]
}>

const round = (value: number, digits = 1): string => (Number.isFinite(value) ? value.toFixed(digits) : '–')
const ms = ({ least, median }: Spread): string => `${round(least)} / ${round(median)}`

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** A ratio beside its goal, with a word on whether it is met. */
function held(ratio: number, goal: number | null): string {
  if (goal === null) return round(ratio, 2)
  return `${round(ratio, 2)} (goal ${goal}: ${ratio <= goal ? 'met' : 'not met'})`
}

function pageRows({ chromium }: Results): string[][] {
  return chromium.flatMap(({ events, pages: { blank, bare, popup, first } }) => {
    const popupGoal = events <= 100 ? 1.15 : events <= 1_000 ? 1.25 : null
    const cpuGoal = events <= 1_000 ? 1.8 : 2.5
    const row = (what: string, kind: 'popup' | 'tab' | 'cpu', by: keyof Spread, goal: number | null): string[] => [
      `${events}`, what, ms(blank[kind]), ms(bare[kind]), ms(popup[kind]),
      held(popup[kind][by] / blank[kind][by], goal), round(popup[kind][by] / bare[kind][by], 2),
      ms(first[kind]), round(first[kind][by] / blank[kind][by], 2),
    ]
    return [
      row('toolbar popup, click to last change, ms', 'popup', 'median', popupGoal),
      row('tab, start to last change, ms', 'tab', 'median', events <= 1_000 ? 1.4 : null),
      row('tab, main-thread CPU, ms', 'cpu', 'least', cpuGoal),
    ]
  })
}

function firefoxRows({ firefox }: Results): string[][] {
  return firefox.map(({ events, paint: { blank, bare, popup, first } }) => [
    `${events}`, 'tab, start to first paint with content, ms', ms(blank), ms(bare), ms(popup),
    held(popup.median / blank.median, 1.5), round(popup.median / bare.median, 2), ms(first), round(first.median / blank.median, 2),
  ])
}

function storageRows({ chromium, firefox }: Results): string[][] {
  const of = (name: string, { events, storage: { write, read, plainWrite, plainRead } }: Measured | MeasuredInFirefox): string[] => [
    name, `${events}`, ms(write), ms(plainWrite), round(write.least / plainWrite.least, 2),
    ms(read), ms(plainRead), round(read.least / plainRead.least, 2),
  ]
  return [...chromium.map((one) => of('Chromium', one)), ...firefox.map((one) => of('Firefox', one))]
}

/** The figures as a page of docs. */
export function reportOf(results: Results): string {
  const { machine, diagnosis, draws, sizes } = results
  const ours = ['ours', 'ours to blank', 'ours to bare', 'first look', 'first to blank']
  const pageHead = ['events stored', 'what', 'blank page', 'bare Preact page', ...ours]
  return `# Bench

\`npm run bench\` measures all of this in one run, against floors that it builds on the spot, and writes this page. Absolute times differ
from machine to machine and with its load; the ratios hardly do. Pairs are least / median. Taken on: ${machine}.

## The popup

Pages take turns within each round. The last change is the last change of the document before 300 ms of rest, or the first paint with
content where that is later. CPU is the task time of the main thread by its own clock, least of all rounds. "Ours" is a return to what was
looked at before on the same day; "first look" has no such look to show, loads the model and works everything out.

${table(pageHead, pageRows(results))}

In Firefox:

${table(pageHead, firefoxRows(results))}

## The diagnosis

Microseconds for one diagnosis without ranges, least of batches of 8 ms. The floor is the least that any such model can do: decayed sums
over typed arrays, 20 scores from 30 features, their shares. The equations are this model's own, from events to chances, over typed arrays.
Neither gives a reason. Ours is the whole diagnosis as it is shown: every term with its event and its number, the lights, the questions
worth asking, the day on which waiting ends, tips and checklist. "Seen before" is a case of which the sums over its history are kept;
"never seen" is one of which nothing is; "one event more" is the case of before with an event added, of which only that kind is summed anew.

${table(['events', 'floor', 'equations', 'seen before', 'to floor', 'to equations', 'never seen', 'one event more', 'to never seen'],
    diagnosis.map(({ events, floor, equations, again, fresh, changed }) => [
      events, round(floor), round(equations), round(again), held(again / floor, 1.3), held(again / equations, 1.3), round(fresh),
      round(changed), round(changed / fresh, 2),
    ]))}

The numbers alone: state, shares, layers, risk or return and the days of waiting, by the same equations and code, without any reason,
light, question or advice. The glance and a check-up made again ask for these. "Open line" is seen before, too; its risk takes 15 days
ahead in place of one.

${table(
    [
      'events', 'floor', 'equations', 'seen before', 'to floor', 'to equations', 'never seen', 'to equations',
      'one event more', 'open line',
    ],
    diagnosis.map(({ events, floor, equations, numbers: { again, fresh, changed }, open }) => [
      events, round(floor), round(equations), round(again), held(again / floor, 1.3), held(again / equations, 1.3), round(fresh),
      held(fresh / equations, 1.3), `${round(changed)} (goal 5: ${changed <= 5 ? 'met' : 'not met'})`, round(open),
    ]))}

Microseconds for the ranges of 1,000 events. The floor draws 20 scores in place of the numbers behind them, and gives no range. "Drawn
before": the numbers do not depend on the case, so that they are drawn once; "to be drawn" counts that, too.

${table(['line', 'draws', 'floor', 'ranges, drawn before', 'to floor', 'ranges, to be drawn', 'to floor', 'whole diagnosis'],
    draws.map(({ line, draws: count, floor, ranges, fresh, whole }) => [
      line, count, round(floor), round(ranges), held(ranges / floor, 1.5), round(fresh), round(fresh / floor, 2), round(whole),
    ]))}

## The store

Milliseconds. A write is a whole transaction (read, change, write under the lock, copy); the plain array is one
\`storage.local.set\` or \`get\` of the same events as objects, without lock, hash or copy.

${table(['browser', 'events', 'write', 'plain write', 'ratio', 'read', 'plain read', 'ratio'], storageRows(results))}

## Size

What is not needed for the first look is loaded when somebody moves, types or touches, or when the first look needs more than a glance.

${table(['file of the popup', 'loaded', 'bytes', 'gzip'], sizes.map(({ file, when, bytes, gzip }) => [file, when, bytes, gzip]))}
`
}
