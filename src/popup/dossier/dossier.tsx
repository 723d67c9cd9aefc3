import { useMemo, useRef, useState } from 'preact/hooks'
import type { ScreenProps } from '../actions.ts'
import { zhCN } from '../../text/zh_CN/index.ts'
import { onEscape } from '../on-escape.ts'
import { OpenFileNote } from '../lock/open-file-note.tsx'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { saveFile } from '../settings/save-file.ts'
import { usualChoices } from './choices.ts'
import { plainDossier } from './document.ts'
import { DossierChoice } from './dossier-choice.tsx'
import { dossierOf, hiddenDossierOf } from './dossier-of.ts'
import { DossierPage } from './dossier-page.tsx'
import { HiddenWords } from './hidden-words.tsx'
import { toldOf } from './told.ts'

/** Everything about one line in one document, for paper or as text: in full, or with names and numbers replaced. */
export function DossierRoom(props: ScreenProps) {
  const { text, language, line, caseFile, casework, letters, diagnosis, progress, drafts, today, wide, actions } = props
  const words = text.dossier
  const [choices, setChoices] = useState(usualChoices)
  const page = useRef<HTMLElement>(null)
  // In the language in which it will be read; the words of the other one are here anyway.
  const said = choices.language === language ? text : zhCN
  const { dossier, labels } = useMemo(() => {
    const told = toldOf(props)
    if (!choices.hidden) return { dossier: dossierOf(told, choices.parts, said), labels: [] }
    return hiddenDossierOf(told, { letters, hidden: casework.hidden[line.id] ?? [] }, choices.parts, said, choices.coarser)
  }, [line, caseFile, casework, letters, diagnosis, progress, drafts, today, choices, said])
  const back = () => actions.go('casework')
  const save = () => {
    const name = choices.hidden ? words.hiddenFileName(today) : words.fileName(today)
    saveFile(name, plainDossier(dossier, said.dossier.join), 'text/plain')
    actions.say(words.saved)
  }
  return (
    <div class="stack dossier-room" onKeyDown={onEscape(back)}>
      <div class="stack not-printed">
        <div class="row"><Button onClick={back}>{words.back}</Button></div>
        <h1>{words.open}</h1>
        <DossierChoice choices={choices} text={text} language={language} onChange={(part) => setChoices({ ...choices, ...part })} />
        {choices.hidden && <Card><HiddenWords {...{ text, line, casework, actions, page }} /></Card>}
        <div class="row">
          {wide
            ? <Button kind="primary" onClick={() => window.print()}>{words.print}</Button>
            : <Button kind="primary" onClick={actions.openTab}>{words.inTab}</Button>}
          <Button onClick={save}>{words.save}</Button>
        </div>
        <OpenFileNote text={text} />
      </div>
      <DossierPage {...{ dossier, labels, page }} language={choices.language} paper={choices.paper} name={words.preview} />
    </div>
  )
}
