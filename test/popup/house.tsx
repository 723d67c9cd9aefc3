import { configure, render } from '@testing-library/preact'
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { vi } from 'vitest'
import type { Diagnosis } from '../../src/diagnosis/diagnosis.ts'
import type { Day } from '../../src/events/day.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import { emptyCase, type ParsedCase } from '../../src/events/parsed-case.ts'
import type { CauseId } from '../../src/knowledge/causes.ts'
import type { Actions, Drafts, ScreenProps } from '../../src/popup/actions.ts'
import { withDetails } from '../../src/store/casework-changes.ts'
import { emptyCasework, type Casework } from '../../src/store/casework.ts'
import type { Checkup } from '../../src/store/checkups.ts'
import { noLetters, type Letters } from '../../src/store/letters.ts'
import type { Progress } from '../../src/store/progress.ts'
import { withReminder, type Reminder } from '../../src/store/reminders.ts'
import { defaultSettings, type Settings } from '../../src/store/settings.ts'
import { textFor, type Language } from '../../src/text/index.ts'

// On a busy machine a page may take its time; what never comes fails all the same.
configure({ asyncUtilTimeout: 15_000 })

export const today: Day = '2026-11-21'
export const line = { id: 'jb', product: 'jiebei', lender: 'consumer-finance' } as const

const oneNew = { added: 1, same: 0 }

/** What is stored while a screen is tested; tests read and change it. */
export type House = {
  caseFile: ParsedCase
  drafts: Drafts
  progress: Progress
  settings: Settings
  reminders: readonly Reminder[]
  letters: Letters
  casework: Casework
  said: { message: string; undo?: () => void }[]
  actions: Actions
}

type Options = {
  events?: readonly CreditEvent[]
  caseFile?: Partial<ParsedCase>
  drafts?: Drafts
  progress?: Progress
  language?: Language
  focus?: string
  diagnosis?: Partial<Diagnosis<CauseId>>
  actions?: Partial<Actions>
  settings?: Partial<Settings>
  reminders?: readonly Reminder[]
  checkups?: readonly Checkup[]
  letters?: Letters
  casework?: Partial<Casework>
}

const nothingFound: Diagnosis<CauseId> = {
  date: today,
  line: 'jb',
  state: 'closed',
  since: '2026-11-18',
  ownWish: false,
  risk: null,
  causes: [],
  layers: { borrower: 0, account: 0, platform: 0, market: 0, unknown: 1 },
  layerRanges: null,
  temporary: null,
  reopening: null,
  learned: null,
  indicators: [],
  nextQuestion: null,
  asks: [],
  tips: [],
  checklist: [],
  problems: [],
}

/** Draws a screen over a store that is only a variable: what the screen does is seen by it, as in the app. */
export function house(Screen: ComponentType<ScreenProps>, options: Options = {}): House {
  const language = options.language ?? 'zh-CN'
  const state: Omit<House, 'actions'> = {
    caseFile: { ...emptyCase, lines: [line], events: options.events ?? [], ...options.caseFile },
    drafts: options.drafts ?? {},
    progress: options.progress ?? {},
    settings: { ...defaultSettings, ...options.settings },
    reminders: options.reminders ?? [],
    letters: options.letters ?? noLetters,
    casework: { ...emptyCasework, ...options.casework },
    said: [],
  }
  const shown = { draw: () => {} }
  const change = <K extends keyof typeof state>(key: K, value: (typeof state)[K]) => {
    state[key] = value
    shown.draw()
    return true
  }
  const actions: Actions = {
    saveEvents: vi.fn(async (events: readonly CreditEvent[]) =>
      change('caseFile', {
        ...state.caseFile,
        events: [...state.caseFile.events.filter(({ id }) => !events.some((one) => one.id === id)), ...events],
      }),
    ),
    removeEvent: vi.fn(async (id) =>
      change('caseFile', { ...state.caseFile, events: state.caseFile.events.filter((event) => event.id !== id) }),
    ),
    saveCase: vi.fn(async (lines, events) => {
      const others = <T extends { id: string }>(before: readonly T[], given: readonly T[]) =>
        before.filter(({ id }) => !given.some((one) => one.id === id))
      const { lines: before, events: told } = state.caseFile
      return change('caseFile', { ...state.caseFile, lines: [...others(before, lines), ...lines], events: [...others(told, events), ...events] })
    }),
    removeLine: vi.fn(async () => true),
    tick: vi.fn(async (id, step, done) =>
      change('progress', { ...state.progress, [id]: { ...state.progress[id], [step]: done === null ? {} : { done } } }),
    ),
    answer: vi.fn(async (id, step, answer) =>
      change('progress', { ...state.progress, [id]: { ...state.progress[id], [step]: { ...state.progress[id]?.[step], answer } } }),
    ),
    remind: vi.fn(async (id, day, about, step) =>
      change('reminders', [...state.reminders, { id: 'r', line: id, day, about, ...(step !== undefined && { step }) }]),
    ),
    keepReminder: vi.fn(async (reminder) => change('reminders', withReminder(state.reminders, reminder))),
    forget: vi.fn(async (id) => change('reminders', state.reminders.filter((one) => one.id !== id))),
    keepCheckup: vi.fn(async () => true),
    keepDetails: vi.fn(async (event, details) => change('casework', withDetails(state.casework, event, details))),
    changeCasework: vi.fn(async (update) => change('casework', update(state.casework))),
    changeLetters: vi.fn(async (update) => change('letters', update(state.letters))),
    keepBook: vi.fn(async () => true),
    keepWays: vi.fn(async () => true),
    setSettings: vi.fn(async (part) => change('settings', { ...state.settings, ...part })),
    exportText: vi.fn(async () => '{"format":"credit-line-checkup"}'),
    planImport: vi.fn(async () => ({ counts: { lines: oneNew, events: oneNew, beside: oneNew }, conflicts: [], problems: [] })),
    importText: vi.fn(async () => ({ added: 0, already: 0, changed: false, problems: [] })),
    undoImport: vi.fn(async () => 'undone' as const),
    deleteEverything: vi.fn(async (onRemoved) => onRemoved()),
    go: vi.fn(),
    chooseLine: vi.fn(),
    overview: vi.fn(),
    addLine: vi.fn(),
    openTab: vi.fn(),
    keepDraft: vi.fn((name, value) => void change('drafts', { ...state.drafts, [name]: value ?? undefined })),
    say: vi.fn((message, undo) => void state.said.push({ message, ...(undo !== undefined && { undo }) })),
    ...options.actions,
  }
  function Inside() {
    const [, setRound] = useState(0)
    useEffect(() => {
      shown.draw = () => setRound((round) => round + 1)
    }, [])
    const { caseFile, drafts, progress, settings, reminders, letters, casework } = state
    return (
      <Screen
        text={textFor(language)}
        language={language}
        caseFile={caseFile}
        drafts={drafts}
        today={today}
        settings={settings}
        actions={actions}
        wide={false}
        focus={options.focus ?? null}
        line={caseFile.lines[0] ?? line}
        diagnosis={{ ...nothingFound, ...options.diagnosis }}
        progress={progress}
        reminders={reminders}
        checkups={options.checkups ?? []}
        letters={letters}
        casework={casework}
      />
    )
  }
  render(<Inside />)
  return Object.assign(state, { actions })
}
