import type { Diagnosis } from '../../diagnosis/diagnosis.ts'
import { model } from '../../knowledge/model.ts'
import type { Named } from '../../text/types.ts'
import type { Text } from '../../text/index.ts'
import { Card } from '../parts/card.tsx'
import { watchGroups, type Glow } from './watch-groups.ts'

/** The early-warning lights that are on, for a line that is open: each of late and further back, in words for each group. */
export function Watching({ diagnosis, text }: { diagnosis: Diagnosis; text: Text }) {
  const words = text.result.watching
  const named: Readonly<Record<string, Named>> = text.indicators
  const groups = watchGroups(diagnosis.indicators, model)
  if (groups.length === 0) return <Card title={words.title}><p>{words.none}</p></Card>
  return (
    <Card title={words.title}>
      <table class="lights">
        <caption class="unseen">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col"><span class="unseen">{words.heads.what}</span></th>
            <th scope="col">{words.heads.lately}</th>
            <th scope="col">{words.heads.before}</th>
          </tr>
        </thead>
        {groups.map(({ layer, lately, before, lights }) => (
          <tbody key={layer}>
            <tr class="group">
              <th scope="rowgroup">{text.layers[layer].name}</th>
              <td data-level={lately}>{words.levels[lately]}</td>
              <td data-level={before ?? 'ok'}>{before === null ? words.noMemory : words.levels[before]}</td>
            </tr>
            {lights.map((light) => (
              <tr key={light.id}>
                <th scope="row">{named[light.id]?.name}<span class="note">{named[light.id]?.what}</span></th>
                <td><Mark glow={light.lately} text={text} /></td>
                <td><Mark glow={light.before} text={text} /></td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Card>
  )
}

const dots: Readonly<Record<Glow, number>> = { ok: 1, watch: 2, alert: 3 }

/** One to three dots, so that it can be told without colour; its word is for those who listen. */
function Mark({ glow, text }: { glow: Glow | null; text: Text }) {
  const words = text.result.watching
  if (glow === null) return <span class="note">{words.noMemory}</span>
  return (
    <span class="glow" data-level={glow}>
      <span class="unseen">{words.levels[glow]}</span>
      {Array.from({ length: 3 }, (_, at) => <span key={at} class="dot" data-on={at < dots[glow]} aria-hidden="true" />)}
    </span>
  )
}
