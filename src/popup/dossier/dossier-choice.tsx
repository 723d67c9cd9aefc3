import type { ScreenProps } from '../actions.ts'
import { Choice, Chips } from '../parts/chips.tsx'
import type { DossierChoices } from './choices.ts'
import { dossierParts } from './document.ts'

type DossierChoiceProps = Pick<ScreenProps, 'text' | 'language'> & Readonly<{
  choices: DossierChoices
  onChange: (part: Partial<DossierChoices>) => void
}>

/** For whom it is, what goes in, and how much of it is left rough. */
export function DossierChoice({ choices, text, language, onChange }: DossierChoiceProps) {
  const words = text.dossier
  const { version, amounts, days, paper } = words
  const { parts, hidden, coarser } = choices
  const rough = (name: 'amounts' | 'days', of: { legend: string; keep: string; rough: string }) => (
    <Choice
      legend={of.legend} options={[{ value: 'keep', label: of.keep }, { value: 'rough', label: of.rough }]}
      value={coarser[name] ? 'rough' : 'keep'} onChoose={(chosen) => onChange({ coarser: { ...coarser, [name]: chosen === 'rough' } })}
    />
  )
  return (
    <>
      <Choice
        legend={version.legend} options={[{ value: 'full', label: version.full }, { value: 'hidden', label: version.hidden }]}
        value={hidden ? 'hidden' : 'full'} onChoose={(chosen) => onChange({ hidden: chosen === 'hidden' })}
      />
      <p class="note">{hidden ? version.note : version.fullNote}</p>
      {hidden && <div class="pair">{rough('amounts', amounts)}{rough('days', days)}</div>}
      <Chips
        legend={words.parts.legend} legendShown options={dossierParts.map((value) => ({ value, label: words.parts[value] }))} chosen={parts}
        onToggle={(part) => onChange({ parts: parts.includes(part) ? parts.filter((one) => one !== part) : [...parts, part] })}
      />
      <div class="pair">
        <Choice
          legend={paper.legend} options={(['a4', 'letter'] as const).map((value) => ({ value, label: paper[value] }))} value={choices.paper}
          onChoose={(chosen) => onChange({ paper: chosen })}
        />
      </div>
      {language !== 'zh-CN' && (
        <Choice
          legend={words.language.legend} value={choices.language} onChoose={(chosen) => onChange({ language: chosen })}
          options={(['zh-CN', language] as const).map((value) => ({ value, label: words.language[value] }))}
        />
      )}
    </>
  )
}
