import type { DossierText } from '../zh_CN/dossier.ts'

function lettered(nth: number): string {
  return nth <= 26 ? String.fromCharCode(64 + nth) : String(nth)
}

export const dossier: DossierText = {
  open: 'Make one document',
  title: 'Papers on a credit line',
  back: 'Back to the case file',
  made: (day) => `${day}, put together by the person concerned on their own computer`,
  small: 'It holds what the person noted and public rules alone. It is not the lender’s score and does not speak for the platform.',
  hiddenNote: 'Names, numbers and institutions are replaced. The same label is the same person, number or institution.',
  print: 'Print or save as PDF',
  inTab: 'Open in a tab to print',
  save: 'Save as text',
  fileName: (day) => `line-papers-${day}.txt`,
  hiddenFileName: (day) => `line-papers-replaced-${day}.txt`,
  saved: 'Saved. The file is among the browser’s downloads.',
  language: { legend: 'Language of the document', 'zh-CN': 'Chinese (for the institution)', 'en': 'English (for yourself)' },
  paper: { legend: 'Paper', a4: 'A4', letter: 'Letter' },
  version: {
    legend: 'For whom', full: 'In full', hidden: 'Names, numbers and institutions replaced',
    fullNote: 'It has every name and number that you wrote. Give it only to the institution that deals with the matter.',
    note: 'Below is all that leaves. What was found by itself may not be everything: read it through before you give it away, and add below what was missed.',
  },
  parts: {
    legend: 'What goes in',
    facts: 'Facts', outcome: 'Outcome wanted', timeline: 'What happened', others: 'Income, debts and loans elsewhere', contacts: 'Contacts', clocks: 'Time limits',
    papers: 'Papers', files: 'Files', notes: 'Notes', letters: 'Texts',
  },
  amounts: { legend: 'Amounts', keep: 'As they are', rough: 'Roughly' },
  days: { legend: 'Days', keep: 'As they are', rough: 'The month alone' },
  words: {
    label: 'More words to replace',
    hint: 'Write a word, or select one below, then press “Replace”. The same word gets the same label everywhere.',
    add: 'Replace',
    list: 'Added by you',
    remove: (word) => `Do not replace: ${word}`,
    added: (word) => `Replaced: ${word}`,
    short: 'It needs two characters at least.',
  },
  preview: 'The document',
  facts: {
    line: 'Line', lender: 'Lender', kind: 'Kind of lender', state: 'State now', limit: 'Limit', wording: 'Words on the screen', contract: 'Contract number',
  },
  stated: (state, since) => `${state} (since ${since})`,
  timelineHeads: ['Day', 'Event', 'Details'],
  contactHeads: ['Day', 'Event', 'With whom, numbers', 'What they said and promised'],
  clockHeads: ['Step', 'Counted from', 'As of today'],
  paperHeads: ['Paper', 'Ready', 'To whom, when'],
  fileHeads: ['File', 'What it shows', 'Where it lies', 'Day'],
  letterOf: (kind, day) => (day === null ? kind : `${kind} (${day})`),
  article: (source, articles) => `${source}, article ${articles}`,
  join: '; ',
  labels: {
    product: (nth) => `Product ${lettered(nth)}`,
    institution: (nth) => `Institution ${lettered(nth)}`,
    person: (nth) => `Person ${lettered(nth)}`,
    number: (nth) => `Number ${nth}`,
    address: (nth) => `Address ${nth}`,
    reach: (nth) => `Contact ${nth}`,
    file: (nth) => `File ${nth}`,
    word: (nth) => `Hidden ${nth}`,
    plain: (nth) => `〔${nth}〕`,
  },
}
