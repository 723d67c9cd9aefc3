import { useEffect, useRef, useState } from 'preact/hooks'
import { zhCN } from '../../text/zh_CN/index.ts'
import type { FrameProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { firstRunFrom, type Answer, type FirstRun as Draft } from './answer.ts'
import { toEvents } from './answers.ts'
import { EntryChoice } from './entry-choice.tsx'
import { Progress } from './progress.tsx'
import { Question } from './question.tsx'
import { canShowResult, ways } from './questions.ts'

type FirstRunProps = FrameProps & {
  /** Called with the id of the new line, once it is stored. */
  onDone: (line: string) => void
  /** Present where one can go back to a line that exists. */
  onCancel?: (() => void) | undefined
}

/** From "what happened" to the first result: an entry, then its questions one at a time. Half done, it is kept as a draft. */
export function FirstRun({ text, today, caseFile, drafts, actions, onDone, onCancel }: FirstRunProps) {
  const [run, setRun] = useState<Draft | null>(() => firstRunFrom(drafts['first-run']))
  const place = useRef<HTMLElement>(null)
  const moved = useRef(false)
  const to = (next: Draft | null) => {
    moved.current = true
    setRun(next)
    actions.keepDraft('first-run', next)
  }
  useEffect(() => {
    // Each question is announced, and Tab goes on from it.
    if (moved.current) place.current?.querySelector('h1')?.focus({ preventScroll: true })
    if (moved.current) window.scrollTo(0, 0)
  }, [run?.entry, run?.at])

  if (run === null) {
    return (
      <main class="screen" ref={place}>
        <EntryChoice
          text={text} further={caseFile.lines.length > 0} onChoose={(entry) => to({ entry, at: 0, answers: {} })} onCancel={onCancel}
          onLanguage={() => void actions.setSettings({ language: text.language === 'en' ? 'zh-CN' : 'en' })}
          onRestore={() => actions.go('settings')}
        />
      </main>
    )
  }

  const way = ways[run.entry]
  const id = way[run.at] ?? way[0]
  const finish = async ({ entry, answers }: Draft) => {
    const phrases: Readonly<Record<string, string>> = zhCN.firstRun.rows.wording
    const added = toEvents(entry, answers, { today, newId: () => crypto.randomUUID(), phrase: (wording) => phrases[wording] ?? '' })
    if (!await actions.saveLine(added.line, added.events)) return
    actions.keepDraft('first-run', null)
    onDone(added.line.id)
  }
  const onAnswer = (answer: Answer) => {
    const next = { ...run, answers: { ...run.answers, [id]: answer } }
    if (run.at + 1 < way.length) to({ ...next, at: run.at + 1 })
    else void finish(next)
  }
  return (
    <main class="screen" ref={place}>
      <div class="stack">
        <Progress at={run.at + 1} of={way.length} text={text} onBack={() => to(run.at === 0 ? null : { ...run, at: run.at - 1 })} />
        {!moved.current && (
          <p class="note">
            {text.firstRun.resume}
            <Button kind="plain" onClick={() => to(null)}>{text.firstRun.restart}</Button>
          </p>
        )}
        <Question id={id} answer={run.answers[id]} text={text} today={today} onAnswer={onAnswer} key={id} />
        {canShowResult(run.at) && (
          <div class="skip"><Button kind="plain" onClick={() => void finish(run)}>{text.firstRun.finishNow}</Button></div>
        )}
      </div>
    </main>
  )
}
