import { useRef, useState } from 'preact/hooks'
import { type Book, incomeKinds, paymentKinds, type Season } from '../../cash/book.ts'
import { monthsIn } from '../../cash/season.ts'
import { lineName } from '../lines/line-name.ts'
import { Button } from '../parts/button.tsx'
import type { BookProps } from './book-props.ts'
import { type Entry, type ListName, nextDay, withEntry, withoutEntry } from './entries.ts'
import { EntryForm, type Filled, type Typed } from './entry-form.tsx'
import { namesIn, sumsIn } from './names.ts'
import { REMINDED } from './with-due.ts'

/** The entries of one list of the book, each to be changed in place, and the way to add one. */
export function EntryList({ list, ...props }: BookProps & { list: ListName }) {
  const { book, own, text, today, line, caseFile, actions } = props
  const words = text.drill
  const [open, setOpen] = useState<string | null>(null)
  const home = useRef<HTMLElement>(null)
  const names = namesIn(book, caseFile.lines, text)
  const entries: readonly Entry[] = book[list]
  const close = () => {
    setOpen(null)
    home.current?.focus()
  }
  const save = async (change: (before: Book) => Book, said: string) => {
    const before = own
    if (!(await actions.keepBook(change))) return
    close()
    actions.say(said, () => void actions.keepBook(() => before))
  }
  const nameOf = (entry: Entry) =>
    list === 'incomes' ? names.income(entry.id) : list === 'draws' ? names.line(entry.line) : names.payment(entry.id)
  const form = (before: Entry | null) => (
    <EntryForm
      text={text} today={today} title={before === null ? words.sections[list].add : nameOf(before)}
      start={typedOf(list, before, line.id, props)}
      kinds={kindsOf(list, text)} lines={linesOf(list, props)} lineLegend={list === 'draws' ? words.form.line : words.form.lineOfPayment}
      onSave={(filled: Filled) => void save((now) => withEntry(now, list, filled, before, today), words.saved)}
      onRemove={before === null ? undefined : () => void save((now) => withoutEntry(now, before.id), words.removed)}
      onClose={close}
    />
  )
  return (
    <section class="stack book-list" ref={home} tabIndex={-1} aria-label={words.sections[list].title}>
      <h3>{words.sections[list].title}</h3>
      <p class="note">{words.sections[list].what}</p>
      {entries.length === 0 && open === null && <p class="note">{words.sections[list].none}</p>}
      <ul class="rows">
        {entries.map((entry) => (
          <li key={entry.id}>
            {open === entry.id
              ? form(entry)
              : (
                <div class="book-row">
                  <span>
                    <bdi>{nameOf(entry)}</bdi>
                    <span class="note">{whenOf(entry, props)}</span>
                  </span>
                  <span class="size">{sumsIn(text).left(entry.amount)}</span>
                  {!entry.id.startsWith(REMINDED) && (
                    <Button kind="plain" aria-label={`${words.form.edit} ${nameOf(entry)}`} onClick={() => setOpen(entry.id)}>
                      {words.form.edit}
                    </Button>
                  )}
                </div>
              )}
          </li>
        ))}
      </ul>
      {open === 'new' ? form(null) : <div><Button onClick={() => setOpen('new')}>{words.sections[list].add}</Button></div>}
    </section>
  )
}

function whenOf(entry: Entry, { text, today }: BookProps): string {
  const words = text.drill
  const day = text.format.dayWords(nextDay(entry, today), today)
  if (entry.id.startsWith(REMINDED)) return `${words.fromReminder} · ${day}`
  if (entry.rhythm === 'once') return words.onDay(day)
  const said = words.recurring(words.rhythms[entry.rhythm], day, entry.times === undefined ? null : text.format.number(entry.times))
  return entry.season === undefined ? said : words.season.said(said, ...seasonWords(entry.season, text))
}

/** Which months are weak and which are strong; empty where none is. */
function seasonWords(season: Season, text: BookProps['text']): [string, string] {
  const { weak, strong } = monthsIn(season)
  const named = ({ months }: typeof weak) => text.format.list(months.map((month) => text.drill.season.months[month - 1] ?? ''))
  return [named(weak), named(strong)]
}

function kindsOf(list: ListName, text: BookProps['text']) {
  if (list === 'draws') return []
  return list === 'incomes'
    ? incomeKinds.map((value) => ({ value: value as string, label: text.drill.incomeKinds[value] }))
    : paymentKinds.map((value) => ({ value: value as string, label: text.drill.paymentKinds[value] }))
}

function linesOf(list: ListName, { caseFile, text }: BookProps) {
  if (list === 'incomes') return []
  const lines = caseFile.lines.map((each) => ({ value: each.id, label: lineName(each, text) }))
  return list === 'draws' ? lines : [...lines, { value: '', label: text.drill.form.noLine }]
}

function typedOf(list: ListName, entry: Entry | null, line: string, { today, text }: BookProps): Typed {
  const kind = list === 'incomes' ? 'wage' : 'home'
  const start = { amount: '', day: '', rhythm: 'monthly', times: '', name: '' } as const
  if (entry === null) return { ...start, ...monthsIn(undefined), kind, line: list === 'draws' ? line : '' }
  const { amount, rhythm, times, name, season } = entry
  return {
    ...monthsIn(season),
    kind: entry.kind ?? kind, line: entry.line ?? '', amount: String(amount / 100), day: text.format.fullDay(nextDay(entry, today)), rhythm,
    times: times === undefined ? '' : String(times), name: name ?? '',
  }
}
