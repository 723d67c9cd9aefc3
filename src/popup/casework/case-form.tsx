import type { CreditEvent } from '../../events/event.ts'
import { subjects } from '../../knowledge/advice-types.ts'
import type { ScreenProps } from '../actions.ts'
import { Field } from '../parts/field.tsx'
import { ContactForm } from './contact-form.tsx'
import type { ContactDraft } from './details-entry.ts'
import { caseKinds } from './items.ts'

type CaseFormProps = ScreenProps & Readonly<{
  draft: ContactDraft
  before: CreditEvent | null
  onChange: (draft: ContactDraft) => void
  onDone: () => void
  onRemove: () => void
}>

/** A contact or an answer as the case file notes and changes it: of any kind, about any subject. */
export function CaseForm({ draft, before, onChange, onDone, onRemove, ...props }: CaseFormProps) {
  const { text, actions } = props
  const words = text.casework.form
  const change = (next: ContactDraft) => {
    onChange(next)
    actions.keepDraft('contact', next)
  }
  const known = draft.about === '' || subjects.some((subject) => subject === draft.about)
  const head = (
    <div class="stack">
      <Field label={words.kind}>
        {(control) => (
          <select {...control} name="kind" value={draft.entry.kind} onChange={({ currentTarget: { value } }) => {
            const kind = caseKinds.find((each) => each === value)
            if (kind !== undefined) change({ ...draft, entry: { ...draft.entry, kind } })
          }}>
            {caseKinds.map((kind) => <option key={kind} value={kind}>{text.kinds[kind].name}</option>)}
          </select>
        )}
      </Field>
      {known && (
        <Field label={words.about}>
          {(control) => (
            <select
              {...control} name="about" value={draft.about}
              onChange={({ currentTarget: { value } }) => change({ ...draft, about: value })}
            >
              <option value="">{words.aboutDecision}</option>
              {subjects.filter((each) => each !== 'credit-decision').map((each) => (
                <option key={each} value={each}>{text.ladder.subjects[each]}</option>
              ))}
            </select>
          )}
        </Field>
      )}
    </div>
  )
  return (
    <ContactForm
      {...props} draft={draft} before={before} reason={known ? draft.about : undefined} head={head} onChange={onChange} onSaved={onDone}
      onClose={onDone} onRemove={onRemove}
    />
  )
}
