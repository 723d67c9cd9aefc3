import type { StepId } from '../../knowledge/steps.ts'
import type { StepText } from '../types.ts'
import { stepsAfter } from './steps-after.ts'

const before = {
  'stop-intruder': {
    title: 'Stop the loss: somebody else may be in your account', can: 'an end to further transfers, and a police record',
    cannot: 'the limit back on the spot',
    how: 'Change the password and log out other devices in the official app; call 96110 or 110 if money is gone; do nothing on'
      + ' a caller\'s instructions.',
    papers: ['screenshots of the login or transfers', 'ID card'],
  },
  'police-report': {
    title: 'Report to the police and keep the receipt', can: 'a written record that serves every later step', cannot: 'the money back on the spot',
    how: 'Call 110 or go to a police station with the time, the amount and the account of the other side; keep chats and transfers,'
      + ' delete nothing.',
    papers: ['record of the transfers', 'screenshots of chats and calls', 'ID card'],
  },
  'settle-first': {
    title: 'Settle or arrange what is overdue or recalled', can: 'a basis for any conversation',
    cannot: 'the limit back on the day of payment',
    how: 'Pay what you can and keep a screenshot; if you cannot, ask the lender before the due day for an extension or'
      + ' instalments, in writing.',
    papers: ['screenshot of the payment', 'bank statement'],
  },
  'send-requested-papers': {
    title: 'Send the papers that the platform asked for', can: 'the assessment to go on', cannot: 'a promise that it passes',
    how: 'Only through the entry in the official app, true papers only; keep a screenshot and the day.',
    papers: ['the papers named in the notice', 'screenshot of the submission'],
  },
  'recheck': {
    title: 'Wait 24 hours, then look again', can: 'to see whether it was a fault or a delay', cannot: 'a faster return',
    how: 'Log in again on the day; do not keep trying to draw before.', papers: [],
  },
  'find-lender': {
    title: 'Read in the contract who the lender is', can: 'to know whom to ask and who supervises it', cannot: 'to tell from the brand',
    how: 'Look for the lender in the loan contract or receipt inside the app, and note its full name with this line.',
    papers: ['loan contract or receipt', 'contract number'],
  },
  'keep-screenshot': {
    title: 'Screenshot: exact message, day, former limit', can: 'evidence for every later step', cannot: 'to make up for it afterwards',
    how: 'Copy the message word for word into an event.', papers: ['screenshot of the message', 'screenshot of the limit'],
  },
  'check-identity': {
    title: 'Check the ID\'s date and the phone number', can: 'to rule out the easiest reason', cannot: 'to answer a credit reason',
    how: 'Update an expired ID and an old number in the account details, and note the day.', papers: ['valid ID card'],
  },
  'keep-settlement': {
    title: 'Keep the settlement certificate', can: 'proof of the day on which all was paid', cannot: 'a claim to the limit',
    how: 'Issue and download it in the app, and keep it with the bank statement.', papers: ['settlement certificate', 'bank statement'],
  },
  'gather-papers': {
    title: 'Gather your papers', can: 'to say it once', cannot: 'to be made to hand over what the institution already holds',
    how: 'Put the papers below into one folder; the institution may not ask for what it already has.',
    papers: ['ID card', 'contract number', 'repayment record', 'chats or times of calls'],
  },
  'read-report': {
    title: 'Read your own credit report', can: 'to see arrears, inquiries and unknown accounts', cannot: 'to see the lender\'s own score',
    how: 'Through the Credit Reference Centre, free twice a year; then note an inquiry with yourself as the reason.', papers: ['ID card'],
  },
  'scam-guard': {
    title: 'Careful: treat paid recovery as fraud', can: 'to avoid a second loss', cannot: 'the limit back through any inside channel',
    how: 'Whoever takes money to restore, reopen or clean, or asks for a password, code, shared screen or transfer: stop, and'
      + ' call 96110 or 110.',
    papers: [],
  },
  'contact-lender': {
    title: 'Contact the service in the app', can: 'the state, the kind of reason, whether a new assessment is possible, a ticket number',
    cannot: 'a person to restore the limit directly',
    how: 'Use the service in the official app and the words below; verify yourself only there, say no password or code; note'
      + ' ticket, time and agent.',
    papers: ['screenshot of the message', 'contract number'],
  },
} satisfies Partial<Record<StepId, StepText>>

export const steps: Record<StepId, StepText> = { ...before, ...stepsAfter }
