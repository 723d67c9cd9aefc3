import type { EventKind } from '../../events/kind.ts'
import { eventKinds } from '../../events/kind.ts'
import type { KindText } from '../../text/types.ts'
import { likeness, simple } from './likeness.ts'

/** The kinds that a person may mean by what was typed, likeliest first. */
export function findKinds(query: string, words: Readonly<Record<EventKind, KindText>>, most = 8): readonly EventKind[] {
  const typed = simple(query)
  if (typed === '') return []
  return eventKinds
    .map((kind) => ({ kind, score: Math.max(...[words[kind].name, ...words[kind].also].map((word) => likeness(typed, simple(word)))) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ kind }) => kind)
}
