import type { Text } from '../zh_CN/index.ts'

export const sync: Text['sync'] = {
  title: 'Two devices',
  what: 'Two devices of one person hold the same records. Off unless you switch it on.',
  needsLock: 'Put on the lock first: what is sent has to be encrypted.',
  carrier: 'The extension itself still uses no network. Once this is on, the browser’s own sync carries an encrypted copy to the other device, '
    + 'by the browser account that you are signed in to; without an account, or with sync off there, it goes nowhere.',
  cost: {
    title: 'What it costs',
    list: [
      'The company that makes the browser keeps an encrypted copy. Without the passphrase it cannot read what is in it.',
      'It can tell that you have this extension and use sync, how large the copy is, when it changed, and how many devices there are.',
      'With a passphrase that is short or easy to guess, whoever has the copy can try one after another.',
      'There is room for about 100 KB, for both devices together: some hundreds of records, perhaps a thousand. '
        + 'If it does not fit you are told, and the records here stay as they are.',
      'Merging only adds: what you delete on one device comes back while the other still has it. Delete it on both.',
    ],
  },
  passphrase: 'Sync passphrase',
  hint: 'Both devices use the same one. It may be the same as the lock’s; when you change that one later, this does not change with it.',
  joining: 'Another device has begun already. Type the sync passphrase that was chosen there.',
  begin: 'Begin to sync',
  join: 'Join',
  on: (when) => (when === null ? 'Sync is on; nothing was sent yet.' : `Sync is on. Last sent: ${when}.`),
  each: 'While the lock is open it looks about every ten minutes; you can also look now.',
  now: 'Sync now',
  busy: 'Syncing …',
  did: (added) => (added === 0 ? 'Looked; there are no new records.' : added === 1 ? '1 record came from the other device.' : `${added} records came from the other device.`),
  full: (used, room) => `It does not fit: there are ${room} KB in all, and other devices use ${used} KB. Nothing was sent from here; all records are still there.`,
  unread: 'The copy of one device has not arrived whole yet, or uses another passphrase, and was not read this time.',
  differs: (count) => `${count === 1 ? 'In 1 place the devices do' : `In ${count} places the devices do`} not say the same. Nothing was changed here; please choose what stays.`,
  look: 'See where they differ',
  plan: {
    title: 'Where the two devices differ',
    unchanged: 'So far nothing has been changed. What you keep from here is asked about on the other device too, before it changes there.',
    conflicts: (count) => `${count === 1 ? 'One thing differs' : `${count} things differ`} between here and the other device. Which one stays?`,
    theirs: 'The one of the other device', theirsIs: (what) => `On the other device: ${what}`,
    apply: 'Settle it', cancel: 'Not now', nothing: 'Everything of the other device is here already; there is nothing to settle.',
  },
  end: 'Stop syncing',
  ended: 'Sync is off, and what this device had sent is deleted. What other devices sent is still there; stop it on them as well.',
  wiped: 'The copies that both devices have sent are deleted as well. The records on the other device stay; while it syncs it sends its own again. '
    + 'To delete everything, delete it there too.',
  failed: 'It did not work: the browser refused. Please try again later.',
}
