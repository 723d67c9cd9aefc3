/** What is written out of one pattern at most. */
const MOST = 16
/** Every so many-th of a frame is put to a topic. */
const FRAME_STEP = 4

/** Some of the texts that a pattern with choices, `(a|b|)(c|d)`, stands for: different ones, the same each time. */
export function textsOf(pattern: string): readonly string[] {
  const choices = [...pattern.matchAll(/\(([^)]*)\)/g)].map(([, group]) => (group ?? '').split('|'))
  const all = choices.reduce((count, { length }) => count * length, 1)
  const blank = /\p{Script=Han}/u.test(pattern) ? '' : ' '
  const texts = Array.from({ length: Math.min(all, MOST) }, (_, index) => {
    let rest = (index * Math.max(1, Math.floor(all / MOST)) + index * 7) % all
    return choices.map((words, place) => {
      const word = words[(rest + index * (place + 1)) % words.length] ?? ''
      rest = Math.floor(rest / words.length)
      return word
    }).filter((word) => word !== '').join(blank)
  })
  return [...new Set(texts)]
}

/** Questions about things in general, from which nothing is to be read: every frame with some of the topics. */
export function askedOf(frames: readonly string[], topics: readonly string[]): readonly string[] {
  return topics.flatMap((topic, index) =>
    frames.filter((_, place) => (index + place) % FRAME_STEP === 0).map((frame) => frame.replace('_', topic)))
}
