import { useId } from 'preact/hooks'

export type Option<T extends string> = Readonly<{ value: T; label: string }>

type ChipsProps<T extends string> = {
  /** What is chosen, for screen readers; `legendShown` puts it above the chips. */
  legend: string
  legendShown?: boolean
  options: readonly Option<T>[]
  chosen: readonly T[]
  onToggle: (value: T) => void
}

/** Buttons that act at once or toggle, any number of them. */
export function Chips<T extends string>({ legend, legendShown = false, options, chosen, onToggle }: ChipsProps<T>) {
  const id = useId()
  return (
    <div class="field" role="group" aria-labelledby={id}>
      <span id={id} class={legendShown ? 'strong' : 'unseen'}>{legend}</span>
      <div class="chips">
        {options.map(({ value, label }) => (
          <button type="button" class="chip" key={value} aria-pressed={chosen.includes(value)} onClick={() => onToggle(value)}>
            {label}
          </button>
        ))}
      </div>
    </div>
  )
}

type ChoiceProps<T extends string> = {
  legend: string
  legendShown?: boolean
  options: readonly Option<T>[]
  value: T | null
  onChoose: (value: T) => void
}

/** One of several, as radio buttons that look like chips: arrow keys move, one tab stop. */
export function Choice<T extends string>({ legend, legendShown = true, options, value, onChoose }: ChoiceProps<T>) {
  const name = useId()
  return (
    <fieldset class="field">
      <legend class={legendShown ? '' : 'unseen'}>{legend}</legend>
      <div class="chips">
        {options.map((option) => (
          <label class="chip" key={option.value}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
