import { describe, expect, test } from 'vitest'
import { type Lender, lenders } from '../../src/events/line.ts'
import { type Subject, subjects } from '../../src/knowledge/advice-types.ts'
import { ladderOn, type Log, shortly } from '../support/ladder.ts'

/**
 * Who stands on which ladder, and how each rung changes from day to day for a person who takes the steps on the days of the log. Day 0 is
 * the day of the restriction. Written by hand from the rules: 7 days for the service, 15 and 60 days for a bank's answer and one more
 * before the regulator, 20 for a dispute, 30 for the central bank, 7 working days for the market authority, three years for a court.
 */
type Table = Readonly<{ log: Log; ids: Record<Lender, string>; days: Record<string, string>; except: Partial<Record<Lender, Record<string, string>>> }>

const same = (ids: string): Record<Lender, string> => ({
  'bank': ids, 'consumer-finance': ids, 'trust': ids, 'small-loan': ids, 'unknown': `find-lender ${ids}`,
})
const complaint = '8 done running | 23 done due | 69 done overdue'

const tables: Record<Subject, Table> = {
  'credit-decision': {
    log: [
      [1, 'contacted'], [3, 'reply-received'], [8, 'complaint-filed'], [9, 'explanation-requested'], [24, 'regulator-complaint'],
      [30, 'mediation-filed'],
    ],
    ids: {
      'bank': 'contact-lender note-reply complaint explanation review regulator mediation court',
      'consumer-finance': 'contact-lender note-reply complaint explanation regulator mediation court',
      'trust': 'contact-lender note-reply complaint explanation regulator mediation court',
      'small-loan': 'contact-lender note-reply complaint-small-loan explanation local-bureau mediation court',
      'unknown': 'find-lender contact-lender note-reply complaint explanation regulator local-bureau mediation court',
    },
    days: {
      'find-lender': '0 open',
      'contact-lender': '0 open | 1 done',
      'note-reply': '0 not-yet | 1 open | 3 done',
      'complaint': `0 not-yet | 3 open | ${complaint}`,
      'complaint-small-loan': '0 not-yet | 3 open | 8 done no-count',
      'explanation': '0 not-yet | 1 open | 9 done no-count',
      'review': '0 not-yet',
      'regulator': '0 not-yet | 24 done no-count',
      'local-bureau': '0 not-yet | 23 open | 24 done no-count',
      'mediation': '0 not-yet | 24 open | 30 done no-count',
      'court': '0 not-yet | 24 open | 1097 too-late',
    },
    except: {
      'small-loan': { mediation: '0 not-yet | 8 open | 30 done no-count' },
      'unknown': {
        'complaint': `0 not-yet | ${complaint}`, 'explanation': '0 not-yet | 9 done no-count', 'local-bureau': '0 not-yet | 24 done no-count',
      },
    },
  },
  'credit-report': {
    log: [[2, 'credit-inquiry', { reason: 'self' }], [4, 'dispute-filed'], [25, 'regulator-complaint', { institution: '12363' }]],
    ids: same('read-report dispute central-bank court'),
    days: {
      'find-lender': '0 open',
      'read-report': '0 open | 2 done | 185 open',
      'dispute': '0 not-yet | 2 open | 4 done running | 24 done due | 25 done overdue',
      'central-bank': '0 not-yet | 25 done running | 55 done due | 56 done overdue',
      'court': '0 open | 1099 too-late',
    },
    except: {},
  },
  'payment': {
    log: [[1, 'contacted'], [8, 'complaint-filed', { reason: 'payment' }], [23, 'regulator-complaint', { reason: 'payment', institution: '12363' }]],
    ids: same('contact-lender payment-complaint payment-authority mediation court'),
    days: {
      'find-lender': '0 open',
      'contact-lender': '0 open | 1 done',
      'payment-complaint': '0 not-yet | 8 done no-count',
      'payment-authority': '0 not-yet | 23 done no-count',
      'mediation': '0 not-yet | 8 open',
      'court': '0 not-yet | 23 open | 1098 too-late',
    },
    except: {},
  },
  'personal-data': {
    log: [[5, 'explanation-requested']],
    ids: same('data-request explanation data-authority court'),
    days: {
      'find-lender': '0 open',
      'data-request': '0 open',
      'explanation': '0 open | 5 done no-count',
      'data-authority': '0 not-yet',
      'court': '0 not-yet | 1102 too-late',
    },
    except: { unknown: { 'data-request': '0 not-yet', 'explanation': '0 not-yet | 5 done no-count' } },
  },
  'price': {
    log: [
      [1, 'contacted'], [8, 'complaint-filed', { reason: 'price' }], [9, 'regulator-complaint', { reason: 'price', institution: '12315' }],
      [24, 'regulator-complaint', { reason: 'price', institution: '12378' }],
    ],
    ids: {
      'bank': 'contact-lender complaint market-authority regulator mediation court',
      'consumer-finance': 'contact-lender complaint market-authority regulator mediation court',
      'trust': 'contact-lender complaint market-authority regulator mediation court',
      'small-loan': 'contact-lender complaint-small-loan market-authority local-bureau mediation court',
      'unknown': 'find-lender contact-lender complaint market-authority regulator local-bureau mediation court',
    },
    days: {
      'find-lender': '0 open',
      'contact-lender': '0 open | 1 done',
      'complaint': `0 not-yet | ${complaint}`,
      'complaint-small-loan': '0 not-yet | 8 done no-count',
      'market-authority': '0 not-yet | 8 open | 9 done running | 19 done due | 20 done overdue',
      'regulator': '0 not-yet | 24 done no-count',
      'local-bureau': '0 not-yet | 23 open | 24 done no-count',
      'mediation': '0 not-yet | 24 open',
      'court': '0 not-yet | 24 open | 1098 too-late',
    },
    except: { 'small-loan': { mediation: '0 not-yet | 8 open' }, 'unknown': { 'local-bureau': '0 not-yet | 24 done no-count' } },
  },
  'fraud': {
    log: [[1, 'contacted'], [2, 'credit-inquiry', { reason: 'self' }], [4, 'dispute-filed']],
    ids: {
      ...same('stop-intruder police-report contact-lender read-report dispute central-bank court'),
      unknown: 'stop-intruder police-report find-lender contact-lender read-report dispute central-bank court',
    },
    days: {
      'stop-intruder': '0 open',
      'police-report': '0 open',
      'find-lender': '0 open',
      'contact-lender': '0 open | 1 done',
      'read-report': '0 open | 2 done | 185 open',
      'dispute': '0 not-yet | 2 open | 4 done running | 24 done due | 25 done overdue',
      'central-bank': '0 not-yet | 25 open',
      'court': '0 open | 1098 too-late',
    },
    except: {},
  },
}

/** The first half year, and the days around three years. */
const days = [...Array.from({ length: 190 }, (_, day) => day), ...Array.from({ length: 20 }, (_, day) => 1090 + day)]

/** How each rung changes over those days, in the words of the table. */
function changesOf(lender: Lender, subject: Subject, log: Log): Record<string, string> {
  const found = new Map<string, { last: string; said: string[] }>()
  for (const day of days) {
    for (const rung of ladderOn(day, lender, subject, log)) {
      const now = shortly(rung)
      const before = found.get(rung.id)
      if (before?.last !== now) found.set(rung.id, { last: now, said: [...(before?.said ?? []), `${day} ${now}`] })
    }
  }
  return Object.fromEntries([...found].map(([id, { said }]) => [id, said.join(' | ')]))
}

describe.each(subjects)('%s', (subject) => {
  const { log, ids, days: common, except } = tables[subject]
  test.each(lenders)('for %s, rung by rung and day by day', (lender) => {
    const expected = Object.fromEntries(ids[lender].split(' ').map((id) => [id, except[lender]?.[id] ?? common[id]]))
    const found = changesOf(lender, subject, log)
    expect(Object.keys(found)).toEqual(Object.keys(expected))
    expect(found).toEqual(expected)
  })
})
