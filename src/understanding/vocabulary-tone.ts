/** Words about a person instead of what was done. */
export const insults = new RegExp([
  '骗子', '垃圾(?!短信|邮件|信息|电话)', '混蛋', '王八蛋', '傻[逼bB叉×X]', '他妈的?', '妈的', '狗东西', '狗屁', '无耻', '不要脸', '缺德', '黑心', '流氓', '吸血鬼', '畜生',
  '滚蛋', '脑残', '白痴', '废物', '操你', '强盗', '土匪', '没人性', '丧尽天良', '良心被狗吃', '去死(?![的了]?心)',
  '\\b(?:idiots?|scum|crooks?|bastards?|liars?|thieves|thief|shameless|stupid|morons?|scammers?|fuck\\w*|bullshit|disgusting|trash)\\b',
].join('|'), 'giu')

/** What is meant to frighten. */
export const threats = new RegExp([
  '否则', '不然(?:就|我|的话)', '后果自负', '曝光', '(?:找|上|告诉|联系)媒体', '(?:发|挂)(?:到)?(?:微博|抖音|小红书|网上|朋友圈)', '告到底', '(?:法庭|法院)见', '等着(?:收)?传票',
  '起诉你们?', '告你们', '我的?律师', '律师函', '(?:让|叫|要)你们(?:好看|倒闭|关门|下岗|丢饭碗)', '吃不了兜着走', '走着瞧', '不会放过', '(?:投诉|闹)到底', '死磕', '天天投诉', '上门找你们', '找上门', '弄死',
  '杀了你', '报复', '\\bor else\\b', 'you(?: will|\'ll) regret', '\\bmy lawyers?\\b', 'see you in court', '\\bsue you\\b', 'expose you', '(?:go|going) to the (?:press|media)',
  'face the consequences', 'otherwise i(?: will|\'ll)',
].join('|'), 'giu')

/** Signs that raise the voice. */
export const shouts = /[!！]{2,}|[?？!！]{3,}|\b(?:[A-Z]{2,}[\s,]+){2,}[A-Z]{2,}\b|\b[A-Z]{8,}\b/gu
export const singleShout = /[!！]/gu

/** What claims more than anybody saw; with a number beside it, it is a fact. */
export const absolutes = new RegExp([
  '从来(?:没有?|不|都)', '永远', '绝对', '百分之百', '100\\s*%', '(?:所有人|每个人|谁)都', '总是', '每次都', '肯定是', '毫无疑问', '根本(?:没有?|不)', '全都是', '一贯', '无论如何都',
  '\\b(?:never|always|everybody|everyone|absolutely|definitely|totally|obviously|at all times)\\b',
].join('|'), 'giu')

/** A number, by which a claim can be checked. */
export const figure = /[0-9０-９]|[一二三四五六七八九十两]{1,20}\s{0,9}(?:次|天|日|号|月|回|遍|个工作日)|\b(?:once|twice|two|three|four|five)\b/u

export const times = new RegExp([
  '[0-9０-９]', '[一二三四五六七八九十]{1,20}\\s{0,9}(?:月|日|号|点|天前|周前|年)', '今天|昨天|前天|当天|上周|上个?月|本月|这个月|去年|今年|前年|早上|上午|中午|下午|晚上|凌晨|周[一二三四五六日天]|星期|礼拜|月初|月底|年初|年底',
  '\\b(?:today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last (?:week|month|year)|this (?:week|month|morning)|january|february|march|april|may|june|july|august|september|october|november|december|morning|afternoon|evening)\\b',
].join('|'), 'iu')

export const happenings = new RegExp([
  '关|降|冻结|暂停|拒|扣|还|借|收到|提示|显示|写着|说|答复|回复|变|消失|没有|没了|不能|无法|申请|逾期|停|登录|打电话|联系|转|查|审核|评估|报送|缴|付|丢|换|失业|住院|生病',
  '\\b(?:clos|cut|froz|paus|refus|debit|charg|repa|paid|pay|borrow|receiv|said|says|told|answer|repl|chang|gone|disappear|appl|overdue|late|stop|log|call|contact|transfer|check|report|lost|ill|lend|went|shows?|was|were)\\w*',
].join('|'), 'iu')

export const wishes = /请|希望|要求|请求|想要|麻烦|能否|可否|能不能|可不可以|申请|盼|\b(?:please|ask|request|would like|want|hope|could you|can you)\b/iu

/** Before a threat: that it will not be. */
export const denials = /(?:不会|不想|没有|不是要|并不)[^，。；,.;]{0,4}$|(?:\bnot|n't)(?:\s\w+){0,3}\s$/u

export const sentenceEnds = /[。！？；;!?\n]|\.\s/u
