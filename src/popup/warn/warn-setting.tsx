import type { Warn } from '../../store/settings.ts'
import type { FrameProps } from '../actions.ts'
import { Card } from '../parts/card.tsx'
import { Field } from '../parts/field.tsx'

const tenths = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
const inquiries = [0, 1, 2, 3, 4, 5, 6, 8, 10] as const

/** From when on the person wants to be told: a chance, and a number of inquiries; either may be none. */
export function WarnSetting({ text, settings, actions }: Pick<FrameProps, 'text' | 'settings' | 'actions'>) {
  const words = text.whatIf.warn
  const warn: Warn = settings.warn ?? {}
  const choose = (field: keyof Warn, typed: string) => {
    const { [field]: _before, ...others } = warn
    void actions.setSettings({ warn: typed === '' ? others : { ...others, [field]: Number(typed) } })
  }
  const fields = [['tenths', tenths], ['inquiries', inquiries]] as const
  return (
    <Card title={words.title}>
      <p class="note">{words.what}</p>
      {fields.map(([field, values]) => (
        <Field key={field} label={words[field].label}>
          {(control) => (
            <select
              {...control} class="input short" value={warn[field] ?? ''}
              onChange={({ currentTarget: { value } }) => choose(field, value)}
            >
              <option value="">{words.none}</option>
              {values.map((value) => <option key={value} value={value}>{words[field].over(value)}</option>)}
            </select>
          )}
        </Field>
      ))}
    </Card>
  )
}
