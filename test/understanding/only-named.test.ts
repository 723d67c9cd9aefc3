import { describe, expect, test } from 'vitest'
import { understand } from '../../src/understanding/understand.ts'

const kinds = (text: string): readonly string[] => understand(text, '2026-11-21').events.map(({ kind }) => kind)

describe('what is only named', () => {
  test.each([
    ['花呗逾期分期还款', ['late-payment']], ['花呗逾期协商还款方案', ['late-payment']],
    // Asked in general, or named beside something else that was told.
    ['逾期几天会上征信', []], ['提前还款会关吗', []], ['白条最低还款怎么还', []],
  ])('is the matter where nothing else is told: %s', (text, expected) => expect(kinds(text)).toEqual(expected))
})
