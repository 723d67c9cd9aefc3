import type { SettingsText } from '../zh_CN/settings.ts'
import { manifestText } from './manifest.ts'

export const settings: SettingsText = {
  title: 'Settings',
  look: 'Language and look',
  language: { legend: 'Language', auto: 'As the browser', 'zh-CN': '中文', en: 'English' },
  theme: { legend: 'Look', auto: 'As the system', light: 'Light', dark: 'Dark' },
  checkup: {
    title: 'Monthly check-up',
    note: 'On that day a number appears on the toolbar icon (not with a lock). No network.',
    on: 'Remind me once a month',
    day: 'Day of the month',
    ofMonth: (day) => String(day),
  },
  notices: {
    title: 'A notification when something is due',
    note: 'You need not: without a lock there is a number on the toolbar icon on the day either way. Your browser asks you once before the first one, and you can take it back at any time.',
    says: (example) => `It says one thing only: “${example}” No line, amount or institution, so whoever looks on learns nothing. The page opens when you press it.`,
    example: manifestText.notice,
    off: 'Now: the number alone, no notification.',
    on: 'Now: notifications too. Each thing is spoken of once.',
    refused: 'Not switched on. The browser did not allow it; the number stays.',
    ask: 'Allow notifications',
    giveUp: 'No more notifications',
  },
  data: {
    title: 'Your data',
    where: 'All records stay in this browser, in the extension’s own storage, unless you switch on “Two devices” yourself. No network, no account; we never see them.',
    gone: 'Removing the extension removes the records. Export first before you change or reinstall the computer.',
    remind: (days) => `Mention it on the first page when the backup is older than ${days} days (the ${days} are our judgement)`,
    last: (when) => (when === null ? 'Last backup: never' : `Last backup: ${when}`),
  },
  export: {
    button: 'Export a backup',
    copy: 'Or show the text to copy',
    done: 'Exported. The file is in the browser’s download folder.',
    plain: 'The backup is plain text, not encrypted. Keep it where only you can see it.',
    textLabel: 'The whole backup as text',
    fileName: (day) => `line-checkup-${day}.json`,
    copyButton: 'Copy all',
    copied: 'Copied',
    copyFailed: 'It could not be copied by itself. The text is selected: press Ctrl+C (⌘C on a Mac).',
    hide: 'Hide',
  },
  csv: {
    button: 'Save the timeline as a table (CSV)', fileName: (day) => `line-checkup-timeline-${day}.csv`,
    note: 'The table is for reading and sorting and cannot be read back; to restore, use a backup. It is not encrypted.',
    sure: { yes: 'known', about: 'about', no: 'unsure' },
  },
  import: {
    title: 'Restore from a backup',
    note: 'It is merged with what is here; nothing is deleted. What cannot be read is kept as it is.',
    file: 'Choose a backup file',
    paste: 'Or paste the text of a backup',
    pasteLabel: 'Text of the backup',
    button: 'Read it',
    added: (added, already) => {
      const read = `${added} ${added === 1 ? 'record' : 'records'} read`
      return already === 0 ? `${read}.` : `${read}; ${already} ${already === 1 ? 'was' : 'were'} here already.`
    },
    refused: 'Nothing was read, and nothing here was changed.',
    problems: (count) => (count === 1 ? 'One place could not be read:' : `${count} places could not be read:`),
    place: (path, event) => {
      const [, row, column] = /^(\d+):(\d+)$/.exec(path) ?? []
      if (row !== undefined) return `Row ${row}, character ${column} of the file`
      const [, list, index] = /^(events|lines)\[(\d+)\]/.exec(path) ?? []
      if (index === undefined) return 'The whole file'
      return `${list === 'lines' ? 'Line' : 'Record'} ${Number(index) + 1}${event === undefined ? '' : ` (${event})`}`
    },
    fields: { until: 'end day', since: 'start day', opened: 'opening day', sure: 'certainty', none: 'told none', value: 'score' },
    moreProblems: (count) => `and ${count} more`,
    plan: {
      title: 'Before anything is read: what would change',
      unchanged: 'So far nothing has been changed.',
      counts: (what, added, same) => {
        const name = { lines: 'Lines', events: 'Records', beside: 'Anything else (ticks, reminders, case files, letters, money, settings)' }[what]
        return `${name}: ${added} new, ${same} here already`
      },
      conflicts: (count) => `${count === 1 ? 'One thing differs' : `${count} things differ`} between here and the file. Which one stays?`,
      forAll: 'For all of them', ours: 'The one here', theirs: 'The one in the file',
      oursIs: (what) => `Here: ${what}`, theirsIs: (what) => `In the file: ${what}`,
      more: (count) => `and ${count} more, by what is chosen for all of them.`,
      apply: 'Read it in', cancel: 'Leave it', nothing: 'Everything in the file is here already; nothing would change.',
      kinds: {
        lines: 'Line', events: 'Record', settings: 'Setting', progress: 'Step of the list', reminders: 'Reminder', checkups: 'Check-up',
        casework: 'Case file', letters: 'Letter', book: 'Money', ways: 'Plan', rest: 'Other',
      },
      of: (kind, name) => (name === '' ? kind : `${kind}: ${name}`),
      field: (name, value) => `${name} ${value}`,
      yes: 'yes', no: 'no', empty: '(empty)',
    },
    undo: 'Undo this import', undoUntil: 'It can be undone until the browser is closed, not after.', undone: 'Everything is as it was before the import.',
    undoChanged: 'Something was noted since; undoing would lose it, so nothing was undone.',
    undoNothing: 'There is no import to undo. Once the browser was closed it cannot be undone.',
    unreadableFile: 'This file cannot be opened.',
    tooBig: 'This file is too large to be a backup of Line Checkup.',
  },
  wipe: {
    title: 'Delete everything',
    note: 'Records, lines, case files, ticks, reminders and settings, all of it. It cannot be brought back.',
    start: 'Delete everything…',
    sure: (events, lines) =>
      `This deletes ${lines === 1 ? '1 line' : `${lines} lines`}, ${events === 1 ? '1 record' : `${events} records`}, ` +
      'and all ticks and reminders. It cannot be undone.',
    exportFirst: 'Export first',
    confirm: 'Yes, delete everything',
    cancel: 'Keep it',
    working: 'Everything is deleted. What the browser left of it on the disk is now being written over, which takes some ten seconds; '
      + 'where this is closed before, it goes on when the browser starts again.',
    done: 'Everything is deleted, and what was left of it on the disk written over.',
    traces: 'Everything is deleted and cannot be read any more. But the browser did not let the old contents of the disk be written over: '
      + 'somebody who knows how might still find some of it there.',
  },
  about: {
    title: 'About',
    is:
      'Line Checkup takes what you noted and works out, from public rules and numbers with their sources, what may be behind a ' +
      'change of your line. All of it happens on your computer.',
    isNot:
      'It is not the lender’s score and does not know how the platform decides. It lends nothing, recommends no loans, acts for ' +
      'nobody and costs nothing.',
    version: (version) => `Version ${version}`,
    sources: (count) => `The ${count} documents it cites`,
    sourcesNote:
      'Grades: A law or regulator’s text, B study, official figure or credible report, C several public pages, D one page or ' +
      'contradictory ones, E our judgement.',
    back: 'Close',
  },
  lines: { title: 'My lines', edit: 'Change', editLine: (line) => `Change ${line}`, add: 'Add another line' },
}
