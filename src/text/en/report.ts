import type { ReportText } from '../zh_CN/report.ts'

export const report: ReportText = {
  open: 'Print a report',
  title: 'Line check-up: report',
  line: (name, state, since) => (since === null ? `${name} · ${state}` : `${name} · ${state} (${since})`),
  made: (day) => `${day}, made by the person concerned on their own computer`,
  lender: (name) => `Lender: ${name}`,
  print: 'Print or save as PDF',
  inTab: 'Open in a tab to print',
  back: 'Back',
  causes: 'Possible causes',
  causesHeads: ['Cause', 'Part of all that is possible'],
  outlook: 'Will it come back',
  risk: 'The risk ahead',
  outlookHeads: ['Within', 'Chance'],
  stop: (day) => `If it is not back by ${day}, there is no point in waiting longer.`,
  timeline: 'Records',
  timelineHeads: ['Day', 'Event', 'Details'],
  rough: (day) => `about ${day}`,
  left: (count) =>
    count === 1
      ? 'One older record is not printed; it is in the backup.'
      : `${count} older records are not printed; they are in the backup.`,
  log: 'Contacts',
  logEmpty: 'Nobody has been contacted yet.',
  small:
    'Worked out from what the person noted and from public documents alone. It is not the lender’s score and does not speak for ' +
    'the platform.',
}
