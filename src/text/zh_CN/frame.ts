/** What stands around every screen: header, tabs, status line, storage trouble, citations. */
export const frame = {
  name: '额度体检',
  tabsLabel: '主要页面',
  tabs: { checkup: '体检', records: '记录', tips: '办法', contact: '联系' },
  settings: '设置',
  openTab: '在标签页里打开',
  lockNow: '现在锁上',
  /** Shown in the language it leads to. */
  otherLanguage: 'English',
  chooseLine: '看哪一条额度',
  overview: '全部一览',
  addLine: '再加一条额度',
  editLine: '改这条额度的资料',
  back: '返回',
  close: '收起',
  undo: '撤销',
  gotIt: '知道了',
  retry: '再试一次',
  /** A line and its state in the header: 已关闭 · 11月18日. */
  since: (state: string, day: string) => `${state} · ${day}`,
  takenAsOpen: '按还开着算',
  eventRemoved: (kind: string) => `已删除：${kind}`,
  lineRemoved: (line: string) => `已删除：${line}`,
  reminderSet: (day: string) => `好，${day}提醒你。工具栏图标上会出现数字。`,
  loading: '正在读取你的记录…',
  /** When it takes so long that somebody wonders. */
  slow: { title: '浏览器还没有把记录给过来', what: '还在等，来了就会显示出来；也可以再试一次。你的记录没有动过。' },
  cite: {
    from: (publisher: string, title: string) => `${publisher}《${title}》`,
    join: ' · ',
    strength: (grade: string, basis: string) => `${grade}，${basis}`,
  },
  /** What the store found when it was opened, and what to do about it. */
  trouble: {
    damaged: { title: '之前的记录读不出来了', what: '这里本来有记录，现在浏览器里读不到，本机的另一份也不行。如果备份过，可以从文件恢复；没有的话只能重新开始，抱歉。' },
    newer: { title: '这些记录来自更新的版本', what: '为了不弄坏它们，这个版本不去动。请先把扩展更新到最新，再打开。' },
    broken: { title: '这里出了错，是我们的问题', what: '你记下的都还在，没有动过。可以先看一眼备份的文字，抄走或存起来，再试一次。' },
    unavailable: { title: '浏览器暂时不给读取记录', what: '记录多半还在，只是现在读不到。再试一次通常就好；不行的话，重启浏览器。' },
  },
  /** What is stored and cannot be used here, to be kept as a file. */
  asStored: {
    save: '把原样的数据存成文件',
    what: '存下来的是现在浏览器里的原样，一个字不改。它不是备份，不能导入，只为不丢。',
    done: '存好了，在浏览器的下载里。这里的数据没有动过。',
    failed: '没有存成：浏览器没有给数据。请再试一次。',
    fileName: (day: string) => `额度体检-原样数据-${day}.json`,
  },
  noticesTitle: '关于你的记录',
  notices: {
    'no-copy': () => '浏览器现在是隐私模式，只能存一份。记得常备份。',
    'from-copy': (day: string) => `浏览器里的记录坏了，已经用本机的另一份补上，是${day}的样子。请看一眼有没有缺。`,
    'older': (day: string) => `最后几次改动读不出来了，现在是${day}的样子。请看一眼有没有缺。`,
    'not-saved': () => '找回的记录还没能写回去。请先导出一份备份。',
    'lock-lost': () => '这里有锁，而打开锁要用的那一小段数据坏了，口令对也打不开。恢复以后就没有锁了，可以在设置里重新加上。',
    'last-written': (day: string) => `最后一次记下东西是${day}。`,
    'restored': (lines: string, events: string) => `找回了 ${lines} 条额度、${events} 条记录。`,
    'unreadable': (count: string) => `有 ${count} 条记录读不出来：原样留着，没有参与判断。`,
  },
  /** Why something was not saved. */
  notSaved: {
    'quota': '没有记下来：浏览器给扩展的空间满了。请先导出备份，再删掉不用的记录。',
    'disk-full': '没有记下来：磁盘满了。请先腾出一些空间，再试一次。',
    'newer': '没有记下来：这些记录来自更新的版本，请先更新扩展。',
    'unavailable': '没有记下来：浏览器没有答应。请再试一次。',
    'timeout': '浏览器没有答复，不知道记下来没有。请再试一次，不会重复。',
    'locked': '没有记下来：锁已经锁上了。请先用口令打开。',
    'too-many': '没有记下来：一份记录最多两万条，已经满了。请先导出备份，再删掉不用的。',
  },
  /** While the browser takes nothing: it stays until something was stored again. */
  refused: {
    title: '现在记不下新的东西',
    kept: '以前记下的都在，照样能看，也能备份。刚才填的还留在原处：先别关这个窗口。',
    again: '看看现在行不行',
    works: '又能记了。请再按一次刚才的按钮。',
  },
  backupText: '显示备份的文字',
  restoreFile: '从备份文件恢复',
  startOver: '重新开始',
  showBackup: '去备份',
}

export type FrameText = typeof frame
