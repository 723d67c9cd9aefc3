import { layers, type Layer } from '../../knowledge/types.ts'

type LayerBarProps = {
  shares: Readonly<Record<Layer, number>>
  /** Names and shares in words; they carry the meaning, the bar only repeats it. */
  words: Readonly<Record<Layer, { name: string; share: string }>>
  label: string
}

/** You, your account, the platform, the market, and what cannot be seen from outside, as parts of one bar with its key. */
export function LayerBar({ shares, words, label }: LayerBarProps) {
  return (
    <figure class="stack layers" role="group" aria-label={label}>
      <div class="layer-bar" aria-hidden="true">
        {layers.map((layer) => <span key={layer} data-layer={layer} style={{ flexGrow: String(shares[layer]), flexBasis: '0' }} />)}
      </div>
      <ul class="layer-key">
        {layers.map((layer) => (
          <li key={layer} data-layer={layer}>
            <span class="swatch" aria-hidden="true" />
            <span class="name">{words[layer].name}</span>
            <span class="strong">{words[layer].share}</span>
          </li>
        ))}
      </ul>
    </figure>
  )
}
