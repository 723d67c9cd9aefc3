import type { FrameProps } from '../actions.ts'
import { lineName } from '../lines/line-name.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'

/** The person's lines, each with the way to change it. */
export function Lines({ text, caseFile, actions }: FrameProps) {
  const words = text.settings.lines
  if (caseFile.lines.length === 0) return null
  const edit = (id: string) => {
    actions.chooseLine(id)
    actions.go('line', id)
  }
  return (
    <Card title={words.title}>
      <ul class="line-list">
        {caseFile.lines.map((line) => (
          <li key={line.id}>
            <span>
              <span class="strong" dir="auto">
                {lineName(line, text)}
              </span>{' '}
              <span class="note">{text.lenders[line.lender].name}</span>
            </span>
            <Button kind="plain" aria-label={words.editLine(lineName(line, text))} onClick={() => edit(line.id)}>
              {words.edit}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={actions.addLine}>{words.add}</Button>
      </div>
    </Card>
  )
}
