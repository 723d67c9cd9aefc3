import { manifestText } from './manifest.ts'

/** Settings: the few there are, and everything about the data. */
export const settings = {
  title: '设置',
  look: '语言和外观',
  language: { legend: '语言', auto: '跟随浏览器', 'zh-CN': '中文', en: 'English' },
  theme: { legend: '外观', auto: '跟随系统', light: '浅色', dark: '深色' },
  checkup: {
    title: '每月体检提醒',
    note: '到了那天，工具栏图标上会出现一个数字（加了锁就没有）。不联网。',
    on: '每月提醒我看一次',
    day: '每月几号',
    ofMonth: (day: number) => `${day} 号`,
  },
  notices: {
    title: '到日子时弹一条通知',
    note: '不开也没关系：没加锁的话，到了日子工具栏图标上都会有数字。要弹通知，浏览器会先问你一次；随时可以收回。',
    /** What stands on the notification, word for word. */
    says: (example: string) => `通知上只有一句：“${example}”不写额度、金额和机构，旁边的人看不出是什么事。点一下才打开这里。`,
    example: manifestText.notice,
    off: '现在：只有数字，没有通知。',
    on: '现在：有通知。同一件事只弹一次。',
    refused: '没有开。浏览器没有允许，数字照样有。',
    ask: '允许弹通知',
    giveUp: '不要通知了',
  },
  data: {
    title: '你的数据',
    where: '所有记录都只在这个浏览器里（扩展自己的存储），除非你自己打开“两台设备”。不联网，没有账号，我们看不到。',
    gone: '移除这个扩展，记录会一起消失。换电脑、重装之前，请先导出。',
    remind: (days: number) => `备份超过 ${days} 天，在首页提一句（${days} 天是我们的判断）`,
    last: (when: string | null) => (when === null ? '上次备份：从未' : `上次备份：${when}`),
  },
  export: {
    button: '导出备份', copy: '或者：显示文字，自己复制',
    done: '已导出。文件在浏览器的下载文件夹里。',
    plain: '备份是普通文字，没有加密，请放在只有你能看到的地方。',
    textLabel: '备份的全部文字',
    fileName: (day: string) => `额度体检-${day}.json`,
    copyButton: '复制全部', copied: '已复制',
    copyFailed: '没能自动复制。文字已选中，请按 Ctrl+C（苹果电脑按 ⌘C）。',
    hide: '收起',
  },
  csv: {
    button: '把时间线存成表格（CSV）', fileName: (day: string) => `额度体检-时间线-${day}.csv`,
    note: '表格只供查看和整理，不能读回来；要恢复，用备份。表格不加密。',
    sure: { yes: '准确', about: '大约', no: '不确定' },
  },
  import: {
    title: '从备份恢复',
    note: '与现有的记录合并，不会删掉什么。读不懂的也会原样留着。',
    file: '选择备份文件',
    paste: '或者粘贴备份的文字',
    pasteLabel: '备份的文字',
    button: '读入',
    added: (added: number, already: number) => (already === 0 ? `读入了 ${added} 条。` : `读入了 ${added} 条，另有 ${already} 条已经在了。`),
    refused: '没有读入，现有的记录没有改动。',
    problems: (count: number) => `有 ${count} 处没能读懂：`,
    place: (path: string, event?: string) => {
      const [, row, column] = /^(\d+):(\d+)$/.exec(path) ?? []
      if (row !== undefined) return `文件第 ${row} 行第 ${column} 个字`
      const [, list, index] = /^(events|lines)\[(\d+)\]/.exec(path) ?? []
      if (index === undefined) return '整个文件'
      return `第 ${Number(index) + 1} ${list === 'lines' ? '条额度' : '件记录'}${event === undefined ? '' : `（${event}）`}`
    },
    fields: {
      id: '编号', kind: '种类', date: '日期', until: '结束的日子', since: '开始的日子', line: '额度', amount: '金额', days: '天数', count: '次数',
      ratio: '比例', value: '数值', reason: '原因', wording: '原话', institution: '机构', note: '备注', none: '没有发生', sure: '日子准不准',
      product: '产品', lender: '放款方', name: '名称', opened: '开通的日子', limit: '总额度', source: '来源', events: '记录', lines: '额度', version: '版本',
    } as Readonly<Record<string, string>>,
    moreProblems: (count: number) => `还有 ${count} 处`,
    plan: {
      title: '读入之前，先看看会改什么',
      unchanged: '到现在为止，什么都还没有改。',
      counts: (what: 'lines' | 'events' | 'beside', added: number, same: number) => {
        const name = { lines: '额度', events: '记录', beside: '其他（勾、提醒、案卷、文书、收支、设置）' }[what]
        return `${name}：新的 ${added} 项，已经有的 ${same} 项`
      },
      conflicts: (count: number) => `有 ${count} 处，这里的和文件里的不一样。每一处留哪个？`,
      forAll: '全部都留', ours: '这里的', theirs: '文件里的',
      oursIs: (what: string) => `这里的：${what}`, theirsIs: (what: string) => `文件里的：${what}`,
      more: (count: number) => `还有 ${count} 处，按“全部都留”里选的来。`,
      apply: '确定读入', cancel: '不读入', nothing: '文件里的都已经在这里了，没有要改的。',
      kinds: {
        lines: '额度', events: '记录', settings: '设置', progress: '清单上的步骤', reminders: '提醒', checkups: '体检', casework: '案卷',
        letters: '文书', book: '收支', ways: '打算', rest: '其他',
      } as Readonly<Record<string, string>>,
      of: (kind: string, name: string) => (name === '' ? kind : `${kind}：${name}`),
      field: (name: string, value: string) => `${name} ${value}`,
      yes: '是', no: '否', empty: '（空）',
    },
    undo: '撤销这次读入', undoUntil: '撤销要趁浏览器还开着；关掉以后就不能撤销了。', undone: '已回到读入之前。',
    undoChanged: '读入之后又记了别的，撤销会丢掉它们，所以没有撤销。', undoNothing: '没有可以撤销的读入。浏览器重开以后就不能撤销了。',
    unreadableFile: '这个文件打不开。',
    tooBig: '这个文件太大了，不会是额度体检的备份。',
  },
  wipe: {
    title: '删除全部数据',
    note: '记录、额度、案卷、打过的勾、提醒和设置，全部删除。删掉以后找不回来。',
    start: '删除全部数据…',
    sure: (events: number, lines: number) => `将删除 ${lines} 条额度、${events} 件记录，以及所有的勾和提醒。这一步不能撤销。`,
    exportFirst: '先导出一份',
    confirm: '确定，全部删除',
    cancel: '不删了',
    working: '已全部删除。正在盖写浏览器留在磁盘上的旧内容，通常要十几秒；中途关掉也行，浏览器下次启动时会接着做。',
    done: '已全部删除，磁盘上的旧内容也盖写过了。',
    traces: '已全部删除，再也读不到。但浏览器没有让扩展盖写磁盘上的旧内容，懂行的人也许还能从磁盘里找到一些。',
  },
  about: {
    title: '关于',
    is: '额度体检把你记下的事情，按公开的规则和写明出处的数字，推算额度变化的可能原因。全部在你的电脑上算。',
    isNot: '它不是平台的评分，也不知道平台内部怎么决定。它不放贷，不推荐贷款，不代办，不收费。',
    version: (version: string) => `版本 ${version}`,
    sources: (count: number) => `引用的 ${count} 份资料`,
    sourcesNote: '等级：A 法律或监管原文，B 研究、官方数字或可信报道，C 几处公开资料，D 一处或互相矛盾，E 我们的判断。',
    back: '收起',
  },
  lines: { title: '我的额度', edit: '修改', editLine: (line: string) => `修改${line}`, add: '再加一条额度' },
}

export type SettingsText = typeof settings
