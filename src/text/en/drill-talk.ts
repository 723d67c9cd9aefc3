import type { DrillText } from '../zh_CN/drill.ts'

export const drillTalk: DrillText['talk'] = {
  title: 'What you cannot pay, talk about first',
  what: 'Before the day is easier than after it. The sums come from your numbers, and you can change all of them.',
  due: (day, sum, covered) => `${sum} is due on ${day}; ${covered === null ? 'as it stands none of it can be paid' : `as it stands ${covered} of it can be paid`}.`,
  offer: (sum) => `With everything else paid in time, ${sum} is the most you can pay each time. A letter that says so can be kept.`,
  noOffer: 'With everything else paid, nothing is left for this one. Decide what you can really pay, and fill it into the letter yourself.',
  even: (day) => `By your numbers it reaches again from ${day}; you can ask to postpone until then.`,
  neverEven: 'By your numbers it does not reach again within 90 days: postponing will not solve it, instalments or less may.',
  supposed: 'This is a drill: it has not happened, so the letter leaves the reason to you, for when it has. Nothing needs to be sent now.',
  write: (letter) => `Write: ${letter}, with the sums filled in`,
  rewrite: 'The letter holds other sums: put in these',
  how: (name) => `${name}: what to say`,
  elsewhere: 'This repayment names no line, so there is no letter. Choose “Change” under “Money to pay” and pick the line; one that is not listed has to be added first.',
  label: 'You can say it like this',
  translated: 'What these words mean',
  copy: 'Copy',
  copied: 'Copied',
  failed: 'It could not be copied; it is selected, please copy it yourself.',
  script: (name, day, sum, covered, even) => [
    `Hello, ${sum} for ${name} is due on ${day}. I am telling you beforehand: on that day I ${covered === null ? 'cannot pay it' : `can pay only ${covered}`}${even === null ? '.' : `; ${covered === null ? '' : 'the rest '}from ${even} on.`}`,
    'Could it be a few days later, or in parts? What would it cost besides?',
    'Please put what we agree into a message to me, and I will keep to it.',
  ].join('\n'),
  each: (sum) => `${sum} each time`,
  reason: {
    restricted: (since, line, day) => `Since ${since} the ${line} line cannot be used, and the money that I moved with it is gone; by my own accounts the payment due on ${day} cannot be made whole.`,
    planned: (day) => `By my own accounts the payment due on ${day} cannot be made whole.`,
  },
}
