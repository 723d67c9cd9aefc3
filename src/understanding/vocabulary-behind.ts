import { oneOf } from './any-of.ts'

/** The word that others follow: "逾期还款". */
export const LATENESS = '逾期'
/** Behind a lateness: paying, or how long it was, and then asked what one may do now. */
export const LATE_AND_PAID = oneOf(
  '^(?:了|过|有|已|快)?(?:大概|差不多)?(?:(?:[\\d一二两三四五六七八九十半*]{1,4})(?:多)?个?(?:天|月|周|星期|年|期|次|小时)(?:多|左右)?)?(?:了|之?后|以后|过后|但是?|可是|,|\\s|已经?|现在|又|刚|才|我|都|全部?|再|然后|把.{1,4}|也|只|先|就){0,6}' +
    '(?:还(?!能|可|会|有|是|要|没|不)|结清).{0,12}(?:还能|还可以|能不能|能否|可不可以|可以|能|什么时[候间]|多久|多长时间|何时|为什么|怎么|要等)',
  '^(?:记录)?(?:已经?)?处理(?:后|了|完|过)', '^(?:了|有|已|快)?(?:[\\d一二两三四五六七八九十半*]{1,4})(?:多)?个?(?:天|月|周|星期|年|期|次|小时)(?:多|左右|了|之?后|以后|过后|,|\\s){0,3}(?:我的?|蚂蚁|.?呗|.{1,2}贷|.?条){0,3}(?:还能|还可以|能不能|可不可以|什么时候|多久)',
)
/** Who has been late asks what can be done now. */
export const LATE_AND_WHAT_NOW = /^了(?![^,]{0,4}(?:会|影响|算|要收|后果|利息|有什么|对|多少)).{0,8}(?:能|可以|怎么|如何|多久|什么时候|申请|吗|么)/
/** So many days are named, not any: a number blotted out, a long time, or a way out is asked for. */
export const LATE_SO_LONG = oneOf(
  '^(?:了|有|已|快|已经)?(?:\\*{2,}|\\d{2,3}|十\\S?|[两三四五六七八九半]个?(?=月|年|期))(?:多)?个?(?:天|月|周|星期|年|期)(?!之?内)',
  '^(?:了|有|已|快|已经)?(?:[\\d一二两三四五六七八九十半]{1,4})(?:多)?个?(?:天|月|周|星期|年|期).{0,8}(?:补救|消除|挽回|撤销|怎么办|怎么恢复|怎么处理)',
)
/** Help is sought behind a lateness. */
export const LATE_AND_HELP = /^[^,会]{0,10}(?:怎么办|咋办|怎么处理|怎么弄|怎么解决)/
/** Just before paying: it is done. */
export const JUST_NOW = /(?:刚刚?|刚才|已经?|今天|昨天)(?:才|就|都)?$/
/** ... unless it is only supposed. */
export const IF = /如果|要是|会不会被|会怎|会如何|可以|能逾期|最多|多少天|几天|怎么算|利息|多少钱|就不能/
/** Asked what follows from a thing in general. */
export const IN_GENERAL = /影响|会|算|利息|费|上征信|如果|就不能|不还(?!能|可)/
/** Right before a loss: it is not the line that was lost. */
export const NOT_THE_LINE = oneOf(
  '(?:银行|储蓄)?卡(?:里|上)?的?(?:金额|钱|余额)(?:却|就|也|都)?$', '还款[^,]{0,4},?(?:钱|金额)(?:也|都|就)?$', '(?:手机号?码?|短信|(?:电话)?号码|(?:电话|手机|银行|储蓄)卡|微信号?|淘宝(?:号|账号|店)?|店铺?|网店|(?:收款|付款)码|二维码|收款|验证码|红包|(?:优惠)?券|账单|记录|订单|选项|余额宝|支付功能|(?<!呗)支付)' +
    '(?:短信|服务|功能|权限|号|我)?(?:也|都|已经?|好像|突然|怎么|为什么|现在|又|就|给){0,4}$',
)
/** The line is named in the words for its loss. */
export const NAMES_LINE = /呗|贷|金条|白条|额度/
/** Behind a loss: asked what would follow from it. */
export const WHAT_THEN = /^(?:了|的话)?会(?:如何|怎么|怎样|有什么|影响)/
/** "额度会降低还是提高": asked which of the two. */
export const EITHER = /^(?:还是(?!不|没|用不|无法|老|一直|这|那|未|借不|显示)|或者)/
/** Behind a clause that tells a state: asked whether the line can still be used. */
export const STILL_USABLE = /^[,\s](?:那|请问|现在){0,2}(?:我的?|蚂蚁|支付宝的?|.?呗|.{1,2}贷|.?条|额度){0,4}(?:还能|还可以|能不能|能否|可不可以|可以|能)(?!影响)[^,会]{0,10}[吗么嘛]?$/
/** What comes before leads to the loss, and all of it is only asked or feared. */
export const LEADS_TO = /就[^,]{0,4}$|导致|造成|引起|使得/
export const IN_FEAR = /是不是(?!因为|由于)|会不会|担心|怕|以为/
/** A loss that would come, and the reason asked for one that came. */
export const WOULD = /会/
export const REASON = /为什|怎么(?!知道|看|查|样)|为何|为啥|干嘛|咋|怎会/
/** What one was able to do before. */
export const WAS_ABLE = /(?:以前|之前|原来|本来|原先|昨天)[^,]{0,8}?(?:能|可以)/g
/** No length that anyone counted. */
export const ANY_LENGTH = /几[天期次]|多久/
/** Right behind a thing: it is over. */
export const OVER_WITH = /^过/
/** Applying is no wish where it is told what came of it. */
export const APPLYING = /申请(?=[^,]{0,6}$)/g
/** Nobody told one of it: it is there. */
export const WITHOUT_NOTICE = /^(?:了)?(?:我)?(?:怎么|为什么|为何|也|都)?(?:也|都)?(?:不|没)(?:有)?(?:提前)?(?:给|跟|和)?(?:我)?(?:打|发)?(?:通知|告诉|提醒|短信|说明|电话)/
/** The reason for it stands right before it. */
export const FOR_A_REASON = /(?<!是不是|是否|会不会)(?:因为?|由于)[^,会]{1,8}$/
/** Said of nothing but oneself, and what cannot be meant as a wish. */
export const ONLY_LATE = /^(?:我的?|蚂蚁|支付宝|[借花]呗|微粒贷|网商贷|白条|金条|是|就是|的|因为?|由于|不可抗力|意外|已经?|现在|好像|严重|恶意|[,\s]){0,5}$/
export const LIMIT = /额度/
export const NO_WISH = /清零|消失|不见|降额|下降/

