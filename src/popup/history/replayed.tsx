import { useMemo } from 'preact/hooks'
import type { Checkup } from '../../store/checkups.ts'
import type { ScreenProps } from '../actions.ts'
import { ChangeTable } from '../parts/change-table.tsx'
import { reasonWords } from './reason-words.ts'
import { replay } from './replay.ts'

const ROWS = 4

/** A past check-up beside the same day worked out today, and in words why they differ. */
export function Replayed({ then, caseFile, line, text }: ScreenProps & { then: Checkup }) {
  const words = text.history
  const { now, reasons } = useMemo(() => replay(then, caseFile, line), [then, caseFile, line])
  const names: Readonly<Record<string, { name: string }>> = text.causes
  const states: Readonly<Record<string, string>> = text.states
  const named = (state: string): string => states[state] ?? state
  const share = (one: Checkup, cause: string): string => {
    const found = one.top.find((each) => each.cause === cause)
    return found === undefined ? words.less : text.format.percent(found.share)
  }
  const causes = [...new Set([...then.top.slice(0, ROWS - 1), ...now.top.slice(0, ROWS - 1)].map(({ cause }) => cause))].slice(0, ROWS)
  const chance = (['risk', 'open'] as const).flatMap((what) => {
    const [before, after] = [then[`${what}90`], now[`${what}90`]]
    if (before === null && after === null) return []
    const said = (p: number | null) => (p === null ? words.less : text.format.percent(p))
    return [{ name: words.chance[what], before: said(before), after: said(after) }]
  })
  return (
    <>
      {reasons.length === 0 ? <p>{words.same}</p> : reasons.map((reason) => <p key={reason.why}>{reasonWords(reason, text)}</p>)}
      <ChangeTable
        caption={words.table} heads={words.heads}
        rows={[
          ...(then.state === now.state ? [] : [{ name: words.state, before: named(then.state), after: named(now.state) }]),
          ...chance,
          ...causes.map((cause) => ({ name: names[cause]?.name ?? cause, before: share(then, cause), after: share(now, cause) })),
        ]}
      />
    </>
  )
}
