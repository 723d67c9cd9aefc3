import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCaseFile } from '../../src/events/parse.ts'
import { BACKUP_FIELD } from '../../src/store/backup-items.ts'
import { storedText } from '../../src/store/stored-text.ts'
import { anyFile, anything, oddRecord } from '../support/arbitrary-case.ts'
import { backupValue, TODAY } from '../support/arbitrary-backup.ts'
import { top } from '../support/repository.ts'
import { hostileTexts, hostileValues } from './hostile.ts'

const folder = join(top, 'test/cases')
const cases: readonly { title: string; case: Record<string, unknown> }[] = readdirSync(folder).slice(0, 40)
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))

/** Everything that may be kept beside a case, a few times over. */
const backups = fc.sample(backupValue, { numRuns: 20, seed: 1 }).map((one) => JSON.parse(JSON.stringify(one)))

/** Good files: real cases, some with what is kept beside them. */
export const goodFiles: readonly string[] = cases.map((one, at) =>
  JSON.stringify(at % 2 === 0 ? one.case : { ...one.case, [BACKUP_FIELD]: backups[at % backups.length]?.items }))

/** Good values of every stored kind. */
export const goodValues: readonly unknown[] = [
  ...backups.flatMap(({ items }) => [...Object.values(items), items]),
  ...cases.slice(0, 5).map((one) => JSON.parse(storedText(parseCaseFile(one.case, TODAY)))),
  { schema: 1, rev: 3, count: 1, sha256: ['a'.repeat(64)], writtenAt: '2026-11-21T00:00:00Z', operations: ['x'] },
  { id: 'k', kdf: 'PBKDF2-SHA256', iterations: 600_000, salt: 'AA', wrapped: 'AA' },
]

/** Good texts: what people told, and answers they got. */
export const goodTexts: readonly string[] = [
  ...cases.map(({ title }) => title), '您好，您的借呗额度因综合评估未通过暂停使用，请保持良好的还款习惯，30日后可再次申请。',
  '【某银行】您尾号1234的信用卡临时额度调整，详询95555。', 'My limit was cut on 2026-03-02 after I paid everything off.',
  '点击 https://a.top/x 缴纳解冻费，验证码告诉我即可恢复额度', '上个月15号还清，第二天额度没了，没有逾期，半年没用过',
]

const hostileText = fc.constantFrom(...hostileTexts)
const hostileValue = fc.constantFrom(...hostileValues)
const readable = fc.constantFrom(...goodTexts)
const wide = fc.string({ unit: 'binary', maxLength: 60 })

/** Files: mostly of the right structure, with fields that hold anything. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: anyFile.map((file) => JSON.stringify(file)) }, { weight: 2, arbitrary: fc.json({ maxDepth: 7 }) },
  { weight: 1, arbitrary: wide }, { weight: 1, arbitrary: hostileText },
)

const odd = fc.oneof(anything, oddRecord, hostileValue)
const kinds = [
  'settings', 'progress', 'reminders', 'checkups', 'casework', 'letters', 'book', 'ways', 'details', 'notes', 'papers', 'attachments', 'hidden', 'person', 'lines',
  'list', 'cash', 'incomes', 'payments', 'draws', 'owed', 'limits', 'planned', 'file', 'events', 'count', 'columns', 'loose', 'schema', 'rev', 'sha256', '__proto__',
]

/** Values in the place of a stored one: fields that are known, with anything in them. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  odd, fc.array(odd, { maxLength: 4 }),
  fc.array(fc.tuple(fc.constantFrom(...kinds), fc.oneof(odd, fc.array(odd, { maxLength: 3 }), fc.array(fc.tuple(fc.constantFrom(...kinds), odd), { maxLength: 3 }).map((all) => Object.fromEntries(all)))), { maxLength: 6 })
    .map((all) => Object.fromEntries(all)),
)

/** What may be pasted: pieces of real words with something hostile between them. */
export const anyPaste: fc.Arbitrary<string> = fc.array(fc.oneof(readable, hostileText, wide), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''))
