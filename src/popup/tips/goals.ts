import type { ScreenProps } from '../actions.ts'

export const goals = ['reopen', 'without', 'reason', 'record'] as const
export type Goal = (typeof goals)[number]

/** Under this name the goal stands among what was answered about the line. */
export const ANSWERED = 'goal'

/** What the person said they want most of a line; null before they did. */
export function chosenGoal({ progress, line }: Pick<ScreenProps, 'progress' | 'line'>): Goal | null {
  return goals.find((goal) => goal === progress[line.id]?.[ANSWERED]?.answer) ?? null
}
