import { lineName } from '../lines/line-name.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import type { GlanceProps } from './glance-props.ts'

/** What cannot wait on a line, before what any of them looks like, with the way to what has to be done. */
export function PressingCards({ seen, caseFile, text, actions }: Pick<GlanceProps, 'seen' | 'caseFile' | 'text' | 'actions'>) {
  const words = text.glance.pressing
  return (
    <>
      {seen.map(({ line: id, pressing }) => {
        const line = caseFile.lines.find((one) => one.id === id)
        if (line === undefined || pressing === null) return null
        return (
          <Card key={id} title={words.title(lineName(line, text))} tone={pressing === 'papers' ? 'careful' : 'alert'}>
            <p class="answer">{words[pressing]}</p>
            <div><Button onClick={() => actions.chooseLine(id)}>{words.look}</Button></div>
          </Card>
        )
      })}
    </>
  )
}
