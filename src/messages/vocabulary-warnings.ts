/** What takes back what follows it in the clause. */
export const NOT_BEFORE = /请勿|切勿|勿|不要|别(?!人|的|处|家|墅)|不得|禁止|严禁|不会|绝不|从不|从未|并未|未委托|无需|不需要?|不用|没有|没给|未曾|不可|不能|不收|遭遇|不应|不提供|拒绝|远离|严打|打击|未与|未授权|不轻信|不点击|不透露|不转账|不索要|不参与|(?<!绝)不(?:要?)?向|如遇|遇到|谨防|警惕|防范|提防|小心|当心|相信|轻信|\b(?:never|no staff|no one|nobody|no (?:bank|lender)|do not|don't|won't|will not|not ask|beware of|watch out|avoid|refused|claiming to be|asked for|if (?:someone|anyone|a caller))\b/

/** The same inside of what was found: "the code is 1234, do not tell anyone". */
export const NOT_WITHIN = /请勿|切勿|勿|不要|不得|禁止|严禁|不会|绝不|从不|从未|不索要|别(?=告诉|给|发|转|说|报)|\b(?:never|do not|don't|will not)\b/

/** A clause that goes on with what was forbidden before it. */
export const GOES_ON = /^(?:、|或|及|以及|和|并|也|亦|更|or |and |nor )/

/** Advice to be careful, which whoever warns gives. */
export const ADVICE = /谨防|警惕|防范|提高警惕|提醒|请勿|切勿|不要相信|不要轻信|勿信|请不要|相信|轻信|96110|报警|上当|反诈|小心|当心|正规渠道|郑重声明|举报|官方渠道|警方|预警|提示|挂断|挂了|防骗|识破|以身试法|千万别|别信|\b(?:beware|warning|reminder|never|report(?:ed)?|call 96110|scam alert|tip|hang up|hung up|be careful|stay safe|free of charge|for free|i said no|refused)\b/

/** Talk about swindlers rather than of one. */
export const TALK = /冒充|假冒|谎称|诱导|诱骗|骗取|凡是|凡[^。!?;\n]{2,30}(?:都是|均为|均属|即为|就是|一律)|不法分子|不法中介|不法机构|非法中介|犯罪分子|诈骗分子|违法分子|(?<!网上)骗子|骗局|骗术|套路|所谓|为由|名义|为名|(?:均为|都是|均是|就是|即为|属于?|均属|这是|是|为)(?:电信|网络|典型的?|电信网络)?诈骗|(?:疑似|涉嫌|遭遇|正在遭遇|防)(?:电信|网络)*诈骗(?!案)|差点被骗|被骗|受骗|受害人|市民|事主|消费者|上当受骗|以免上当|会泄露|骗人|风险提示|民警提醒|警方提醒|警方提示|警方提醒|我行提醒|安全提示|如您收到自称|以身试法|涉嫌帮信罪|\b(?:scammers?|fraudsters?|swindlers?|scams?|anyone who|pretend|claiming to be|impersonat\w+|nobody|no bank|lost [\d,]+|callers?)\b/

/** A demand made of the reader here and now. */
export const DEMAND = /(?:现在|立即|马上|赶紧|尽快)?请(?!勿|不要|立即停止|拨打|致电|提高|警惕|通过|挂断|注意|谨慎)|需要您|需要你|现在请|赶紧|配合我/

/** An address for the private contact that no warning gives. */
export const HANDLE = /(?:微信|v信|威信|薇信|维信|qq群?|q群|扣扣群?|电报|(?<![a-z])(?:vx?|wx|tg)(?=[:号\s]))号?\s?[:为是]?\s?[a-z0-9_-]{5,}/

/** A code that came in a message: not to tell it to anyone is honest advice. */
export const CODE_MESSAGE = /验证码|校验码|动态码|动态密码|密码|\b(?:code|otp|password)\b/

/** Somebody tells what others were told or offered, and that it was seen through or went wrong. */
export const TOLD = /我|朋友|同事|邻居|老人|有人|有个|对方|新闻|网上|群里|自称|\b(?:friend|cousin|caller|i was|i got|my)\b/
export const SEEN_THROUGH = /拦住|没(?:有)?(?:理|信|上当|照做|给他|给她|转账|同意)|识破|挂(?:断|掉)?了|退群|拉黑了|报(?:了)?警|拒绝了|不靠谱|被骗|钱(?:也)?没(?:了|追回)|\b(?:hung up|i said no|refused|reported it|lost [\d,]+|was it a scam|was that a scam)\b/

/** Who speaks to the reader does not tell of somebody else. */
export const ADDRESSED = /您|你|亲(?=[,的,您您])|\byour?\b/
