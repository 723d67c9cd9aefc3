import type { FrameProps } from '../actions.ts'
import { Card } from '../parts/card.tsx'

/** Whether the person's own past restrictions move the outlook; also in the outlook itself, where there is something to learn from. */
export function LearnSetting({ text, settings, actions }: FrameProps) {
  const { setting, switch: name } = text.learning
  return (
    <Card title={setting.title}>
      <p class="note">{setting.note}</p>
      <label class="tick">
        <input type="checkbox" checked={settings.learn} onChange={() => void actions.setSettings({ learn: !settings.learn })} />
        {name}
      </label>
    </Card>
  )
}
