import { anyOf, oneOf } from './any-of.ts'
import { ENGLISH_DONE_BEFORE, ENGLISH_NOT, ENGLISH_OTHERS, ENGLISH_SPOKEN } from './vocabulary-english-grammar.ts'

/** Signs that end a sentence, and those that part its clauses. A full stop of Latin script is looked at apart. */
export const SENTENCE_END = /[。!?\n\r…]/
export const PAUSE = /[,;。!?\n\r…|]/

/** Words that begin a new thought although no comma stands before them. */
export const CONJUNCTION = anyOf(
  '但是', '但(?!凡)', '可是', '(?<!刷脸|人脸|认证|验证|识别|审核|通|比)不过(?!是|来|去|了|审|户)', '然后', '结果(?!单)', '而且', '并且', '所以', '因此', '于是', '后来',
  '(?<!会|不会|可能|能)导致', '反而', '虽然', '因为',
  '由于', '其实', ' (?:and|but|then|so|because|now) ',
)

/** Right before a thing: it did not happen. */
export const NOT = oneOf(
  '(?:(?<!有)没有?|无|未|不曾|未曾|从不|不存在|(?<!会)不会|绝不)(?:任何|什么|啥|出现|发生|产生|有|[借花]呗|.{1,2}贷款?|信用卡|白条|金条|过|再|去|乱|给我?|自动|正常|一次|一天|一分|一笔|一条|半点|被|人|是|存在|频繁|主动|经常|怎么|私自|在|' +
    '其他|其它|别的|多余|' +
    '的|,|\\s){0,4}$',
  ENGLISH_NOT,
)
/** A "not" within the same list: "没有逾期、套现". */
export const LIST_SIGN = /^(?:[、和或及与跟,\s]|\b(?:or|nor|and)\b){0,6}$/
/** Before a "not": it did happen after all. */
export const NOT_NOT = /(?:不是|并非|又不是|不能说|不可能)(?:完全|一直|从来|从)?$/
/** "Has never": as far back as one can ask. */
export const NEVER = /\b(?:never|always|ever|every)\b|从来|从没|从未|从不|一直|历来|始终|向来|每[期次个月]|期期|次次|至今|十年|多年|未曾|不曾/

