import { readMessage } from '../../src/messages/read-message.ts'
import type { ReplyGrade, ReplyName } from '../../src/messages/read-reply.ts'

/** Messages with what they are. `answer`: an honest message that answers as well, whose grade nobody laid down. */
export type Labelled = Readonly<{
  scam: readonly Readonly<{ text: string }>[]
  service: readonly Readonly<{ text: string; answer?: boolean }>[]
  replies: readonly Readonly<{ text: string; grade: string; names: readonly string[] }>[]
}>

/** What went wrong: the text with what was read of it. */
export type Miss = Readonly<{ text: string; read: string }>

/** Shares are of 1. `graded`: of swindles and honest messages that answer nothing, those that were taken for answers. */
export type Figures = Readonly<{
  recall: number
  stopped: number
  watched: number
  gradeRight: number
  namesRight: number
  namesFound: number
  graded: number
  misses: readonly Miss[]
}>

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

function namesOf(replies: Labelled['replies']): Readonly<{ right: number; read: number; wanted: number }> {
  const all = replies.map(({ text, names }) => {
    const read: readonly ReplyName[] = readMessage(text).reply.names
    return { right: read.filter((name) => names.includes(name)).length, read: read.length, wanted: names.length }
  })
  const sum = (of: (one: (typeof all)[number]) => number): number => all.reduce((total, one) => total + of(one), 0)
  return { right: sum(({ right }) => right), read: sum(({ read }) => read), wanted: sum(({ wanted }) => wanted) }
}

/** How the readers fare on labelled messages. */
export function measure({ scam, service, replies }: Labelled): Figures {
  const level = (text: string): string => readMessage(text).scam.level
  const grade = (text: string): ReplyGrade | null => readMessage(text).reply.grade
  const missed = scam.filter(({ text }) => level(text) === 'none')
  const stopped = service.filter(({ text }) => level(text) === 'stop')
  const watched = service.filter(({ text }) => level(text) === 'watch')
  const misgraded = replies.filter((reply) => grade(reply.text) !== reply.grade)
  const silent = [...scam, ...service.filter(({ answer }) => answer !== true)]
  const names = namesOf(replies)
  const miss = (all: readonly Readonly<{ text: string }>[], read: (text: string) => string): readonly Miss[] =>
    all.map(({ text }) => ({ text, read: read(text) }))
  return {
    recall: 1 - share(missed.length, scam.length),
    stopped: share(stopped.length, service.length),
    watched: share(watched.length, service.length),
    gradeRight: 1 - share(misgraded.length, replies.length),
    namesRight: share(names.right, names.read),
    namesFound: share(names.right, names.wanted),
    graded: share(silent.filter(({ text }) => grade(text) !== null).length, silent.length),
    misses: [
      ...miss(missed, () => 'scam: none'), ...miss([...stopped, ...watched], (text) => `scam: ${level(text)}`),
      ...miss(misgraded, (text) => `grade: ${grade(text) ?? 'null'}`),
    ],
  }
}
