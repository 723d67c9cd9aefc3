const late = {
  length: { label: '晚了多久', days: '几天', weeks: '一到三周', months: '一个月以上', unpaid: '现在还没还上' },
  when: { label: '最近一次大约在', 'month': '最近一个月', 'quarter': '一到三个月前', 'half-year': '三到六个月前', 'year': '半年到一年前', 'earlier': '一年以前' },
}

/** The days that chips stand for. */
const days = {
  'label': '哪天',
  'today': '今天',
  'yesterday': '昨天',
  'last-week': '一周前左右',
  'last-month': '一个月前左右',
  'three-months': '三个月前左右',
  'half-year': '半年前左右',
}

/** The five ways in and the questions of a first run; the keys of options are the ids of the answers. */
export const firstRun = {
  title: '额度出了什么事？',
  lead: '大约一分钟。不联网、不登录。',
  otherTitle: '再看一条额度',
  entries: {
    'paid-off-closed': { name: '还清以后，被关了', what: '刚结清，额度就没了' },
    'paid-still-closed': { name: '每期都按时还，还是被关了', what: '没有逾期，也被关闭、降额或暂停' },
    'others-too': { name: '好多人的额度都没了', what: '身边或网上不少人同时遇到' },
    'came-back': { name: '关过，后来又回来了', what: '想知道为什么，以后会不会再关' },
    'worried': { name: '还开着，有点担心', what: '看看哪里有风险，提前准备' },
  },
  keeps: '记录只在这个浏览器里，移除扩展就没了，记得先备份。',
  honest: '只从外面推断，不是平台评分。',
  haveBackup: '以前备份过？从文件恢复',
  restart: '换一种情况',
  notStored: '还没有存下来。你答的都还在这里，一件没少；腾出空间或稍等一下，再试一次。',
  resume: '上次答到一半，接着来。',
  back: '上一题',
  next: '下一题',
  finishNow: '先看结果，剩下的以后再答',
  progress: (at: number, left: number) => (left === 0 ? `第 ${at} 题，最后一题` : `第 ${at} 题，后面最多 ${left} 题`),
  unknown: '不清楚',
  onlyThese: '就这些，别的没有',
  pickDay: '或者选具体日期',
  typeWording: '或者照屏幕抄下来，一个字也不用改',
  useTyped: '用这句',
  questions: {
    'product': { title: '是哪一个额度？', hint: '不同的产品，放款方和当时的规则不一样。' },
    'state': { title: '它现在是什么样子？', hint: '关闭、暂停、降额，背后的原因不一样。选最接近的，以后能改。' },
    'day': { title: '什么时候发现的？', hint: '先后和当时的规则，都要按日子看。大概就行。' },
    'closed-day': { title: '当初是什么时候关的？', hint: '那时的规则和停了多久，能分清不少原因。大概就行。' },
    'back-day': { title: '什么时候又能用了？', hint: '回来得快还是慢，不同的原因很不一样。大概就行。' },
    'gap': { title: '还清之后过了多久，额度没的？', hint: '如果只隔一两天，也可能只是还款还没同步。' },
    'wording': { title: '屏幕上怎么写的？', hint: '提示的原话很有用：同样是没有额度，不同的话指向不同的原因。' },
    'late': { title: '这两年，有没有晚还过？', hint: '这个额度、信用卡、别的贷款都算。照实说结果才准，这里不评判谁。' },
    'late-elsewhere': { title: '这两年，别处有没有晚还过？', hint: '信用卡、别的贷款，还有话费、免押租借这类约定。' },
    'inquiries': { title: '近半年，申请过几次贷款或信用卡？', hint: '点过“申请”“查看额度”而且查了征信的才算；自己查征信不算。' },
    'use': { title: '这个额度平时怎么用的？', hint: '可以选几项。只用来推断原因，不会告诉任何人。' },
    'around': { title: '那几天，还有别的事吗？', hint: '可以选几项。' },
    'signs': { title: '最近有没有这些迹象？', hint: '这些往往先于收紧出现。可以选几项。' },
    'utilisation': { title: '这个额度现在用了多少？', hint: '' },
    'work': { title: '近半年，工作和收入有没有变化？', hint: '可以选几项。平台不一定知道这些。' },
    'burden': { title: '每个月要还多少，收入多少？', hint: '所有贷款和信用卡加起来，选最接近的。' },
    'meanwhile': { title: '停的那段时间，做过什么？', hint: '有些做法会影响能不能回来。可以选几项。' },
  },
  none: {
    'wording': '没看到提示', 'late': '没有晚还过', 'late-elsewhere': '没有晚还过', 'inquiries': '一次也没有', 'use': '都不是', 'around': '都没有', 'signs': '都没有',
    'utilisation': '一点没用', 'work': '没有变化', 'burden': '没有要还的', 'meanwhile': '什么也没做',
  },
  rows: {
    'state': { label: '现在', closed: '关闭了', paused: '显示暂停', frozen: '被冻结', refused: '有额度，借不出来', cut: '额度变少了', gone: '入口找不到了', self: '是我自己关的' },
    'day': days,
    'gap': { 'label': '隔了多久', 'same-day': '当天或第二天', 'days': '一周之内', 'weeks': '一周到一个月', 'months': '一个月以上' },
    'wording': {
      'label': '意思最接近的一句',
      'assessment': '经综合评估，暂未通过', 'no-limit': '暂无可用额度', 'ineligible': '暂不符合使用条件', 'abnormal': '账户异常', 'security': '存在安全风险，操作已中断',
      'identity': '请更新身份信息', 'arrears': '有未还清的欠款', 'system': '系统繁忙，请稍后再试', 'strategy': '因业务调整，暂停服务', 'migration': '产品已升级', 'ended': '额度已终止',
    },
    'where': { label: '在哪里', here: '就是这个额度', elsewhere: '别的地方', both: '两处都有', card: '信用卡', loan: '别的贷款', bill: '话费、免押这类约定' },
    'length': late.length,
    'when': late.when,
    'count': { label: '几次', few: '一两次', some: '三到五次', many: '六次或更多' },
    'use': {
      'label': '怎么用', 'idle': '半年以上没用', 'emptied': '一次几乎借满', 'burst': '短时间里借了好几次', 'early': '经常提前还',
      'restricted': '买房、投资，或还别的贷款', 'cash-out': '换成现金用过',
    },
    'around': {
      'label': '还有什么', 'id-expired': '身份证过期了', 'phone-changed': '换了手机号', 'device-changed': '换了手机或平板', 'unusual-login': '有异地或陌生登录',
      'services-limited': '别的服务也一起受限', 'app-fault': 'App 出过故障或刚更新', 'documents-requested': '要我补交资料', 'others-closed': '别人也遇到了',
    },
    'signs': {
      'label': '迹象', 'limit-cut': '额度降过', 'draw-refused': '有一次借不出来', 'services-limited': '几项服务同时受限', 'documents-requested': '要我补交资料',
      'id-expired': '身份证过期了', 'phone-changed': '换了手机号', 'others-closed': '身边有人被关',
    },
    'utilisation': { label: '用了多少', low: '一点点', half: '一半左右', high: '一大半', full: '快用满了' },
    'work': {
      'label': '变化',
      'income-lost': '没有收入了',
      'income-drop': '收入少了',
      'job-changed': '换了工作',
      'social-insurance-stopped': '社保停缴',
      'business-down': '生意变差',
    },
    'due': { label: '每月要还', 1000: '一千上下', 2500: '两三千', 5000: '五千上下', 10000: '一万或更多' },
    'income': { label: '每月到手', 3000: '三千上下', 5000: '五千上下', 8000: '八千上下', 12000: '一万二上下', 20000: '两万或更多' },
    'meanwhile': {
      'label': '做过', 'paid': '别的账都按时还', 'identity': '更新了身份资料', 'documents': '补交了资料', 'record': '更正了征信里的错误', 'asked': '请客服复核过',
      'applied': '去别处申请了贷款',
    },
  },
}

export type FirstRunText = typeof firstRun
