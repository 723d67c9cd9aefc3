import type { ParsedCase } from '../../events/parsed-case.ts'
import { isEventKind } from '../../events/parse-event.ts'
import { lenders, products } from '../../events/line.ts'
import { isRecord } from '../../events/record.ts'
import type { Conflict } from '../../store/join.ts'
import type { Text } from '../../text/index.ts'
import { lineName } from '../lines/line-name.ts'
import { fieldName } from './field-name.ts'

/** More of a text than this nobody compares at a glance. */
const MOST = 120

/** What two things that differ are about, in the person's words: the kind, and which line, event or field. */
export function placeWords({ place, ours }: Conflict, { lines }: ParsedCase, text: Text): string {
  const words = text.settings.import.plan
  const [kind = '', ...way] = place
  const line = lines.find(({ id }) => way.includes(id) || (isRecord(ours) && ours['line'] === id))
  const field = kind === 'lines' || kind === 'settings' ? way.at(-1) : undefined
  const event = kind === 'events' && isRecord(ours) && isEventKind(ours['kind']) ? text.kinds[ours['kind']].name : ''
  const names = [line === undefined ? '' : lineName(line, text), event, field === undefined ? '' : fieldName(field, text)]
  return words.of(words.kinds[kind] ?? words.kinds['rest'] ?? '', names.filter((name) => name !== '').join(' '))
}

function scalarWords(value: unknown, text: Text): string {
  const words = text.settings.import.plan
  if (typeof value === 'boolean') return value ? words.yes : words.no
  const plain = String(value ?? '')
  if (isEventKind(plain)) return text.kinds[plain].name
  const [product, lender] = [products.find((one) => one === plain), lenders.find((one) => one === plain)]
  if (product !== undefined) return text.products[product]
  if (lender !== undefined) return text.lenders[lender].name
  return plain === '' ? words.empty : plain.length > MOST ? `${plain.slice(0, MOST)}…` : plain
}

/** One of both, as far as it is words or numbers: what only the program knows, such as ids, is left out. */
export function sideWords(value: unknown, text: Text): string {
  if (Array.isArray(value)) return value.map((one) => scalarWords(one, text)).join(', ')
  if (!isRecord(value)) return scalarWords(value, text)
  const told = Object.entries(value).filter(([field, inner]) => field !== 'id' && field !== 'line' && typeof inner !== 'object')
  return told.map(([field, inner]) => text.settings.import.plan.field(fieldName(field, text), scalarWords(inner, text))).join(' · ')
}
