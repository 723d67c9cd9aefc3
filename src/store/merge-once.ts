import { contentOf } from '../events/content.ts'
import { freeId } from '../events/match-lines.ts'

type Named = Readonly<{ id: string }>

/** Both lists: what is the same but for its id stands once; of two that share an id alone both are kept, theirs under a free one. */
export function mergeOnce<T extends Named>(ours: readonly T[], theirs: readonly T[]): readonly T[] {
  const known = new Set(ours.map(contentWithoutId))
  const taken = new Set(ours.map(({ id }) => id))
  const added = theirs.filter((one) => !known.has(contentWithoutId(one))).map((one) => {
    const id = freeId(one.id, taken)
    taken.add(id)
    return { ...one, id }
  })
  return [...ours, ...added]
}

function contentWithoutId({ id: _id, ...content }: Named): string {
  return contentOf(content)
}
