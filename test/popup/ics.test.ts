import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { addDays, type Day } from '../../src/events/day.ts'
import { icsOf } from '../../src/popup/contact/calendar/ics.ts'

const today: Day = '2026-11-22'
const entry = { uid: 'a@line-checkup', day: '2026-12-31', summary: '借呗：“向放款方书面投诉”该有答复了', description: '打开看' } as const

/** What the strict parser of another hand reads in a file; it throws at anything that is no iCalendar. */
function readBack(file: string) {
  ICAL.design.strict = true
  const calendar = new ICAL.Component(ICAL.parse(file))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(component)
    return { uid, summary, description, start: String(startDate), end: String(endDate), allDay: startDate.isDate }
  })
}

test('an all-day entry with its end on the next day, over the end of the year', () => {
  expect(readBack(icsOf([entry], today))).toEqual([
    { uid: entry.uid, summary: entry.summary, description: entry.description, start: '2026-12-31', end: '2027-01-01', allDay: true },
  ])
})

test('a calendar says its version and who wrote it, each entry when, and hints at nine', () => {
  const calendar = new ICAL.Component(ICAL.parse(icsOf([entry, { ...entry, uid: 'b' }], today)))
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  expect(String(calendar.getFirstPropertyValue('prodid'))).toContain('line-checkup')
  const [first] = calendar.getAllSubcomponents('vevent')
  expect(String(first?.getFirstPropertyValue('dtstamp'))).toBe('2026-11-22T00:00:00Z')
  expect(String(first?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger'))).toBe('PT9H')
})

/** Everything that a person or a translation may put into a name, control characters and halves of pairs too. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }), fc.string({ unit: 'binary', maxLength: 60 }),
  fc.stringMatching(/^[借呗；，,;\\:\n\r"“é😀 ]{0,90}$/u),
)
const entries = fc.array(
  fc.record({ uid: fc.uuid(), day: fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n)), summary: words, description: words }),
  { maxLength: 5 },
)
const kept = (text: string): string => text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '')

test('any text comes back as it was, less control characters', () => {
  fc.assert(fc.property(entries, (list) => {
    expect(readBack(icsOf(list, today))).toEqual(list.map(({ uid, day, summary, description }) => ({
      uid, summary: kept(summary), description: kept(description), start: day, end: addDays(day, 1), allDay: true,
    })))
  }), { numRuns: 300 })
})

test('no line is longer than 75 octets, each ends with CR LF, and none breaks a character', () => {
  const octets = (text: string): number => new TextEncoder().encode(text).length
  const long = ['a'.repeat(400), '借'.repeat(100), '😀'.repeat(60), 'é;'.repeat(90)].map((summary) => ({ ...entry, summary, description: summary }))
  fc.assert(fc.property(entries, (list) => {
    const file = icsOf([...long, ...list], today)
    expect(file.endsWith('\r\n')).toBe(true)
    const lines = file.slice(0, -2).split('\r\n')
    expect(lines.filter((line) => octets(line) > 75 || line === '' || /[\r\n]/.test(line))).toEqual([])
  }), { numRuns: 100 })
  const folded = icsOf(long, today).split('\r\n')
  expect(folded.filter((line) => /[\uD800-\uDBFF]$/.test(line) || /^ ?[\uDC00-\uDFFF]/.test(line))).toEqual([])
  expect(Math.max(...folded.map(octets))).toBe(75)
})
