const deep = (open: string, close: string, levels: number): string => open.repeat(levels) + close.repeat(levels)

/** Pieces of text that programs stumble over. */
export const hostileTexts: readonly string[] = [
  '', '\0', '\uFEFF', '\u202e', '\u2066\u2069', '\ud800', '\udfff\ud800', 'é', '\u{1F468}\u200d\u{1F469}', '\u2028', '\r\n', '\u00a0', '\u200b', '﷽',
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '{"__proto__":{"polluted":1}}', '"constructor":{"prototype":{"polluted":1}}',
  '=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u00a0=1', '＝1', '=HYPERLINK("x")', '"', '""', '\'', '\\', '\\u0000', '\\ud800',
  '<img src=x onerror=alert(1)>', '<script>', '${x}', '{{x}}', '1e999', '-0', '0.1', '9007199254740993', '1e-999', '0x10', 'NaN', 'null', 'true', '[]', '{}',
  '2026-02-30', '0000-00-00', '9999-12-31', '2026-13-01', '2038-01-19', '1950-01-01', '-2026-01-01', '2026-1-1', '２０２６年２月３０日', '上个月三十一号',
  deep('[', ']', 8), deep('{"a":', '', 8), deep('(', ')', 30), 'a'.repeat(2_001), '额'.repeat(300), '1'.repeat(200), ' '.repeat(200), ','.repeat(100), '\n'.repeat(100),
  '省市区'.repeat(300), '一'.repeat(1_500), '七'.repeat(1_500), '【'.repeat(1_500),
  '借呗额度没了', '没有逾期', '不是我的', '我朋友', '如果', '您好，', '验证码', 'https://a.top/x', '100万', '一万二', '三个月前', '去年', '逾期', '综合评估未通过',
]

/** Values that no field expects. */
export const hostileValues: readonly unknown[] = [
  null, true, false, 0, -0, -1, 1.5, 2 ** 53, -(2 ** 53), 1e308, 1e-308, '', [], {}, [[]], [null], [[[[[[[1]]]]]]], { length: 9 }, { id: 'a' }, { id: {} },
  JSON.parse('{"__proto__":{"polluted":true}}'), JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'), { toString: 1 }, { toJSON: 1 }, { then: 1 },
  Array.from({ length: 50 }, () => 0), Array.from({ length: 300 }, (_, at) => ({ id: String(at % 7) })), ...hostileTexts.slice(0, 40),
]