/** What is only supposed, to the end of the sentence. */
export const SUPPOSED = /如果|免得|省得|以免|要是|假如|假设|假使|倘若|(?<![\d一二两三四五六七八九十])万一|若是|只要|除非|一旦|哪怕|\bif\b|\bunless\b|\bsuppose\b|\bin case\b/
/** What is only supposed, before these words. */
export const SUPPOSED_BEFORE = /的话(?!术)/
/** What one has heard or read, to the end of the sentence. */
export const HEARSAY = oneOf(
  '听说', '据说', '听人说', '(?:网上|百度|别人|有人|人家|大家|都)说', '传言', '传闻', '有的(?:人)?说', '看(?:到)?(?:有的|有人|别人|网上)', '科普',
  '(?:网上|有人)[^,]{0,3}(?:说|讲)', '说是会', '据传',
  'i (?:heard|read) that', 'people say', 'they say',
)
/** Advice and commands; also one of two guesses: "是…还是逾期了". */
export const ADVICE = /是[^,]{2,16}还是$|建议|千万|最好|不要|(?<!我|都|才|还|呗|贷)记得|避免|防止|切记|务必|(?<!特|区|分|性|级|类|个|识|辨|告)别(?!的|人|家|处|样|是)|\b(?:should|must|don't|never) (?=[a-z]+$)/
/** What one wishes, plans, fears or asks for, right before. */
export const WISH = oneOf(
  '想要?', '(?<!需|只|主|重|首|必|快|不|将)要(?!求|紧|么|是)', '打算', '准备', '希望', '愿意', '(?<!申)请问?', '帮我(?!的)', '帮忙', '赶紧', '赶快', '快点', '麻烦', '才能', '不敢',
  '怕(?!忘)', '担心', '害怕',
  '考虑', '计划', '快要?', '即将', '将要', '需要(?!了)', '求', '申请(?!人|经|被|未|没|不|失败|时|后|了|过|的)', '能否', '试图', '如何', '怎样', '尝试',
  '\\b(?:want|going|plan|hope|like|afraid|worried|need|fear) (?:to|that|of|it)',
)
/** Possibility: what follows has not happened. */
export const MODAL = oneOf(
  '(?<!这|那|一|机|社|协|体|误|学|工|都|开|怎么|为什么|为啥|居然|竟然|咋)会(?!员|计|议|话)', '(?<!可|功|不|性|智|效|职)能(?!力|量|源|用了|借了)', '可以(?!用了|借了)', '可否', '是否',
  '能不能', '会不会', '可不可以', '要不要', '该不该', '是不是(?!因为|由于|以前|之前|[和跟与])', '有没有', '算不算',
  '\\b(?:will|would|can|could|may|might|does|do|should) (?:i|it|my|the|this|they|we)\\b',
)
/** After these a new thought begins and nothing before counts any more. */
export const NEW_THOUGHT = /如何(?=用不了|不能|无法|没)|怎么(?=(?:都|还|也|就|一直)?(?:不(?!小心)|没|无法))|(?:为什么|为何|为啥|为嘛|干嘛|干吗|为毛|凭什么)(?:会|能|就|要)?|怎么就|怎么会|怎么还|怎么又|怎么突然|怎么都|怎么也|怎么(?=有时|老是|总是|一直)|咋就|咋会|\bwhy\b/
/** How-to: what follows is a wish. */
export const HOW_TO = oneOf(
  '(?:怎么|如何|怎样|怎么样|咋|咋样|哪里|哪儿|在哪|多久|什么时候|什么时间|几时|何时|多长时间|多少|啥时候)(?:才|可以|能|能够|去|来|样|主动|自己|操作|办理|进行|申请|永久|彻底|重新|再次|要|得|把|将|给)' +
    '{0,4}[^,]{0,6}$',
)
/** As above, but then the thing did happen. */
export const HOW_COME = /(?:怎么|咋)[^,]{0,4}(?:就|被|又|还|突然|会|没|不|老|总|一直|经常|也|都|给|自动|莫名|无缘无故|这么)[^,]{0,6}$/

/** The end of a question that is answered by yes or no. */
export const YES_NO = /^\s*(?:(?:的)?(?:现象|记录|行为|情况|问题)|(?:.?呗|.{1,2}贷|.?条|额度)了?)?(?:吗|嘛|么|么有|没有|没|不|否|ma|是吗|对吗)[呢啊呀的哦啦\s]*$/
/** Asked about what would follow from something. */
export const WHAT_IF = oneOf(
  '影响', '好不好', '有关(?:系)?吗', '好吗', '行不行', '可不可以', '会怎么样', '会怎样', '会如何', '有事', '要紧', '有关系', '有没有关系', '正常吗',
  '算不算', '算逾期', '后果', '会不会', '会[^,]{0,8}(?:吗|(?<![怎什这那])么)', '就[^,]{0,8}(?:吗|(?<![怎什这那])么)', '还有[^,]{0,8}(?:吗|(?<![怎什这那])么)', '能[^,]{0,8}(?:吗|(?<![怎什这那])么)', '能否',
  '可以[^,]{0,8}(?:吗|(?<![怎什这那])么)', '还能', '能不能', '可不可以', '是不是就', '有啥区别', '有什么区别', '哪个好', '划算', '要收', '利息', '手续费', '怎么算', '多少钱', '上征信',
)

/** Behind what has happened: asked what can be done now. */
export const ASKS_FOR_A_WAY = /^(?:了|过)(?:.{0,4}天|.{0,4}个月)?(?:我的?|蚂蚁|.?呗|.{1,2}贷|.?条|这个|还){0,3}(?:能用|可以先|能先|可以分期|能分期|还可以|还能|能不能|可不可以|能否|可以(?:往后|推迟|延)|怎么|多久|什么时候|要怎么|该怎么|如何)/
/** Asked whether something would be possible then. */
export const POSSIBLE_THEN = /(?:后|完|清)[,\s]{0,2}(?:才|就)?(?:会|能|可以)(?!用了|借了)[^,]{0,8}$|(?:能|可以|可不可以|会)[^,]{0,10}(?:吗|嘛|不|么)\s*$/
/** A way back is asked for. */
export const WAY_BACK = /解开|才能解|才开|解冻|解封|解除|恢复|重新开|再开|怎么办|咋办/
/** Asked about what would follow, behind a thing in its own clause. */
export const WHAT_IF_BEHIND = /(?:什么时候|多久|何时)(?:才|就)?(?:能|可以|会)|(?:会|能|可以)[^,]{0,10}(?:吗|(?<!什|怎|那|这)么)|会不会|能不能|还能|是不是就/

/** Behind a thing: it has happened. */
export const DONE_AFTER = /^(?:过|着|掉|完|光|到现在|至今|之后|以后|后|成功)?(?:了|过)|^\s*是因为|^(?:款|钱|完|掉|光|过|之后|以后|后(?!果|期|台|面)|成功|到现在|至今|导致)|^的\s*$/
/** Before a thing: it has happened. */
export const DONE_BEFORE = oneOf(
  '(?:被|已经?|刚刚?|因为?|由于|(?<=因.{1,8})而|自从|之前|以前|曾经?|上次|有过|就是|自动|出现|发生|有|无意|意外|还在|一直|突然|老|总是|频繁|经常|多次|连续|从|前面|期间|不小心|误|全部?|都|才|(?<!会|可能|能|不)导致|显示|提示|说|' +
    '把[^,]{1,8}|将[^,]{1,8})[^,]{0,3}$',
  ENGLISH_DONE_BEFORE,
)
/** A person speaking of themselves. */
export const MYSELF = /我|本人|俺|咱|现在|目前|已经|之前|以前|曾经|昨天|前几天|后来|然后|刚才|前天|上次|\b(?:i|my|me)\b/

/** Someone else, and where the talk turns back to the person. */
export const OTHERS = oneOf(
  '(?<!给|帮|替|为|跟|和|向|问|找|借|被|让|叫|由|通过|是|在)(?:朋友|同事|同学|老公|老婆|媳妇|丈夫|妻子|对象|男朋友|女朋友|男友|女友|家人|家里人|我(?:表|堂|大|小|二)?[妈爸哥姐弟妹叔舅姑姨]|儿子|女儿|爸妈|' +
    '父母|妈妈|爸爸|哥哥|弟弟|' +
    '姐姐|妹妹|亲戚|邻居|室友|闺蜜|哥们|兄弟|别人|人家|(?<!其)(?:他(?:们|的)?|她们?)(?!说|提示|显示|让我|叫我|告诉|自动|就说|又说|老说|总说|还说|都说|写|就(?:给我)?(?:关|停|没|冻|降|不|$))|有人|网友|群友|群里|大家|好多人|很多人|不少人|身边|周围|网上)',
  ENGLISH_OTHERS,
)
export const BACK_TO_ME = /我(?!的?(?:朋友|同事|同学|老公|老婆|媳妇|对象|男|女|家|妈|爸|哥|姐|弟|妹|们))|自己|本人|\b(?:i|my|me|mine|we|us|our)\b/

/** What lies ahead. */
export const AHEAD = /下个?月|下周|下星期|明年|明天|后天|以后(?=会|要|想|准备)|将来|tomorrow|next (?:week|month|year)/

/** What a provider's person says. */
export const SPOKEN = oneOf(
  '(?:客服|平台|银行|人工|工作人员|官方|对方|那边|微众|支付宝|京东|网商|度小满|美团|抖音|热线)(?:那边|人员|小姐姐|小哥|最后|后来|电话里|还是|又|也|就|都|只|查了|给我|给的|承认|统一|一直)' +
    '{0,4}(?:说|回复|答复|告诉|讲|表示|称|回我|解释|承认|回)(?:我|是|了|说|因为|称|到){0,4}[:,"“]?',
  '(?:客服|人工)[^,]{0,8}都说(?:是|因为)?', ENGLISH_SPOKEN,
)
/** Polite beginnings, which are no wishes. */
export const POLITE = /(?:我)?(?:就)?(?:是)?(?:想|请|要)(?:问|咨询|知道|了解|请教|说)(?:一下|下|问)?|请问(?:一下|下)?|不知道|can you tell me/g
/** Endings that add nothing to what was said. */
export const LIGHT_ENDING = /^(?:还款|了|过|的|着|款|掉|完){1,3}/
export const TOGETHER = /我(?:和|跟|与)/
/** A sentence that asks something. */
export const QUESTION = /[?]|吗|嘛|怎么|为什么|为何|为啥|咋|什么|多久|是否|如何|哪|几时|何时|(?:会|能|可)不|是不是|有没有|么$|\b(?:why|how|what|when|will|would|can|could)\b/
/** Behind a length of time: it is still going on. */
export const SINCE_THEN = /(?:天|月|年|周|期)了(?!才|就|还)|还没还|没还|至今|到现在/
/** Lateness that is over. */
export const DONE_NOW = /逾期过|还清|结清|还上|补上|补了|还完|已经?还|还了|有过|曾经?|才还|晚还|迟还|晚了|忘|一次|一天|两次|\d次|paid|missed/
/** Fear that a line may be lost. */
export const WORRY = /会不会|会(?:关闭|关掉|取消|收回|没)|会(?:被|就|不会)|会.{0,12}[吗么]|担心|怕|害怕|不敢|\b(?:will|would|afraid|worried|might)\b/
/** What is feared, to the end of the clause. */
export const FEAR = /担心|害怕|生怕|(?<!哪|恐|可)怕(?!忘)|就怕|会不会|\b(?:afraid|worried)\b/
/** The signs of what is over. */
export const PERFECT = /了|过/
/** "关闭吧": asked of someone. */
export const IMPERATIVE = /^(?:掉)?吧/
/** "怎么关了这个花呗": a way to close is sought. */
export const CLOSING = /^(?:关|取消|注销|停)/
export const HOW_TO_CLOSE = /(?:怎么|如何|怎样)(?:样)?(?:才能|才|能|把|给)?$/
export const OBJECT = /^(?:这|它|我的?|.?呗|.{1,2}贷|.?条)/
/** "逾期两个月了": it has lasted. */
export const LASTED = /^.{0,4}(?:[好很许]久|[那这]么久)|^.{0,6}?(?:天|个月|周|星期|年|期|次|段时间|阵子|小时)(?:了|.{0,2}[未没]还)/
/** "还清后": said of what was, and of what may be. */
export const LATER_ON = /^(?:之后|以后|后)/
export const WILL = /会/g
/** Words that only ask for help. */
export const HELP = /怎么办|怎么还|如何还|咋还|怎么处理|怎么回事|咋办|咋回事|怎么弄|怎么解决|什么原因|什么情况/g
/** What cannot be done has not been done. */
export const CANNOT = /(?:不能|无法|没法|没办法|不可以|不让|不给)[^,]{0,4}$/
/** Asked for the reason of something that thus has happened. */
export const WHY = /为什么|为何|为啥|干嘛|干吗|怎么(?:会|就|又|被|突然|自动|还)|咋(?:会|就|又|被)|什么原因|凭什么/
/** Asked for the day of what may not have happened. */
export const WHEN_ASKED = /(?:什么时候|什么时间|啥时候|几时|何时|多久)[^,]{0,6}$/
/** Done to one by others. */
export const SUFFERED = /^(?:被|遭)|忘|已/
/** Asked whether something would be all right. */
export const PERMISSION = /^.{0,6}(?:可以|行|可|没事|没关系)(?:了)?(?:吗|么|嘛|不|吧)$/
/** A turn to what is now: what was wished or possible before no longer governs. */
export const TURN = /发现|一看|结果|突然|居然|竟然|才知道|现在|如今|今天|却/
/** Help is sought right behind a thing: it is there. */
export const HELP_BEHIND = /^(?:了|该|我|,|\s){0,2}(?:怎么办|咋办|怎么处理|怎么弄|怎么解决|怎么恢复)/
/** A number that was blotted out. */
export const BLOTTED = /^(?:了\*{2,}|\*{2,}(?:天|个?月|期|次|年|个?小时))/
/** Nothing but the line that is spoken of. */
export const ONLY_LINE = /^(?:请问)?(?:[\d*]{1,6}(?:元|块)?|我的?|蚂蚁|支付宝|.?呗|.{1,2}贷|.?条|信用卡|[,\s]){0,4}$/
/** Words that begin with what is over. */
export const ALREADY = /^(?:已|都|全|早)|(?:完成|完毕)$/
/** A guess at the cause is no question whether it happened. */
export const BECAUSE = /因为|由于|because|due to/
/** "把…关掉": asked of someone, unless it is over; with a wish before it, in any case. */
export const DO_IT = /(?:^(?:请|你|再|那)?|怎么|如何|怎样|可以|能)(?:把|将)/
export const CAN_DO_IT = /(?:可以|能不能|可不可以|能)(?:把|将)/
export const WISH_TO_DO = /(?:想要?|要|打算|准备|帮我|请)(?:把|将)/
/** "怎么恢复", right behind a loss: who asks for the way back has lost it. */
export const WAY_BACK_BEHIND = /^(?:了|,|\s){0,2}到(?:什么时候|何时|哪天)|^(?:了|,|\s){0,2}(?:怎么|如何|怎样|多久|什么时候|何时|能不能|还能|还会|能|可以|会)[^,]{0,4}(?:恢复|解冻|解封|解除|解开|解$|开通|开[呀呢]?$)/
/** Asked what one may still do: what stands before is a state of one's own, not a supposition. */
export const STILL_POSSIBLE = /^[^,影会算]{0,14}(?:还能|还可以|可不可以|能不能|能否|可以|能|怎么)/
/** Said of one's own record. */
export const OWN_RECORD = /^有|[了过]/
/** A reason is asked for right behind what was paid. */
export const WHY_BEHIND = /^(?:了|的|,|\s){0,2}(?:为什么|为何|为啥|怎么(?:还|又|就|没|不|却))/
/** A way out is asked for at the end. */
export const NEEDS_HELP = /(?:怎么办|咋办|怎么还|怎么弄|怎么改)(?:呢|啊|呀)?\s*$/
/** Asked why one has to: it has not been done. */
export const HAS_TO = /(?:要|得|必须|需要|让我?|叫我?)$/
/** Nothing but how long it lasted. */
export const ONLY_LENGTH = /^(?:了|差不多|大概|快|有|近|好|都|已经?){0,3}(?:[\d一二两三四五六七八九十几半*]{1,4})(?:多)?(?:个)?(?:天|月|周|星期|年|期|次|小时|分钟)(?:了|多|左右)?$/
/** What was changed stands before its verb: "手机号更换". */
export const VERB_BEHIND = /(?:换|改|变更|丢失?|停用)(?:掉)?$/
/** Paying, whether done or not. */
export const PAYING = /还[款清完上了]|结清/
