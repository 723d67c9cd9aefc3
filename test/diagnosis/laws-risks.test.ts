import { asTheyStand, numbersOf } from '../../src/diagnosis/numbers.ts'
import { answer } from '../../src/diagnosis/answer.ts'
import { hazards } from '../../src/diagnosis/hazard.ts'
import { situationOf } from '../../src/diagnosis/situation.ts'
import { wellSupported } from '../../src/diagnosis/well-supported.ts'
import type { CaseFile } from '../../src/events/case-file.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import type { Model } from '../../src/knowledge/model-types.ts'
import { model } from '../../src/knowledge/model.ts'
import { TODAY, withEvents } from '../support/histories.ts'
import { hold, type Law, once } from '../support/laws/law.ts'
import { open, people, type Person, restricted, withOneLess } from '../support/laws/person.ts'

const SLACK = 1e-9

/** The yearly rate of each cause on each day that is looked at, and the risk within each horizon. */
type Rates = Readonly<{ rates: readonly Float64Array[]; risk: readonly number[] }>

/** Of an open line the rates of the year to come and its risk; of a restricted one the rates on the day of the restriction. */
function ratesOf(one: CaseFile, table: Model): Rates {
  const [line] = one.lines
  if (line === undefined) throw new Error('no line')
  const situation = situationOf(one, line, TODAY, table)
  const { compiled, ahead, restriction } = situation
  const numbers = numbersOf(compiled, asTheyStand)
  const nodes = restriction === null ? ahead : [restriction]
  return { rates: nodes.map((node) => Float64Array.from(hazards(compiled, numbers, node))), risk: answer(situation, numbers).risk }
}

/** Where the second lies below the first; null where it nowhere does. */
function fallen(lower: Rates, higher: Rates): string | null {
  for (const [day, rates] of lower.rates.entries()) {
    for (const [cause, rate] of rates.entries()) {
      const other = higher.rates[day]?.[cause] ?? Number.NaN
      if (!(other >= rate - SLACK)) return `rate of cause ${cause}, day ${day}: ${rate} to ${other}`
    }
  }
  const at = lower.risk.findIndex((p, index) => !((higher.risk[index] ?? Number.NaN) >= p - SLACK))
  return at < 0 ? null : `risk ${at}: ${lower.risk[at]} to ${higher.risk[at]}`
}

type Seen = Readonly<{ person: Person; before: () => Rates; after: (more: CreditEvent) => Rates }>

const seenBy = (table: Model, told: (person: Person) => CaseFile) => (person: Person): Seen => {
  const one = told(person)
  return { person, before: once(() => ratesOf(one, table)), after: (more) => ratesOf(withEvents(one, more), table) }
}

const laws: readonly Law<Seen>[] = [
  {
    name: 'one more harmful event never lowers the risk, nor the hazard of any cause',
    breaks: ({ person, before, after }) => fallen(before(), after(person.more)),
  },
  {
    name: 'one more protective event never raises the risk, nor the hazard of any cause',
    breaks: ({ person, before, after }) => fallen(after(person.better), before()),
  },
  {
    name: 'told none of something harmful never gives a higher risk than not told, nor a higher hazard of any cause',
    breaks: ({ person, before, after }) => fallen(after(person.none), before()),
  },
]

hold('the risk of an open line', people, seenBy(model, open), withOneLess, laws)
hold('the hazards on the day of a restriction', people, seenBy(model, (person) => restricted(person)), withOneLess, laws)
hold('the risk of an open line without folklore', people, seenBy(wellSupported(model), open), withOneLess, [
  ...laws,
  { name: 'is nowhere higher than with folklore', breaks: ({ person, before }) => fallen(before(), ratesOf(open(person), model)) },
])
