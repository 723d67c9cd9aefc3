import { placeOf, type Said } from './told-phrases.ts'
import type { Mention } from './products-in.ts'

/** A product that the text names; `owner` is where the phrase begins of which it is a part, if it is part of one. */
export type Owned = Mention & Readonly<{ owner: number | undefined }>

/** The products that a text names, in order and apart, so that one is found by its place; those that share a fate; the only one. */
export type NamedLines = Readonly<{
  all: readonly Owned[]
  groups: ReadonlyMap<number, readonly Owned[]>
  only: Owned | undefined
}>

/** The mentions of a text, each with the phrase of which it is a part ("升级网商贷"). `said` is in the order of the text. */
export function owned(mentions: readonly Mention[], said: readonly Said[]): readonly Owned[] {
  const places = said.filter(({ scene }) => scene.phrase.rule.kind !== null).map(placeOf)
  let next = 0
  return mentions.map((mention) => {
    while (next < places.length && (places[next]?.to ?? 0) <= mention.from) next += 1
    const place = places[next]
    return { ...mention, owner: place !== undefined && place.from < mention.to ? place.from : undefined }
  })
}

/** The mentions that are given, to be found by place and by group. */
export function namedLines(all: readonly Owned[]): NamedLines {
  const groups = new Map<number, Owned[]>()
  for (const mention of all) {
    const group = groups.get(mention.group)
    if (group === undefined) groups.set(mention.group, [mention])
    else group.push(mention)
  }
  return { all, groups, only: all.every(({ product }) => product === all[0]?.product) ? all[0] : undefined }
}

/** How many of the mentions end at or before a place. */
function endedBy(all: readonly Owned[], at: number): number {
  let from = 0
  let to = all.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((all[middle]?.to ?? Infinity) <= at) from = middle + 1
    else to = middle
  }
  return from
}

/** The last mention that ends at or before a place. */
export function lastBefore({ all }: NamedLines, at: number): Owned | undefined {
  return all[endedBy(all, at) - 1]
}

/** The mentions between two places. */
export function within({ all }: NamedLines, from: number, to: number): readonly Owned[] {
  return all.slice(endedBy(all, from), endedBy(all, to)).filter((mention) => mention.from >= from)
}
