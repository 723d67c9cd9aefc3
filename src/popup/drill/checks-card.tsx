import { Card } from '../parts/card.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import type { BookProps } from './book-props.ts'
import { ShopProfile } from './shop-profile.tsx'

/** Lists for everybody who borrows, and those for a shop. Ids are for ever: ticks are kept under them. */
const forAll = ['funds', 'before', 'running', 'after', 'lender', 'sharing'] as const
const forShops = ['books', 'bank'] as const

/** What to look at beside the money, to tick off: before one borrows, while it runs, after it is paid; for a shop its books too. */
export function ChecksCard({ shop, ...props }: BookProps & { shop: boolean }) {
  const { text } = props
  const words = text.drill.checks
  return (
    <Card title={shop ? words.shopTitle : words.title}>
      <p class="note">{words.what}</p>
      {shop && <ShopProfile {...props} />}
      {(shop ? forShops : forAll).map((list) => <CheckList key={list} {...props} list={list} />)}
    </Card>
  )
}

type ListProps = BookProps & { list: (typeof forAll)[number] | (typeof forShops)[number] }

function CheckList({ list, text, line, progress, today, actions }: ListProps) {
  const words = text.drill.checks
  const { name, why, items } = words.lists[list]
  const done = (item: string) => progress[line.id]?.[keyOf(list, item)]?.done
  const ticked = Object.keys(items).filter((item) => done(item) !== undefined).length
  return (
    <Disclosure
      look="row" back={text.drill.close}
      summary={<span class="what"><span>{name}</span> <span class="note">{words.progress(ticked, Object.keys(items).length)}</span></span>}
    >
      <p class="note">{why}</p>
      <ul class="rows">
        {Object.entries(items).map(([item, said]) => (
          <li key={item}>
            <label class="tick">
              <input
                type="checkbox" class="tick-box" checked={done(item) !== undefined}
                onChange={({ currentTarget }) => void actions.tick(line.id, keyOf(list, item), currentTarget.checked ? today : null)}
              />
              <span>{said}</span>
            </label>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function keyOf(list: string, item: string): string {
  return `check.${list}.${item}`
}
