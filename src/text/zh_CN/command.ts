/** What the check-up says on the command line, beside the words of `Text`. */
export const command = {
  usage: `用法：npm run --silent checkup -- 文件 [--line ID] [--date 日期] [--lang zh-CN|en] [--json [--fields 名,名]] [--seed 数] [--well-supported]
      npm run --silent checkup -- --batch [--fields 名,名] [--well-supported] < 每行一个案例.jsonl
  --line    看哪条额度；不写就看最近出事的那条
  --date    站在哪一天看，YYYY-MM-DD；不写就是今天
  --lang    输出的语言
  --json    输出一个 JSON 对象
  --batch   从标准输入逐行读案例，逐行输出 JSON；每行可另带 "line" 和 "date"
  --fields  只保留结果中的这几项，例如 risk,causes
  --seed    区间重算的种子
  --well-supported  只看依据充分的：口口相传的和只有一处说法的不算进去`,
  wrongUsage: {
    'unknown-flag': (given: string) => `看不懂这个选项：${given}`,
    'no-file': () => '没有写是哪个文件。',
    'too-many-files': (given: string) => `一次只看一个文件，多出来的是 ${given}`,
    'file-and-batch': (given: string) => `--batch 从标准输入读，不用写文件 ${given}`,
    'date': (given: string) => `--date 不是一个真实的日期：${given}，应写成 2026-11-18 这样。`,
    'language': (given: string) => `--lang 只有 zh-CN 和 en，没有 ${given}`,
    'seed': (given: string) => `--seed 应是不超过九位的整数，不是 ${given}`,
    'fields': (given: string) => `--fields 里没有 ${given} 这一项。`,
    'fields-without-json': () => '--fields 要和 --json 或 --batch 一起用。',
  },
  noSuchFile: (file: string) => `读不到文件 ${file}`,
  failed: (message: string) => `这个案例没有算出来：${message}`,
  place: {
    file: '整个文件',
    event: (id: string, path: string) => `事件 ${id}（${path}）`,
    at: (line: string, column: string) => `第 ${line} 行第 ${column} 列`,
    line: (number: number) => `第 ${number} 行`,
  },
  about: (line: string, lender: string, state: string) => `${line} · 放款方：${lender} · ${state}`,
  since: (day: string) => `，从${day}起`,
  back: (day: string) => `，${day}受限过`,
  onDay: (day: string) => `体检日：${day}`,
  honest: '这是根据你记下的事从外面推断的，不是放款方的评分，也改不了放款方的决定。看不清的，写作“看不清”。',
  ownWish: '这条额度是你自己关的，没有原因要找。想再用，只能按平台现在的规则重新申请；重新申请会留下一次审批查询。',
  causes: { restricted: '多半是什么原因', open: '如果有一天被收紧，多半会是什么原因', reopened: '当时多半是什么原因' },
  cause: (place: number, name: string, layer: string, share: string) => `${place}. ${name}（${layer}）：${share}`,
  first: (share: string) => `把每个数按可信程度上下浮动重算，${share}排在第一。`,
  because: '看到的：',
  event: (kind: string, day: string) => `${kind}（${day}）`,
  none: (kind: string) => `说了没有：${kind}`,
  onlyBase: '没有哪件记下的事指向它，只是平常就有的可能。',
  speaks: (name: string, stronger: boolean) => `${name}，${stronger ? '更像' : '更不像'}这个原因`,
  policies: (names: string) => `那段时间的规则和行情：${names}`,
  layers: '分到四层',
  notYours: (share: string) => `不在你这边的部分：${share}`,
  layer: (name: string, share: string) => `${name}：${share}`,
  lasting: '是暂时的，还是长期的',
  ever: (chance: string) => `以后还会恢复：${chance}`,
  within: (days: number, chance: string) => `${days} 天内恢复：${chance}`,
  wide: '这些时间没有公开的统计，范围放得很宽，多半是我们的判断。',
  risk: '以后被收紧的可能',
  riskWithin: (days: number, chance: string) => `${days} 天内：${chance}`,
  now: '现在做什么，等到哪天',
  nextCheck: (day: string) => `等到${day}再看一次；在那之前不用天天点开看。`,
  stopWaiting: (day: string) => `过了${day}还没恢复，就不必再等它，按没有这条额度来安排。`,
  waitedEnough: '已经等得够久了：不必再等它，按没有这条额度来安排。',
  tip: (title: string, how: string) => `${title}：${how}`,
  contact: '先联系谁',
  script: '可以这样说：',
  ready: (slots: string) => `要写成文字，先备好：${slots}。`,
  asks: '请求可以这样写：',
  before: (titles: string) => `联系之前：${titles}。`,
  step: (title: string, day: string) => `${title}${day}`,
  due: (day: string) => `（${day}起）`,
  afterStep: (title: string) => `（做完“${title}”之后）`,
  can: (can: string, cannot: string) => `能得到：${can}；得不到：${cannot}。`,
  change: '什么会改变这个判断',
  watch: (cause: string, words: string) => `${cause}：${words}`,
  untold: '以下几件事还没有说到，说了会更准：',
  bullet: '· ',
  aside: '没有参与判断的记录',
  sources: '依据',
  source: (number: number, title: string, publisher: string) => `[${number}] ${title}，${publisher}`,
  and: '；',
  pause: '，',
  colon: '：',
  stop: '。',
}

export type CommandText = typeof command
