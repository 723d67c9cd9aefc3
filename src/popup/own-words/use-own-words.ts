import { useMemo, useState } from 'preact/hooks'
import type { Day } from '../../events/day.ts'
import { understand } from '../../understanding/understand.ts'
import type { Understood } from '../../understanding/understood.ts'
import type { Actions, Drafts } from '../actions.ts'
import { blankWords, ownWordsFrom, type OwnWordsDraft } from './draft.ts'

export type OwnWords = Readonly<{
  draft: OwnWordsDraft
  /** What was read from it; null while it is being typed. */
  understood: Understood | null
  change: (part: Partial<OwnWordsDraft>) => void
  /** Reads a text from the beginning. */
  read: (typed: string) => void
  /** Back to the field, with what was typed. */
  reopen: () => void
  forget: () => void
}>

const shapeOf = ({ events }: Understood): string => events.map(({ kind }) => kind).join(' ')

/** A text in the person's own words, kept as a draft until it is done with. `place` is where it is told. */
export function useOwnWords(place: string, drafts: Drafts, keepDraft: Actions['keepDraft'], today: Day): OwnWords {
  const [draft, setDraft] = useState(() => ownWordsFrom(drafts['own-words'], place) ?? blankWords(place))
  const { text, on } = draft
  const understood = useMemo(() => (on === null ? null : understand(text, on)), [text, on])
  // Choices belong to the reading for which they were made; after an update of the extension it may be another.
  const choices = understood !== null && shapeOf(understood) === draft.shape ? draft.choices : {}
  const set = (next: OwnWordsDraft) => {
    setDraft(next)
    keepDraft('own-words', next.text.trim() === '' ? null : next)
  }
  return {
    draft: { ...draft, choices }, understood,
    change: (part) => set({ ...draft, choices, ...part }),
    read: (typed) => {
      const shape = shapeOf(understand(typed, today))
      const same = typed === draft.text && shape === draft.shape
      set({ place, text: typed, on: today, shape, entry: same ? draft.entry : null, choices: same ? draft.choices : {} })
    },
    reopen: () => set({ ...draft, on: null }),
    forget: () => set(blankWords(place)),
  }
}
