import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'

/** For a line that the person closed: how to have it back, when that cannot be, and that there is no need to. */
export function OwnWish({ text, caseFile, line, actions }: ScreenProps) {
  const words = text.result.ownWish
  const closing = caseFile.events.find(({ kind, line: of, reason }) => kind === 'line-closed' && of === line.id && reason === 'self')
  return (
    <Card title={words.title}>
      <p>{words.how}</p>
      <p>{words.ask}</p>
      <p>{words.cannot}</p>
      <p class="soft">{words.need}</p>
      {closing && <div><Button onClick={() => actions.go('records', closing.id)}>{words.wrong}</Button></div>}
    </Card>
  )
}
