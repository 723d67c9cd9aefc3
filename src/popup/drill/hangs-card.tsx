import { concentrationOf, type Hanging, type Part } from '../../cash/concentration.ts'
import { Card } from '../parts/card.tsx'
import type { BookProps } from './book-props.ts'
import { sumsIn } from './names.ts'
import { placesIn } from './places.ts'

/** How much of the money hangs on which platform: what is to be drawn, what is owed, what falls due. */
export function HangsCard({ book, caseFile, text, today }: BookProps) {
  const words = text.drill.hangs
  const sums = sumsIn(text)
  const { placeOf, nameOf } = placesIn(caseFile.lines, text)
  const places = concentrationOf(book, today, placeOf)
  const share = ({ share: part }: Part) => text.format.shareWords(part, null, null)
  const cell = (part: Part) => (part.amount === 0
    ? words.nothing
    : <>{sums.left(part.amount)}<span class="note">{share(part)}</span></>)
  if (places.length === 0) return <Card title={words.title}><p>{words.none}</p></Card>
  const most = mostOf(places)
  return (
    <Card title={words.title}>
      {most !== null && <p>{words.most[most.by](nameOf(most.place.lines), share(most.part))}</p>}
      <table class="ranges hangs">
        <caption class="unseen">{words.caption}</caption>
        <thead class="shown"><tr>{words.heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
        <tbody>
          {places.map(({ place, lines, drawn, owed, due }) => (
            <tr key={place}>
              <th scope="row">{nameOf(lines)}</th>
              <td>{cell(drawn)}</td>
              <td>{cell(owed)}</td>
              <td>{cell(due)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {places.some(({ lines }) => lines.length > 1) && <p class="note">{words.together}</p>}
    </Card>
  )
}

type Most = Readonly<{ by: 'over' | 'owed' | 'due'; place: Hanging; part: Part }>

/** The place on which most hangs: by what is drawn there, else by what is owed or due. */
function mostOf(places: readonly Hanging[]): Most | null {
  for (const [by, part] of [['over', 'drawn'], ['owed', 'owed'], ['due', 'due']] as const) {
    const place = places.toSorted((a, b) => b[part].amount - a[part].amount)[0]
    if (place !== undefined && place[part].amount > 0) return { by, place, part: place[part] }
  }
  return null
}
