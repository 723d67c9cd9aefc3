import { languages, themes } from '../../store/settings.ts'
import type { FrameProps } from '../actions.ts'
import { Card } from '../parts/card.tsx'
import { Choice } from '../parts/chips.tsx'

/** Language and colours; both follow the browser until the person says otherwise. */
export function Look({ text, settings, actions }: FrameProps) {
  const { look, language, theme } = text.settings
  return (
    <Card title={look}>
      <Choice legend={language.legend} options={languages.map((value) => ({ value, label: language[value] }))} value={settings.language}
        onChoose={(chosen) => void actions.setSettings({ language: chosen })} />
      <Choice legend={theme.legend} options={themes.map((value) => ({ value, label: theme[value] }))} value={settings.theme}
        onChoose={(chosen) => void actions.setSettings({ theme: chosen })} />
    </Card>
  )
}
