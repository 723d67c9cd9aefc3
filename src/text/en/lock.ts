import type { Text } from '../zh_CN/index.ts'

export const lock: Text['lock'] = {
  title: 'Lock',
  off: 'There is no lock now. Whoever can use this browser can open this and read it.',
  what: 'With a lock, records, drafts, letters and backups are encrypted with your passphrase; nothing can be seen until it is opened.',
  forgotten: 'A lost passphrase is a lost diary. There is no account and no back door, and nobody can get it back. '
    + 'Export a backup first, or write the passphrase on paper and keep it safe.',
  protects: {
    title: 'What it protects against',
    yes: [
      'Somebody takes this computer or its disk, or copies the browser’s files.',
      'Somebody borrows this computer and opens the extension after it was locked.',
    ],
    no: 'What it does not protect against',
    not: [
      'Malware on the computer, or somebody who watches you type the passphrase.',
      'Somebody who sits down at your computer while the lock is open.',
      'A passphrase that is short or easy to guess: whoever has the files can try one after another.',
      'Files that you exported without encryption, and what you printed.',
      'Older states inside a solid-state disk or in the system’s own backups: the browser cannot reach those.',
    ],
    seen: 'While it is locked one can still tell that the extension is installed, that there is a lock, roughly how often something was written '
      + 'and when last, and, where notifications are allowed, the next reminder’s day (the day alone).',
  },
  passphrase: 'Passphrase',
  hint: 'At least eight characters. Several unrelated words in a row are best, four or five of them.',
  again: 'The passphrase once more',
  show: 'Show the passphrase',
  tooShort: 'Too short: at least eight characters.',
  differs: 'These two are not the same.',
  minutes: 'Lock by itself when unused for',
  minutesOf: (minutes) => (minutes === null ? 'until the browser closes' : minutes === 1 ? '1 minute' : `${minutes} minutes`),
  understood: 'I understand: without the passphrase nobody can open it.',
  notUnderstood: 'Please tick the sentence above first.',
  switchOn: 'Put on the lock',
  switching: 'Encrypting, and writing over what older versions left on the disk. This takes from a few seconds to half a minute; '
    + 'please leave this page open.',
  switched: 'The lock is on. From now on everything is stored encrypted.',
  failed: {
    quota: 'The lock was not put on: the browser does not give the extension enough room. Export a backup first, then delete records you do not need.',
    other: 'It did not work, and everything is as it was. Please try again.',
  },
  open: (minutes) => (minutes === null
    ? 'There is a lock, and it is open. It shuts when the browser closes.'
    : `There is a lock, and it is open. It shuts when unused for ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, and when the browser closes.`),
  badge: 'With a lock, no number appears on the toolbar icon, and a notification is one sentence that does not say what it is about.',
  lockNow: 'Lock now',
  change: {
    title: 'Change the passphrase',
    current: 'Current passphrase',
    next: 'New passphrase',
    button: 'Use the new passphrase',
    done: 'Changed. Use the new passphrase from now on.',
    note: 'The records are not encrypted anew, only the passphrase that opens them changes. If somebody knows the old one and may have copied '
      + 'the files before: take the lock off, then put it on again.',
    files: 'Encrypted backups that you exported before still open with the passphrase of that time.',
  },
  remove: {
    title: 'Take the lock off',
    note: 'The records are then stored without encryption, as they were before there was a lock.',
    button: 'Take the lock off',
    done: 'The lock is off.',
  },
  wrong: 'That is not the passphrase.',
  damaged: 'The small piece of data that is needed to open the lock is damaged, and so is its copy: even the right passphrase cannot open it. '
    + 'A backup file is the only way.',
  screen: {
    title: 'Locked',
    what: 'The records here are encrypted. Type the passphrase to open them.',
    button: 'Open',
    opening: 'Opening …',
    forgot: 'Forgot the passphrase?',
    nobody: 'A passphrase cannot be recovered: there is no account and no back door, and whoever wrote this extension cannot open it either.',
    restore: 'If you have a backup file, you can delete everything here and restore from the file. An encrypted backup needs the passphrase it had.',
    start: 'Delete everything here and restore from a file',
    sure: 'All the locked records will be deleted, and that cannot be undone. Make sure that you have the backup file at hand.',
    confirm: 'Delete everything',
    cancel: 'Not now',
  },
  export: {
    sealed: 'With a lock, the backup is encrypted with the same passphrase.',
    summary: 'Export a backup without encryption',
    warning: 'A backup without encryption is plain text: whoever has the file can read it, lock or not. '
      + 'Use it only to move to other software or to show it to somebody, and delete it afterwards.',
    button: 'Export without encryption',
    open: 'The saved file is not encrypted: whoever has it can read it, lock or not.',
  },
  file: {
    title: 'Open an encrypted backup',
    note: 'This backup is encrypted. Type the passphrase that it was exported with.',
    button: 'Open the backup',
    cancel: 'Do not read it',
    broken: 'This file is damaged or was changed, and cannot be opened.',
  },
}
