import type { Measured } from './chromium.ts'
import type { DrawnTime, PlanTime, PointTime } from './diagnosis.ts'
import type { MeasuredInFirefox } from './firefox.ts'
import type { Spread } from './timing.ts'

export type Size = Readonly<{ file: string; when: string; bytes: number; gzip: number }>
export type Results = Readonly<{
  machine: string
  chromium: readonly Measured[]
  firefox: readonly MeasuredInFirefox[]
  diagnosis: readonly PointTime[]
  draws: readonly DrawnTime[]
  plans: readonly PlanTime[]
  sizes: readonly Size[]
}>

/** Microseconds. */
const FRAME = 1_000_000 / 60

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
  const { machine, diagnosis, draws, plans, sizes } = results
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
Neither gives a reason. "Numbers" are what the equations give: state, shares, layers, risk or return and the days of waiting; a check-up
made again asks for these alone. "Whole" is the diagnosis that the popup is handed: the numbers worked out, all reasons, lights, questions
and advice ready to be worked out when they are read. "With causes" has the list of causes read, as the first screen does; "to the last
reason" has everything read that there is: every term with its event and its number, the lights, the questions worth asking, tips and
checklist. All of these are of a case whose history was summed before; the floors sum theirs each time, from arrays that were ready, too.

${table(
    [
      'events', 'floor', 'equations', 'numbers', 'to floor', 'to equations', 'whole', 'to floor', 'to equations', 'with causes',
      'to the last reason', 'numbers of an open line',
    ],
    diagnosis.map(({ events, floor, equations, numbers: { again }, whole, listed, read, open }) => [
      events, round(floor), round(equations), round(again), held(again / floor, 1.3), held(again / equations, 1.3), round(whole.again),
      held(whole.again / floor, 1.3), held(whole.again / equations, 1.3), round(listed), round(read), round(open),
    ]))}

Microseconds for one event more, and for one changed, another one each time: no list of the history is passed over, what was summed stays
and the change is weighed beside it. "Found by comparing": an event more in a plain new list, of which nobody says what differs, so that
it is compared with the list before, one pointer after the other.

${table(
    [
      'events', 'numbers', 'one more', 'to numbers', 'one changed', 'to numbers', 'found by comparing', 'whole', 'one more', 'one changed',
    ],
    diagnosis.map(({ events, numbers: { again, more, changed }, plain, whole }) => [
      events, round(again), `${round(more)} (goal 5: ${more <= 5 ? 'met' : 'not met'})`, round(more / again, 2), round(changed),
      round(changed / again, 2), round(plain), round(whole.again), round(whole.more), round(whole.changed),
    ]))}

Microseconds for the numbers of a case of which nothing is known yet but its events as objects, as they come out of the reading of a file:
sorted by kind, their fields put into arrays, these summed. Once for each case; beside it what it takes to read that case from its text.

${table(['events', 'never seen', 'to floor', 'reading its text', 'never seen to reading'],
    diagnosis.map(({ events, floor, fresh, parsed }) => [
      events, round(fresh), round(fresh / floor, 2), round(parsed), round(fresh / parsed, 2),
    ]))}

Microseconds for the ranges of 1,000 events. The floor draws 20 scores in place of the numbers behind them, and gives no range. "Drawn
before": the numbers do not depend on the case, so that they are drawn once; "to be drawn" counts that, too. No range is part of the
first paint: the glance shows none, and the room of a line asks for them when it is opened. "In a frame": as many draws as one picture
of 60 a second has time for.

${table(
    [
      'line', 'draws', 'floor', 'ranges, drawn before', 'to floor', 'ranges, to be drawn', 'to floor', 'whole diagnosis',
      'draws in a frame',
    ],
    draws.map(({ line, draws: count, floor, ranges, fresh, whole }) => [
      line, count, round(floor), round(ranges), held(ranges / floor, 1.5), round(fresh), round(fresh / floor, 2), round(whole),
      Math.floor((count * FRAME) / whole),
    ]))}

Milliseconds for the search of a plan three months ahead, after the check-up: every single step and habit that makes sense, then pairs and
triples of the best six, in 20 draws, the best judged anew in 400; beside it the day until which waiting is worth most. "To diagnosis": both
against one whole diagnosis with 400 draws of the same line.

${table(
    ['events', 'line', 'diagnosis with ranges', 'plan', 'waiting', 'both', 'to diagnosis'],
    plans.map(({ events, line, diagnosis: whole, plan, waiting }) => [
      events, line, round(whole / 1000, 2), round(plan / 1000), round(waiting / 1000),
      `${round((plan + waiting) / 1000)} (goal 100: ${plan + waiting < 100_000 ? 'met' : 'not met'})`, round((plan + waiting) / whole, 1),
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
