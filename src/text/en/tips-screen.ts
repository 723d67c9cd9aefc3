import type { TipsScreenText } from '../zh_CN/tips-screen.ts'

export const tipsScreen: TipsScreenText = {
  title: 'What to do',
  lead: (line) => `Sorted by what most likely lies behind ${line} today. One at a time is enough.`,
  none: 'Nothing to do for now. When something new happens, note it and look again.',
  urgent: 'Do this first',
  first: 'What you can do now',
  others: 'Also useful',
  more: (count) => `Show ${count} more`,
  brief: (effort, changes) => `${effort} · helps ${changes}`,
  tick: (title) => `Done: ${title}`,
  effort: { label: 'Effort', of: { minutes: 'minutes', hours: 'half a day', weeks: 'weeks', months: 'months' } },
  after: { label: 'Shows', unknown: 'no published time', days: (span) => `after about ${span}` },
  changes: {
    label: 'Helps', of: { risk: 'lower the risk', reopening: 'bring it back', clarity: 'see more clearly', protection: 'limit the harm' },
  },
  answers: 'Answers',
  anyCause: 'Useful whatever the cause',
  back: 'Close',
  done: 'Done',
  doneOn: (day) => `done ${day}`,
  doneTitle: (count) => (count === 1 ? '1 thing done' : `${count} things done`),
  remind: (day) => `Remind me ${day}`,
  all: (count) => `All tips (${count})`,
  allNote: 'Those without use today are here as well. None of them is to borrow new money.',
  closeAll: 'Only what is useful now',
}
