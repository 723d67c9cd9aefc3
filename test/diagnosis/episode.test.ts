import { describe, expect, it } from 'vitest'
import { episodeOf, episodesOf } from '../../src/diagnosis/episode.ts'
import { type Day, dayNumber, dayOf } from '../../src/events/day.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import { TODAY } from '../support/model-cases.ts'

type Told = Omit<CreditEvent, 'id'>

const numbered = (events: readonly Told[]): CreditEvent[] => events.map((event, index) => ({ id: `e${index}`, line: 'jb', ...event }))

/** Each restriction as "from > to: state". */
function told(events: readonly Told[], today: Day = TODAY): string[] {
  return episodesOf(numbered(events), 'jb', dayNumber(today)).map(({ since, until, state }) => (
    `${since === null ? '' : dayOf(since)} > ${until === null ? '' : dayOf(until)}: ${state}`
  ))
}

const closed = (date: Day, more: Partial<Told> = {}): Told => ({ kind: 'line-closed', date, ...more })
const back = (date: Day): Told => ({ kind: 'line-reopened', date })

describe('the restrictions of a line', () => {
  it('are all found, oldest first, in whatever order they were told', () => {
    const events = [back('2025-03-01'), closed('2026-05-01'), closed('2025-01-01'), { kind: 'line-frozen', date: '2024-01-01', until: '2024-01-09' } as const]
    expect(told(events)).toEqual(['2024-01-01 > 2024-01-09: reopened', '2025-01-01 > 2025-03-01: reopened', '2026-05-01 > : closed'])
  })

  it('that got worse while they lasted are one', () => {
    expect(told([{ kind: 'line-frozen', date: '2026-01-01' }, closed('2026-02-01'), { kind: 'draw-refused', date: '2026-03-01' }])).toEqual(['2026-02-01 > : closed'])
  })

  it('end with the first of two tellings that it is back', () => {
    expect(told([closed('2026-01-01'), back('2026-02-01'), back('2026-03-01')])).toEqual(['2026-01-01 > 2026-02-01: reopened'])
  })

  it('of the kind of a cut end when the limit is raised', () => {
    expect(told([{ kind: 'limit-cut', date: '2026-01-01' }, { kind: 'limit-raised', date: '2026-03-01' }])).toEqual(['2026-01-01 > 2026-03-01: open'])
  })

  it('are as they were known on an earlier day', () => {
    const events = [closed('2026-01-01', { until: '2026-03-01' }), closed('2026-06-01')]
    expect(told(events, '2026-02-01')).toEqual(['2026-01-01 > : closed'])
    expect(told(events, '2026-05-01')).toEqual(['2026-01-01 > 2026-03-01: reopened'])
  })

  it('are none on a line that never was restricted, or that is another one', () => {
    expect(told([{ kind: 'drawdown', date: '2026-01-01' }])).toEqual([' > : open'])
    expect(told([closed('2026-01-01', { line: 'hb' }), { kind: 'late-payment', date: '2026-02-01' }])).toEqual([])
  })

  it('end with the present one', () => {
    const events = numbered([closed('2025-01-01'), back('2025-02-01'), closed('2026-01-01')])
    expect(episodeOf(events, 'jb', dayNumber(TODAY))).toEqual(episodesOf(events, 'jb', dayNumber(TODAY)).at(-1))
  })
})
