import { useEffect, useRef } from 'preact/hooks'
import type { Day } from '../../events/day.ts'
import type { CreditEvent } from '../../events/event.ts'
import type { CreditLine } from '../../events/line.ts'
import type { Text } from '../../text/index.ts'
import type { Actions } from '../actions.ts'
import { FormHead } from '../form/form-head.tsx'
import { onEscape } from '../on-escape.ts'
import { useSameIds } from '../use-same-ids.ts'
import { homeAt } from './home.ts'
import { Review } from './review.tsx'
import { StoryBox } from './story-box.tsx'
import { stored } from './stored.ts'
import type { OwnWords } from './use-own-words.ts'

type StoryProps = {
  story: OwnWords
  text: Text
  today: Day
  line: CreditLine
  lines: readonly CreditLine[]
  actions: Actions
  onClose: () => void
}

/** Telling in the records: the field, then what was read from it; what is confirmed is stored, and the text is gone. */
export function Story({ story, text, today, line, lines, actions, onClose }: StoryProps) {
  const { understood } = story
  const attempt = useSameIds()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (understood === null) box.current?.querySelector('textarea')?.focus({ preventScroll: true })
  }, [understood === null])
  if (understood === null) {
    return (
      <div class="stack" ref={box} onKeyDown={onEscape(onClose)}>
        <FormHead title={text.ownWords.sayTitle} back={text.ownWords.back} onBack={onClose} />
        <StoryBox
          value={story.draft.text} text={text} onType={(typed) => story.change({ text: typed })} onRead={() => story.read(story.draft.text)}
        />
      </div>
    )
  }
  const done = async (events: readonly CreditEvent[]) => {
    const home = homeAt(line, lines, understood)
    const added = stored(events, home, lines, attempt())
    if (!await actions.saveCase(added.lines, added.events)) return
    story.forget()
    onClose()
    actions.say(text.ownWords.saved(events.length))
  }
  return (
    <Review
      story={story} understood={understood} home={homeAt(line, lines, understood)} today={today} text={text} asksEntry={false}
      onDone={(events) => void done(events)} onClose={story.reopen}
    />
  )
}
