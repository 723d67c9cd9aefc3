import { plainMessage } from './plain-message.ts'
import { plainPatterns } from './plain-patterns.ts'
import { isWarning } from './warning-scope.ts'

/**
 * Whether a text has what no honest sender writes, by plain patterns and signs alone: without the learned table, for where a few words
 * of a note are read and the code has to stay small. Never throws.
 */
export function soundsLikeFraud(message: string): boolean {
  const { text } = plainMessage(message)
  const { sure, signs } = plainPatterns(text, isWarning(text))
  return [...sure, ...signs].some(({ level }) => level === 'stop')
}
