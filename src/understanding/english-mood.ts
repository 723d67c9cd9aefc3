import type { Scene } from './scene.ts'
import { ASKED_FIRST, ENGLISH_WHY, REASON_ASKED, UNREAL, UNREAL_BEFORE } from './vocabulary-english-grammar.ts'

const HAN = /\p{Script=Han}/u

/** Asked whether it is so; what follows a "why" is taken for granted. */
function isAsked({ clause, before }: Scene): boolean {
  const sentence = clause.text.trimStart()
  return (clause.sentence.asked || !sentence.startsWith('was')) && ASKED_FIRST.test(sentence) && !REASON_ASKED.test(before)
}

/** Whether English words around an English phrase say that it is only asked about, possible, feared, meant or wished. */
export function isUnrealInEnglish(scene: Scene): boolean {
  const { phrase, clause, near, before } = scene
  if (HAN.test(clause.text.slice(phrase.from, phrase.to))) return false
  if (isAsked(scene)) return true
  const why = [...before.matchAll(ENGLISH_WHY)].at(-1)
  const governing = why === undefined ? before : before.slice(why.index + why[0].length)
  return phrase.form === 'done' ? UNREAL_BEFORE.test(near.slice(Math.max(0, near.length - governing.length))) : UNREAL.test(governing)
}
