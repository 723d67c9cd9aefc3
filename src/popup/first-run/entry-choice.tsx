import type { Text } from '../../text/index.ts'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { StoryBox } from '../own-words/story-box.tsx'
import type { OwnWords } from '../own-words/use-own-words.ts'
import { entries, type Entry } from './questions.ts'

type EntryChoiceProps = {
  text: Text
  /** True where a line exists already and this is one more. */
  further: boolean
  /** What is told in the person's own words. */
  story: OwnWords
  onRead: () => void
  onChoose: (entry: Entry) => void
  onLanguage: () => void
  onRestore: () => void
  onCancel?: (() => void) | undefined
}

/** The first screen: what happened, in five ways or in the person's own words. */
export function EntryChoice({ text, further, story, onRead, onChoose, onLanguage, onRestore, onCancel }: EntryChoiceProps) {
  const words = text.firstRun
  return (
    <div class="stack first-screen">
      <div class="intro">
        <h1 tabIndex={-1}>{further ? words.otherTitle : words.title}</h1>
        <p class="soft">{words.lead}</p>
      </div>
      <ul class="entries">
        {entries.map((entry) => (
          <li key={entry}>
            <button type="button" class="entry" onClick={() => onChoose(entry)}>
              <span>
                <span class="strong">{words.entries[entry].name}</span>
                <span class="note">{words.entries[entry].what}</span>
              </span>
              <Icon name="forward" />
            </button>
          </li>
        ))}
      </ul>
      <StoryBox value={story.draft.text} text={text} onType={(typed) => story.change({ text: typed })} onRead={onRead} />
      <p class="note">{words.honest} {words.keeps}</p>
      <div class="row spread">
        {onCancel
          ? <Button kind="plain" onClick={onCancel}>{text.frame.back}</Button>
          : <Button kind="plain" onClick={onRestore}>{words.haveBackup}</Button>}
        <Button kind="plain" onClick={onLanguage} lang={text.language === 'en' ? 'zh-CN' : 'en'}>{text.frame.otherLanguage}</Button>
      </div>
    </div>
  )
}
