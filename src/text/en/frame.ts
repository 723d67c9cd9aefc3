import type { FrameText } from '../zh_CN/frame.ts'

export const frame: FrameText = {
  name: 'Line Checkup',
  tabsLabel: 'Main pages',
  tabs: { checkup: 'Check-up', records: 'Record', tips: 'What helps', contact: 'Contact' },
  settings: 'Settings',
  openTab: 'Open in a tab',
  lockNow: 'Lock now',
  otherLanguage: '中文',
  chooseLine: 'Which credit line',
  overview: 'All at a glance',
  addLine: 'Add a credit line',
  editLine: 'Edit this credit line',
  back: 'Back',
  close: 'Close',
  undo: 'Undo',
  gotIt: 'OK',
  retry: 'Try again',
  since: (state, day) => `${state} · ${day}`,
  takenAsOpen: 'Taken as open',
  eventRemoved: (kind) => `Deleted: ${kind}`,
  lineRemoved: (line) => `Deleted: ${line}`,
  reminderSet: (day) => `You will be reminded ${day}: a number appears on the toolbar icon.`,
  loading: 'Reading your record…',
  slow: {
    title: 'The browser has not handed over the record yet',
    what: 'Still waiting; it will appear when it comes. You can also try again. Your record was not touched.',
  },
  cite: {
    from: (publisher, title) => `${title}, ${publisher}`,
    join: ' · ',
    strength: (grade, basis) => `${grade}, ${basis}`,
  },
  trouble: {
    damaged: {
      title: 'Your earlier record cannot be read',
      what:
        'Neither the browser’s copy nor the second one can be read. Restore a backup if you have one; if not, start again. We are sorry.',
    },
    newer: {
      title: 'This record comes from a newer version',
      what: 'So as not to damage it, this version leaves it alone. Please update the extension and open it again.',
    },
    broken: {
      title: 'Something went wrong here, and it is our fault',
      what: 'What you noted is still there, untouched. You can look at the text of a backup and keep it, then try again.',
    },
    unavailable: {
      title: 'The browser does not give access to the record',
      what: 'It is most likely still there, only out of reach. Trying again usually helps; otherwise restart the browser.',
    },
  },
  asStored: {
    save: 'Save the data as they are to a file',
    what: 'The file holds what lies in the browser now, unchanged. It is no backup and cannot be imported; it is there so that nothing is lost.',
    done: 'Saved; look in the browser’s downloads. The data here were not touched.',
    failed: 'Not saved: the browser did not give the data. Please try again.',
    fileName: (day) => `line-checkup-as-stored-${day}.json`,
  },
  noticesTitle: 'About your record',
  notices: {
    'no-copy': () => 'The browser is in private mode and keeps only one copy. Back up often.',
    'from-copy': (day) =>
      `The record was damaged; the second copy on this computer, as of ${day}, took its place. Is anything missing?`,
    'older': (day) => `The last changes cannot be read; this is the record as of ${day}. Please see whether anything is missing.`,
    'not-saved': () => 'What was recovered could not be written back yet. Please export a backup now.',
    'lock-lost': () =>
      'There was a lock, and what opens it is damaged: the right passphrase opens nothing. Once restored, the record has no lock; settings offer one.',
    'last-written': (day) => `The last change to it was made ${day}.`,
    'restored': (lines, events) => `Recovered: credit lines ${lines}, entries ${events}.`,
    'unreadable': (count) => `Entries that cannot be read: ${count}. They are kept as they are and were not used.`,
  },
  notSaved: {
    'quota': 'Not saved: the browser’s space for extensions is used up. Export a backup, then delete what you no longer need.',
    'disk-full': 'Not saved: the disk is full. Free some space and try again.',
    'newer': 'Not saved: this record comes from a newer version. Please update the extension.',
    'unavailable': 'Not saved: the browser refused. Please try again.',
    'timeout': 'The browser did not answer, so it may or may not be saved. Try again; nothing is stored twice.',
    'locked': 'Not saved: the lock is shut. Open it with the passphrase first.',
    'too-many': 'Not saved: a record holds 20,000 entries at most, and it is full. Export a backup, then delete what you no longer need.',
  },
  refused: {
    title: 'Nothing new can be saved at the moment',
    kept: 'What you noted before is all there; you can read it and back it up. What you just entered is still in its place: keep this window open.',
    again: 'See whether it works now',
    works: 'Saving works again. Please press the last button once more.',
  },
  backupText: 'Show the backup as text',
  restoreFile: 'Restore from a backup file',
  startOver: 'Start again',
  showBackup: 'Back up',
}
