import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { zhCN } from '../../text/zh_CN/index.ts'
import type { FrameProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { useSameIds } from '../use-same-ids.ts'
import { firstRunFrom, type Answer, type FirstRun as Draft } from './answer.ts'
import { toEvents } from './answers.ts'
import { EntryChoice } from './entry-choice.tsx'
import { Progress } from './progress.tsx'
import { Question } from './question.tsx'
import { newHome } from '../own-words/home.ts'
import { Review } from '../own-words/review.tsx'
import { runFrom } from '../own-words/told-run.ts'
import { useOwnWords } from '../own-words/use-own-words.ts'
import { withTold } from '../own-words/with-told.ts'
import { atMostLeft, nextOf, type Known } from './next.ts'
import { canShowResult, ways } from './questions.ts'

const phrases: Readonly<Record<string, string>> = zhCN.firstRun.rows.wording
const phrase = (wording: string) => phrases[wording] ?? ''

type FirstRunProps = FrameProps & {
  /** Called with the id of the new line, once it is stored. */
  onDone: (line: string) => void
  /** Present where one can go back to a line that exists. */
  onCancel?: (() => void) | undefined
}

/** From "what happened" to the first result: an entry, then its questions one at a time. Half done, it is kept as a draft. */
export function FirstRun({ text, today, caseFile, drafts, actions, onDone, onCancel }: FirstRunProps) {
  const [run, setRun] = useState<Draft | null>(() => firstRunFrom(drafts['first-run']))
  const [failed, setFailed] = useState(false)
  const attempt = useSameIds()
  const place = useRef<HTMLElement>(null)
  const moved = useRef(false)
  const to = (next: Draft | null) => {
    moved.current = true
    setFailed(false)
    setRun(next)
    actions.keepDraft('first-run', next)
  }
  const story = useOwnWords('first-run', drafts, actions.keepDraft, today)
  const known: Known = { caseFile, today, phrase }
  const ask = useMemo(
    () => (run === null ? null : nextOf({ ...run, asked: run.asked.slice(0, -1) }, known)?.ask ?? null), [run, caseFile, today],
  )
  useEffect(() => {
    // Each question is announced, and Tab goes on from it.
    const told = run === null && story.understood === null && story.draft.text !== ''
    if (moved.current) place.current?.querySelector<HTMLElement>(told ? 'textarea' : 'h1')?.focus({ preventScroll: true })
    if (moved.current && !told) window.scrollTo(0, 0)
  }, [run?.entry, run?.asked.length, story.understood === null])

  const finish = async ({ entry, answers, told }: Draft) => {
    const newId = attempt()
    const added = toEvents(entry, answers, { today, newId, phrase })
    const { line, events, others } = told === undefined ? { ...added, others: [] } : withTold(added, told, caseFile.lines, newId)
    const all = [{ line, events }, ...others]
    // All at once: half of a story would be another story. Where it fails, everything is as it was, to be tried again.
    const done = await actions.saveCase(all.map((one) => one.line), all.flatMap((one) => one.events))
    setFailed(!done)
    if (!done) return
    actions.keepDraft('first-run', null)
    story.forget()
    onDone(line.id)
  }

  if (run === null && story.understood !== null) {
    const home = newHome(story.understood, text.ownWords.thisLine)
    return (
      <main class="screen" ref={place}>
        <Review
          story={story} understood={story.understood} home={home} today={today} text={text} asksEntry
          onClose={() => { moved.current = true; story.reopen() }}
          onDone={(events, entry) => {
            if (entry === null) return
            const begun = { entry, asked: [], ...runFrom(entry, events, home) }
            const next = nextOf(begun, known)
            if (next === null) void finish(begun)
            else to({ ...begun, asked: [next.id] })
          }}
        />
      </main>
    )
  }

  if (run === null) {
    return (
      <main class="screen" ref={place}>
        <EntryChoice
          text={text} further={caseFile.lines.length > 0} onCancel={onCancel}
          onChoose={(entry) => to({ entry, asked: [ways[entry].first[0]], answers: {} })}
          onLanguage={() => void actions.setSettings({ language: text.language === 'en' ? 'zh-CN' : 'en' })}
          onRestore={() => actions.go('settings')} story={story} onRead={() => { moved.current = true; story.read(story.draft.text) }}
        />
      </main>
    )
  }

  const before = run.asked.slice(0, -1)
  const id = run.asked.at(-1) ?? 'product'
  const onAnswer = (answer: Answer) => {
    const answered = { ...run, answers: { ...run.answers, [id]: answer } }
    const next = nextOf(answered, known)
    if (next === null) {
      to(answered)
      void finish(answered)
    } else to({ ...answered, asked: [...run.asked, next.id] })
  }
  return (
    <main class="screen" ref={place}>
      <div class="stack">
        <Progress
          at={run.asked.length} left={atMostLeft(run)} text={text} onBack={() => to(before.length === 0 ? null : { ...run, asked: before })}
        />
        {!moved.current && (
          <p class="note">
            {text.firstRun.resume}
            <Button kind="plain" onClick={() => { to(null); story.reopen() }}>{text.firstRun.restart}</Button>
          </p>
        )}
        {failed && (
          <Card tone="careful">
            <p role="alert">{text.firstRun.notStored}</p>
            <div><Button kind="primary" onClick={() => void finish(run)}>{text.frame.retry}</Button></div>
          </Card>
        )}
        <Question id={id} ask={ask} answer={run.answers[id]} text={text} today={today} onAnswer={onAnswer} key={id} />
        {canShowResult(before.length + (run.told?.settled.length ?? 0)) && (
          <div class="skip"><Button kind="plain" onClick={() => void finish(run)}>{text.firstRun.finishNow}</Button></div>
        )}
      </div>
    </main>
  )
}
