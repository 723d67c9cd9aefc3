import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { pastCheckups } from './past-checkups.ts'

/** The way to the past check-ups of a line; nothing before the second one. */
export function ToHistory({ text, actions, checkups, line, today }: ScreenProps) {
  const count = pastCheckups(checkups, line.id, today).length
  if (count === 0) return null
  return <div><Button kind="plain" onClick={() => actions.go('history')}>{text.history.open(count)}</Button></div>
}
