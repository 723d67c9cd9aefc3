import type { Diagnosis } from '../../diagnosis/diagnosis.ts'
import type { CauseId } from '../../knowledge/causes.ts'
import type { Text } from '../../text/index.ts'
import { Card } from '../parts/card.tsx'
import { shownCauses } from './shown-causes.ts'

/** Where no further answer would teach much: what to look out for, cause by cause. */
export function WhatWouldChange({ diagnosis, text }: { diagnosis: Diagnosis<CauseId>; text: Text }) {
  const words = text.result.question
  const watched = shownCauses(diagnosis.causes).shown.flatMap(({ cause }) => {
    const { name, watch } = text.causes[cause]
    return watch === undefined ? [] : [{ name, watch }]
  })
  return (
    <Card title={words.change}>
      <p>{words.enough}</p>
      {watched.length > 0 && (
        <dl class="watched">
          {watched.map(({ name, watch }) => <div key={name}><dt class="strong">{name}</dt><dd>{watch}</dd></div>)}
        </dl>
      )}
    </Card>
  )
}
