import { products as productNames, type Product } from '../../events/line.ts'
import { saysNothing } from '../../messages/says-nothing.ts'
import type { Letters } from '../../store/letters.ts'
import { products as chinese } from '../../text/zh_CN/products.ts'
import type { HiddenKind, Known } from './redactor.ts'
import type { Told } from './told.ts'

/** What stands in a slot of the texts; the slots that are left out hold free words. */
const slotKinds: Readonly<Record<string, HiddenKind>> = {
  'name': 'person', 'id-number': 'number', 'phone': 'number', 'address': 'address', 'lender': 'institution', 'institution': 'institution',
  'institution-address': 'address', 'contract': 'number', 'ticket': 'number', 'report-number': 'number', 'entry-holder': 'institution',
}

/** Products whose names say nothing of whose they are. */
const anybodys: readonly Product[] = ['credit-card', 'other']

/** What the names and words come from that stand in no record. */
export type Beside = Readonly<{ letters: Letters; hidden: readonly string[] }>

/** Names and numbers that are known to be such, from the fields that they were written in, and the words that the person marked. */
export function knownIn({ line, lines, events, casework }: Told, { letters, hidden }: Beside): readonly Known[] {
  const own = letters.list.filter((letter) => letter.line === line.id)
  const slots = [letters.person, letters.lines[line.id] ?? {}, ...own.map((letter) => letter.slots)]
  const ofEvents = events.flatMap(({ id, institution }) => {
    const { ticket, agent } = casework.details[id] ?? {}
    return [one('institution', institution), one('number', ticket), one('person', agent)]
  })
  const all = [
    ...lines.map(({ product, name }): Known => ({ kind: 'product', values: [...name === undefined ? [] : [name], ...namesOf(product)] })),
    ...productNames.filter((product) => !lines.some((each) => each.product === product))
      .map((product): Known => ({ kind: 'product', values: namesOf(product) })),
    ...slots.flatMap((held) => Object.entries(held).flatMap(([slot, said]) => {
      const kind = slotKinds[slot]
      return kind === undefined ? [] : [one(kind, said)]
    })),
    ...ofEvents,
    ...casework.papers.filter((mark) => mark.line === line.id).map(({ to }) => one('institution', to)),
    ...casework.attachments.filter((file) => file.line === line.id).map(({ name }) => one('file', name)),
    ...hidden.map((word) => one('word', word)),
  ]
  return all.filter(({ kind, values: [first] }) => first !== undefined && !(kind === 'institution' && saysNothing(first)))
}

function namesOf(product: Product): readonly string[] {
  return anybodys.includes(product) ? [] : [chinese[product]]
}

function one(kind: HiddenKind, said: string | null | undefined): Known {
  return { kind, values: said === null || said === undefined || said.trim() === '' ? [] : [said] }
}
