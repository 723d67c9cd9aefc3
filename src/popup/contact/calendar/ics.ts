import { addDays, type Day } from '../../../events/day.ts'

/** One all-day entry. `uid` stays the same for the same thing, so that a calendar that reads it again moves the entry. */
export type CalendarEntry = Readonly<{ uid: string; day: Day; summary: string; description: string }>

const CRLF = '\r\n'
const MOST_OCTETS = 75

/** A calendar file (RFC 5545) with an all-day entry for each, and a hint at nine in the morning. `today` is when it was written. */
export function icsOf(entries: readonly CalendarEntry[], today: Day): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//line-checkup//line-checkup//ZH', 'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => eventLines(entry, today)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => fold(line) + CRLF).join('')
}

function eventLines({ uid, day, summary, description }: CalendarEntry, today: Day): readonly string[] {
  return [
    'BEGIN:VEVENT', `UID:${escape(uid)}`, `DTSTAMP:${basic(today)}T000000Z`, `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`, `SUMMARY:${escape(summary)}`, `DESCRIPTION:${escape(description)}`, 'TRANSP:TRANSPARENT',
    'BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:PT9H', `DESCRIPTION:${escape(summary)}`, 'END:VALARM',
    'END:VEVENT',
  ]
}

const basic = (day: Day): string => day.replaceAll('-', '')

/** Text as a value: separators escaped, line ends written out, other control characters left out. */
function escape(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, (separator) => `\\${separator}`)
    .replaceAll('\n', '\\n')
}

const encoder = new TextEncoder()

/** No line over 75 octets; what is longer goes on after a line end and a space, never within a character. */
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > MOST_OCTETS) {
      parts.push(part)
      part = ''
      // The space that marks a line as gone on counts.
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join(`${CRLF} `)
}
