import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { asTheyStand, type Numbers, numbersOf } from '../../src/diagnosis/numbers.ts'
import { HORIZONS } from '../../src/diagnosis/quadrature.ts'
import { outlook } from '../../src/diagnosis/risk.ts'
import { situationOf } from '../../src/diagnosis/situation.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import { auc } from './auc.ts'
import { type Account, caseOf, type Mapping, SNAPSHOT } from './card-data.ts'
import { type Chance, chanceOf } from './chance.ts'

const SEASON = HORIZONS.indexOf(90)
const WORLDS = 40
/** The other mappings and the random weights are tried on every so many-th account. */
const EVERY = 3

/** Areas under the curve of the risk within 90 days against default in the next month. */
export type DefaultRisk = Readonly<{
  accounts: number
  defaults: number
  auc: number
  /** The same with other mappings of the data to events, on a part of the accounts. */
  part: number
  mappings: readonly Readonly<{ name: string; auc: number }>[]
  /** The same when each weight and base rate is multiplied by a random number between 1/3 and 3. */
  scrambled: readonly number[]
}>

const mappings: Readonly<Record<string, Mapping>> = {
  'as above': {},
  'without the credit limit': { limit: false },
  'also each month paid as `repaid`': { cleanMonths: true },
  'late payments without `until`': { endsOfLateness: false },
  'without use of the limit': { use: false },
  'without low payments': { lowPayments: false },
  'late payments alone': { use: false, lowPayments: false, spending: false, limit: false },
}

/** How well the order of risk, with not one number fitted to these data, foretells default. */
export function defaultRisk(accounts: readonly Account[], seed: number): DefaultRisk {
  const defaulted = accounts.map((account) => account.defaulted)
  const part = accounts.filter((_, index) => index % EVERY === 0)
  const partDefaulted = part.map((account) => account.defaulted)
  return {
    accounts: accounts.length,
    defaults: defaulted.filter(Boolean).length,
    auc: auc(accounts.map((account) => riskOf(account, {})), defaulted),
    part: part.length,
    mappings: Object.entries(mappings).map(([name, mapping]) => ({ name, auc: auc(part.map((account) => riskOf(account, mapping)), partDefaulted) })),
    scrambled: scrambled(part, chanceOf(seed)).map((risks) => auc(risks, partDefaulted)),
  }
}

function riskOf(account: Account, mapping: Mapping): number {
  return diagnose(caseOf(account, mapping), 'card', SNAPSHOT, knowledge, { draws: 0 }).risk?.[SEASON]?.p ?? Number.NaN
}

/** For each of so many tables with their weights out of proportion, the risks of all accounts. */
function scrambled(accounts: readonly Account[], chance: Chance): Float64Array[] {
  const risks = Array.from({ length: WORLDS }, () => new Float64Array(accounts.length))
  let tables: Numbers[] = []
  for (const [index, account] of accounts.entries()) {
    const told = caseOf(account)
    const [line] = told.lines
    if (line === undefined) continue
    const { compiled, ahead } = situationOf(told, line, SNAPSHOT, knowledge.model)
    if (tables.length === 0) {
      const numbers = numbersOf(compiled, asTheyStand)
      const out = (rates: Float64Array): Float64Array => rates.map((rate) => rate * 3 ** (2 * chance.uniform() - 1))
      tables = risks.map(() => ({ ...numbers, base: out(numbers.base), weights: out(numbers.weights) }))
    }
    for (const [world, table] of tables.entries()) {
      const found = risks[world]
      if (found !== undefined) found[index] = outlook(compiled, table, ahead).within[SEASON] ?? Number.NaN
    }
  }
  return risks
}
