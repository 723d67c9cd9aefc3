import type { Dated } from './dated.ts'
import type { Chronicle } from './happened.ts'
import { countBefore } from './column.ts'
import type { Compiled } from './compile.ts'
import { decay } from './decay.ts'
import type { Fed } from './fed.ts'
import type { Contribution, Viewpoint } from './level.ts'
import { type Strongest, strongest } from './strongest.ts'
import { eachUnsettled } from './unsettled.ts'

type Kept = Readonly<{ staying: Strongest; fading: Strongest }>

/** By channel, the strongest events of which its level is made, by their day. */
export function contributionsOf(
  compiled: Compiled, all: readonly Fed[], chronicle: Chronicle, view: Viewpoint,
): readonly (readonly Contribution[])[] {
  const found = new Map<number, Kept>()
  for (const fed of all) {
    const kept = found.get(fed.channel) ?? { staying: strongest(), fading: strongest() }
    found.set(fed.channel, kept)
    nameFed(kept, fed, chronicle, view)
  }
  return compiled.channels.map((_, channel) => {
    const { staying, fading } = found.get(channel) ?? {}
    return staying === undefined || fading === undefined ? [] : [...staying.all(), ...fading.all()].sort((a, b) => a.day - b.day)
  })
}

function nameFed(kept: Kept, fed: Fed, chronicle: Chronicle, view: Viewpoint): void {
  const { column, entries, halfLife } = fed
  const largest = column.largest()
  for (let index = countBefore(column, view.at) - 1; index >= 0; index -= 1) {
    const left = decay(view.at - (column.days[index] ?? 0), halfLife)
    if ((largest[index] ?? 0) * left < kept.fading.least()) break
    const entry = entries[index]
    if (entry !== undefined) offer(kept, entry, 0, (column.sizes[index] ?? 0) * left)
  }
  eachUnsettled(fed, chronicle, view, (dated, stays, fades) => offer(kept, dated, stays, fades))
}

function offer({ staying, fading }: Kept, { event, day }: Dated, stays: number, fades: number): void {
  if (stays > 0) staying.offer({ event: event.id, day, stays, fades }, stays)
  else if (fades > 0) fading.offer({ event: event.id, day, stays, fades }, fades)
}
