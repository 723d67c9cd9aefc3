import type { LearningText } from '../zh_CN/learning.ts'

export const learning: LearningText = {
  past: (returned, shut) => [returned > 0 && `${returned} came back`, shut > 0 && `${shut} not so far`].filter(Boolean).join(', '),
  on: (past, span, share) => `Adjusted by what you noted before (${past}). Before adjusting, ${span.toLowerCase()}: ${share}.`,
  off: (past, span, share) => `Not adjusted by what you noted before (${past}). Adjusted, ${span.toLowerCase()}: ${share}.`,
  show: 'Show before and after, or do not adjust',
  switch: 'Adjust by my own record',
  caption: 'Chance that it can be used again by then',
  heads: ['Time', 'Before', 'Adjusted'],
  ever: 'Sooner or later',
  stop: 'Stop waiting on',
  causes: 'By cause: how many ever come back, and how long half of these take',
  causeHeads: ['Cause', 'Before', 'Adjusted'],
  cause: (share, time) => `${share}, ${time}`,
  note:
    'Each time counts for the causes that it may have had, and there is a limit to what it changes. It changes whether and when a line comes back, never the ' +
    'causes. What you closed yourself does not count. How much it changes is our own judgement.',
  setting: {
    title: 'Learn from your record',
    note: 'The pauses, closures and returns that you noted, of any line, make “will it come back” fit you better. Worked out on this computer alone.',
  },
}
