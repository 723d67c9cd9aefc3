import type { Diagnosis } from '../../diagnosis/diagnosis.ts'
import { layers, type Layer } from '../../knowledge/types.ts'
import type { Text } from '../../text/index.ts'
import { Disclosure } from '../parts/disclosure.tsx'
import { LayerBar } from '../parts/layer-bar.tsx'
import { RangeTable } from '../parts/range-table.tsx'
import { headlineOf } from './headline.ts'
import { sureWords } from './sure-words.ts'

type VerdictProps = { diagnosis: Diagnosis; text: Text }

/** The answer in one sentence, how sure it is, and whose side the cause is on. */
export function Verdict({ diagnosis, text }: VerdictProps) {
  const words = text.result
  const id = headlineOf(diagnosis)
  if (id === 'own-wish') return <Head title={words.headline[id]} sure={words.sure['own-wish']} />
  const share = sharesInWords(diagnosis, text)
  return (
    <section class="stack verdict">
      <Head title={words.headline[id]} sure={sureWords(diagnosis, text)} />
      <LayerBar
        shares={diagnosis.layers} label={words.layers.label}
        words={{
          borrower: share('borrower'), account: share('account'), platform: share('platform'), market: share('market'),
          unknown: share('unknown'),
        }}
      />
      <Disclosure summary={words.layers.table} back={text.frame.close}>
        <RangeTable
          caption={words.layers.caption} heads={words.layers.heads} rows={layers.map((layer) => layerRow(diagnosis, layer, text))}
        />
        <p class="note">{words.causes.notScore}</p>
      </Disclosure>
    </section>
  )
}

function Head({ title, sure }: { title: string; sure: string }) {
  return (
    <div>
      <h1 tabIndex={-1}>{title}</h1>
      <p class="soft">{sure}</p>
    </div>
  )
}

function layerEstimate({ layers: shares, layerRanges }: Diagnosis, layer: Layer): [p: number, low: number | null, high: number | null] {
  return [shares[layer], layerRanges?.[layer].low ?? null, layerRanges?.[layer].high ?? null]
}

function sharesInWords(diagnosis: Diagnosis, text: Text) {
  return (layer: Layer) => ({ name: text.layers[layer].name, share: text.format.shareWords(...layerEstimate(diagnosis, layer)) })
}

function layerRow(diagnosis: Diagnosis, layer: Layer, text: Text) {
  const { name, what } = text.layers[layer]
  return { name, note: what, value: text.format.percentRange(...layerEstimate(diagnosis, layer)) }
}
