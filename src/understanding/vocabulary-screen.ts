import { oneOf } from './any-of.ts'

/** Words in quotation marks. */
export const QUOTED = /["“”「『‘]([^"“”」』’\n]{2,120})["“”」』’]/g
/** A text message begins with who sent it, and ends with its thanks, the way to stop it, or its line. */
export const MESSAGE = /【[^】]{1,20}】[^\n]{6,600}?(?:感谢(?:您|你)?的?[^\n。!]{2,6}[。!]|退订.{0,3}[a-z]{1,2}\b|回复?[a-z]{1,2}退订|$)(?:\s{0,2}(?:回复?[a-z]{1,2}退订|退订.{0,3}[a-z]{1,2}\b|拒收.{0,3}[a-z]))?/m
/** What a screen shows follows. */
export const SHOWN = oneOf(
  '(?:提示|显示|写着|写的是|写的|弹出|弹窗说?|弹窗|页面(?:上)?(?:说|写)|短信(?:上)?(?:说|写|通知|提示)|(?:发)?通知说?(?=[:,是说因]|.{0,2}因)|出现(?:的是|了)|标注|(?:点|打|登)(?:进|开)?(?:去|来|了)?[^,]{0,3}(?<!客服)(?:就|又|还|都)?说(?!明)|(?:系统|软件|上面|页面|app)(?:就|又|一直|总|老)?说(?!明)|' +
    '(?:it|screen|app|message) (?:says|said|shows|showed))(?:我|说|是|了|:|的是|一个|成|为|出|that|\\s){0,4}',
)
/** ... unless it is not shown, or only asked about. */
export const NOT_SHOWN = /(?:不|没|没有|未|无|怎么|如何|哪里|短信|账单|关闭|取消|什么)(?:有)?(?:任何|什么)?$/
/** The next clause is still what the screen says. */
export const GOES_ON = /^(?:请|您|你(?!们)|为了|我们|感谢|稍后|暂|如有|如需|请稍|以便|敬请|建议您|the|please)/
/** What the person adds at the end. */
export const TAIL = /(?:这|这个|那)?(?:是)?(?:怎么回事|什么意思|怎么办|怎么弄|咋办|什么原因|啥意思|为什么|为啥|怎么了|什么情况|怎么解决|了?吗|呢)[啊呀呢吗]{0,9}$/
/** What a platform writes rather than a bill. */
export const SCREEN_WORDS = /额度|评分|通过|证件|身份证|稍后再试|风险|系统|评估|条件|审核|无法|不能|不符|不满足|异常|暂|失效|繁忙|安全|失败|拒绝|停止|终止|调整|升级|结清|保护|限制|please|unable|sorry|risk|system/
/** A sentence that nobody says of oneself, but that a service writes to its customer. */
export const WRITTEN_TO = /您(?!好)|^(?:很|非常|十分)?(?:抱歉|遗憾)|^(?:尊敬|亲爱)的|^温馨提示|敬请|请(?:稍后|更新|完善|保持|联系客服|明天再来|上传|重新)|本次(?:申请|借款|评估)|今日放款|当前(?:借款)?人数/
/** ... but for the person, who says "I" or asks "you" to do something. */
export const WRITTEN_BY = /我|咱|俺|本人|[?]|吗|怎么|为什么|为何|为啥|咋|什么|多久|如何|哪|您帮|您看|您说|您给|您查|请问|您们/
/** A screen that says this has weighed the person, so it works. */
export const ASSESSED = /评估|评分|资质|审核|不符合|未通过|风险/
