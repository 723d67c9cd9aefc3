import type { ProblemCode } from '../../events/problem.ts'

/** What is wrong with a field; `place` says where, as the person sees it. */
export const problems: Record<ProblemCode, (field: string, place: string) => string> = {
  'not-json': (_, place) => `${place}：读不下去，这不是一份完整的备份文件。`,
  'not-an-object': (_, place) => `${place}：这里应该是一组数据，读到的不是。`,
  'wrong-format': () => '这个文件不是额度体检的备份。',
  'newer-version': () => '这个文件来自更新的版本，请先更新扩展；原文件没有改动。',
  'missing': (field, place) => `${place}：缺少“${field}”。`,
  'wrong-type': (field, place) => `${place}：“${field}”的类型不对。`,
  'not-a-day': (field, place) => `${place}：“${field}”不是一个真实的日期，应写成 2026-11-18 这样。`,
  'in-the-future': (field, place) => `${place}：“${field}”在今天之后，只能记已经发生的事。`,
  'before-start': (field, place) => `${place}：“${field}”早于开始的那一天。`,
  'unknown-kind': (_, place) => `${place}：不认识这一类事件，已原样保留，没有参与判断。`,
  'unknown-field': (field, place) => `${place}：不认识“${field}”这一项，已原样保留，没有参与判断。`,
  'unknown-value': (field, place) => `${place}：“${field}”的值不认识。`,
  'unknown-line': (field, place) => `${place}：“${field}”指的额度不在记录里。`,
  'not-positive': (field, place) => `${place}：“${field}”要大于零。`,
  'out-of-range': (field, place) => `${place}：“${field}”超出了合理的范围。`,
  'too-long': (field, place) => `${place}：“${field}”太长了。`,
  'too-many': (_, place) => `${place}：条数太多，超出的没有读入。`,
  'too-deep': (_, place) => `${place}：数据嵌套太深，没有读入。`,
  'duplicate-id': (field, place) => `${place}：“${field}”与另一条重复。`,
  'no-such-line': (field, place) => `${place}：没有“${field}”这条额度。`,
}
