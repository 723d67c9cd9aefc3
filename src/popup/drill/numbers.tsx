import { lineName } from '../lines/line-name.ts'
import type { BookProps } from './book-props.ts'
import { EntryList } from './entry-list.tsx'
import { SumField } from './sum-field.tsx'

/** What the person typed, to be added to and changed: the only numbers that the room knows. */
export function Numbers(props: BookProps) {
  const { own, text, caseFile, actions } = props
  const words = text.drill.sections
  return (
    <>
      <section class="stack book-list" aria-label={words.cash.title}>
        <SumField
          key={own.cash} label={words.cash.title} hint={words.cash.what} sum={own.cash} text={text}
          onKeep={(cash) => void actions.keepBook((before) => ({ ...before, cash }))}
        />
      </section>
      <EntryList {...props} list="incomes" />
      <EntryList {...props} list="payments" />
      <EntryList {...props} list="draws" />
      <section class="stack book-list" aria-label={words.owed.title}>
        <h3>{words.owed.title}</h3>
        <p class="note">{words.owed.what}</p>
        {caseFile.lines.map((line) => (
          <SumField
            key={`${line.id} ${own.owed[line.id]}`} label={lineName(line, text)} sum={own.owed[line.id] ?? null} text={text}
            onKeep={(sum) => void actions.keepBook((before) => {
              const { [line.id]: _before, ...owed } = before.owed
              return { ...before, owed: sum === null ? owed : { ...owed, [line.id]: sum } }
            })}
          />
        ))}
      </section>
    </>
  )
}
