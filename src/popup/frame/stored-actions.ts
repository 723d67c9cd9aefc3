import type { Day } from '../../events/day.ts'
import type { ParsedCase } from '../../events/parsed-case.ts'
import { exportText, importText, planImport } from '../../store/backup.ts'
import { lockedText } from '../../store/locked-file.ts'
import { keepDraft } from '../../store/draft.ts'
import { undoImport } from '../../store/import-undo.ts'
import { deleteEverything } from '../../store/wipe.ts'
import type { Actions, Drafts } from '../actions.ts'
import { attempt, type Means } from './attempt.ts'
import { caseActions } from './case-actions.ts'
import { openTab } from './open-tab.ts'
import { planActions } from './plan-actions.ts'

/** What only the view knows: where one is and what is said. */
export type ViewActions = Pick<Actions, 'go' | 'chooseLine' | 'overview' | 'addLine' | 'say'> & Pick<Means, 'refused'>

type Sight = Readonly<{ caseFile: () => ParsedCase; drafts: () => Drafts; setDrafts: (drafts: Drafts) => void; today: Day }>

async function deleteAll(onRemoved: () => void, means: Means): Promise<void> {
  const { working, done, traces } = means.text.settings.wipe
  const whole = await attempt(() => deleteEverything(() => {
    means.say(working)
    onRemoved()
  }), means)
  if (whole !== null) means.say(whole ? done : traces)
}

/** The actions on the real store. `sight` gives what is on the screen at the moment of the call. */
export function storedActions(sight: Sight, view: ViewActions, means: Means): Actions {
  return {
    ...view,
    ...caseActions(sight.caseFile, means),
    ...planActions(means),
    exportText: (plain = false) => attempt(
      async () => (plain ? exportText() : lockedText(await exportText())),
      { ...means, refused: (refusal) => refusal && means.refused(refusal) },
    ),
    planImport: (text) => attempt(() => planImport(text, sight.today), means),
    importText: (text, choices) => attempt(() => importText(text, sight.today, choices), means),
    undoImport: () => attempt(undoImport, means),
    deleteEverything: (onRemoved) => deleteAll(onRemoved, means),
    keepDraft: (name, value) => {
      const { [name]: _before, ...others } = sight.drafts()
      const drafts = value === null ? others : { ...others, [name]: value }
      sight.setDrafts(drafts)
      keepDraft(drafts)
    },
    openTab,
  }
}
