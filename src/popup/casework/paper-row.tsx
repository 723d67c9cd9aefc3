import { contentOf } from '../../events/content.ts'
import type { Wanted } from '../../knowledge/papers.ts'
import type { PaperMark } from '../../store/casework.ts'
import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { CiteAdvice } from '../parts/cite-advice.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { SendForm } from './send-form.tsx'

/** One paper: its tick, whether one may be asked for it, and behind it where it is got, what is covered, and to whom it went. */
export function PaperRow(props: ScreenProps & Readonly<{ wanted: Wanted }>) {
  const { wanted, text, line, casework, today, actions } = props
  const { paper, demand, grade, articles } = wanted
  const words = text.papers
  const { name, get, cover } = words.names[paper]
  const marks = casework.papers.filter((mark) => mark.line === line.id && mark.paper === paper)
  const have = marks.find(({ to }) => to === null)
  const sent = marks.filter(({ to }) => to !== null)
  const day = (mark: PaperMark) => text.format.dayWords(mark.day, today)
  const drop = (gone: PaperMark) => actions.changeCasework((before) => ({
    ...before, papers: before.papers.filter((mark) => contentOf(mark) !== contentOf(gone)),
  }))
  const add = (mark: PaperMark) => actions.changeCasework((before) => ({ ...before, papers: [...before.papers, mark] }))
  const toggle = () => (have === undefined ? add({ line: line.id, paper, day: today, to: null }) : drop(have))
  return (
    <li class="tick-row" data-done={have !== undefined || sent.length > 0} data-demand={demand}>
      <input type="checkbox" class="tick-box" aria-label={words.have(name)} checked={have !== undefined} onChange={() => void toggle()} />
      <Disclosure
        look="row" back={words.back}
        summary={
          <span class="what">
            <span class="name">{name}</span>
            <span class="note">{grade === 'C' ? words.hedged(words.demands[demand]) : words.demands[demand]}</span>
            {sent.map((mark) => <span class="note" key={`${mark.day} ${mark.to}`}>{words.sent(day(mark), mark.to ?? '')}</span>)}
          </span>
        }
      >
        <dl class="facts">
          <div><dt>{words.get}</dt><dd>{get}</dd></div>
          <div><dt>{words.cover}</dt><dd>{cover}</dd></div>
        </dl>
        {have !== undefined && <p class="note">{words.since(day(have))}</p>}
        {sent.map((mark) => (
          <p class="row note" key={`${mark.day} ${mark.to}`}>
            <span dir="auto">{words.sent(day(mark), mark.to ?? '')}</span>
            <Button kind="plain" onClick={() => void drop(mark)}>{words.unsend}</Button>
          </p>
        ))}
        <SendForm
          text={text} today={today}
          onSend={async (on, to) => {
            if (await add({ line: line.id, paper, day: on, to })) actions.say(words.kept(name))
          }}
        />
        <div class="basis">
          {articles !== undefined && <p class="cite">{text.ladder.basis} {text.ladder.articles(articles.join(text.ladder.join))}</p>}
          <CiteAdvice advice={wanted} text={text} />
        </div>
      </Disclosure>
    </li>
  )
}