/** What was changed or ran out, and then asked what can be done with the line. */
export const NOW_THEN = /^了(?![吗么嘛])[^,会影]{0,6}(?:还能|还可以|能不能|可不可以|可以|能|怎么|如何|咋)(?!影响)/
export const WAY_BACK_THEN = /^[^,会影]{0,8}(?:怎么|如何|怎样|什么时候|多久)[^,会影]{0,4}(?:恢复|解冻|解封|解除|办)/

/** Told as what was done about something: "但是还完了". */
export const BUT_THEN = /^,?(?:但是?|可是|不过|后来).{0,8}(?:还|结|付|清)[清完上]?了/
/** Behind what was paid: it is said, or asked, that one gets nothing for it. */
export const NO_MORE = /^了(?:就|也|都|却|现在|还是?){0,2}(?:不能|不可以|不让|不给|用不了|借不了|没法|无法)/

/** At the end: it is over. */
export const SAID_OVER = /[了过的完清]\s*$/

/** The number was given up, or the phone cut off. */
export const PHONE_IS_GONE = /空号|停机|停用|欠费|作废|注销|销号|暂停/
/** ... and nothing follows but how long ago. */
export const PHONE_SINCE = /^(?:了|快|有|已经?|大概|\s){0,3}(?:$|怎么(?!样)|收不到|登不|没法|无法|不能|(?:[\d一二两三四五六七八九十几半好*]{1,4})(?:多)?个?(?:天|月|周|星期|年))/
/** What is so in general is asked, of nothing that happened: how often is too often, where one does it, what it costs. */
export const ASKS_OF_ALL = oneOf(
  '(?:多少|几|哪几)(?:次|分|天|个月)?(?:才)?(?:算多|算少|算高|可以开|能开|才能开)|算不算(?:次数|逾期|违规)|在哪里?(?:做|弄|办理)|有没有用$|一般(?:都)?有哪些|(?:几年|多久)(?:才)?能?消|要收.{0,6}(?:费|违约金)(?:吗|么)?$|什么(?:是|叫)',
  '\\bwhat (?:is|are) an?\\b|\\bwhat does it mean when\\b',
)
/** Without one of these signs, what people tell of often is told only where it is much like what others told. */
export const SIGN_OF = {
  'late-payment': /逾|过期|到期|晚|忘|迟|拖|超|违|断|负面|不良|扣不/,
  'paid-off': /清|完|光|全|结/,
  'repaid': /(?:还|扣|付|交|缴)[^,没未不]{0,6}(?:了(?!吗)|过|完|成功)|已还|刚还|(?<!最)近还|还的(?!款)|还(?:上|进)/,
  'repaid-early': /提前|提早|早就?还|没到/,
  'phone-changed': /(?:号(?!我)|手机卡).*(?:换|改|停|丢|没用|旧|注销|新)|(?:换|改|停|丢|旧|注销|新|以前|原来|之前).*(?:号|手机卡)/,
} as const
/** Paying that is asked for, ahead, or fails; an account that is another than the phone. */
export const NOT_DONE = /怎么还|还不[了上起]|[未没不]扣|没有?还|(?:要|需要|再|得)还|明天|不成功|失败|钱不够|款钱不够|没钱|不还了|重复扣款|对不上|账单不对|只有还款|取消|分期付款|收不到|(?:支付宝|账号)[^手号]{0,3}(?:不用|更?换)|本人|密码|退款|扣不|[换改]不[了过]|忘分期|另一个号|微信(?:里面)?提现|要求|让我|今晚|今天晚上|借给/
/** A way is asked for, or nothing has changed: what was learned from labelled texts takes both for the matter itself. */
export const NOT_THE_MATTER = /(?:怎么|怎样|如何)(?:才能|去)?(?:更换|更改|修改|改(?!了)|换(?!了)|把|变更|弄|办理|申请|操作|设置)|没有?涨|(?:不能|无法|不可以|没法|不让)[^,]{0,6}(?:还款|还钱|提前|分期)|(?:这个|这|另一个|新)(?:手机)?(?:号码?|账号)[^,换丢停注]{0,6}没有?(?:开通)?(?:.呗)|(?:我|^)(?:要|想)(?:提前|全部|一次)|行为是什么|最低(?:还款)?怎么|忘(?:记)?了?[^,]{0,4}(?:账号|密码)|(?:账号|密码)[^,]{0,4}忘|提前[^,]{0,6}还不|^(?:蚂蚁|支付宝)?(?:.呗)?(?:刷脸|人脸)(?:认证|识别)?$|什么意思|去哪里?(?:改|换|办|弄)/
