/** What identifies a person or an institution in a text, told apart from what says nothing about either. */

/** Names of one product, the first of which stands for all. */
export const PRODUCTS: readonly (readonly string[])[] = [
  ['借呗', '蚂蚁借呗', 'jiebei'], ['花呗', '蚂蚁花呗', 'huabei'], ['网商贷', 'wangshangdai'], ['信用贷', '信用购', 'xinyongdai'],
  ['微粒贷', 'weilidai'], ['京东金条', '金条', 'jintiao'], ['京东白条', '白条', 'baitiao'], ['美团借钱', '美团生意贷', '美团月付', '生意贷'],
  ['有钱花'], ['抖音放心借', '放心借', '抖音月付', 'dou分期'], ['安逸花'], ['拍拍贷'], ['宜人贷'], ['分期乐'], ['省呗'], ['还呗'], ['好期贷'],
  ['闪电贷'], ['融e借'], ['随星借'], ['微信分付', '分付'], ['备用金'], ['360借条', '360贷'], ['唯品花'], ['拿去花', '借去花'],
]

/** Names of one institution or group, the first of which stands for all. */
export const INSTITUTIONS: readonly (readonly string[])[] = [
  ['支付宝', 'alipay'], ['蚂蚁集团', '蚂蚁消费金融', '蚂蚁消金', '蚂蚁金服', '蚂蚁'], ['网商银行', 'mybank'], ['微众银行', '微众', 'webank'],
  ['微信支付', '财付通', 'wechat pay'], ['腾讯', 'tencent'], ['京东金融', '京东科技', '京东'], ['美团', 'meituan'], ['度小满', '百付宝', 'duxiaoman'],
  ['抖音', '字节跳动', 'douyin'], ['滴滴'], ['小米'], ['携程'], ['唯品会'], ['招联', '招联消费金融'], ['马上消费', '马上消费金融'], ['中银消费金融'],
  ['平安普惠'], ['工商银行', '工行'], ['建设银行', '建行'], ['农业银行', '农行'], ['交通银行', '交行'], ['招商银行', '招行'], ['邮储银行', '邮政储蓄银行'],
  ['浦发银行'], ['中信银行'], ['光大银行'], ['民生银行'], ['兴业银行'], ['平安银行'], ['广发银行'], ['华夏银行'],
]

/** Public bodies and what any institution is called: they say nothing about whom one deals with. */
export const PUBLIC_NAMES = [
  '国家金融监督管理总局', '金融监管总局', '金融监管局', '中国人民银行征信中心', '征信中心', '中国人民银行', '人民银行', '中国银行保险监督管理委员会', '银保监会',
  '中国证监会', '地方金融管理局', '金融管理局', '国家市场监督管理总局', '市场监督管理局', '市场监管', '中国互联网金融协会', '银行业保险业', '商业银行',
  '中央银行', '开户银行', '贷款银行', '放款银行', '合作银行', '发卡银行', '消费金融公司', '小额贷款公司', '信托公司',
] as const

/** Numbers of public bodies, which anybody may ring. */
export const PUBLIC_NUMBERS = ['400-810-8866', '12378', '12363', '12345', '12315', '96110', '12377', '110'] as const

/** Where one turns inside any institution. */
export const ANYBODY = ['app客服', '客服', '在线客服', '人工客服', '客服电话', '平台', '平台客服', '放款方', '银行', '公司', '法院', '派出所', '调解中心'] as const

const SURNAME = '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤]'
const HAN = '\\p{Script=Han}'
/** Words after which a name begins, so that it does not take them in. */
const NAME = '(?:(?![在到是于住寄至去给和与或从的由向被把对找问打跟了也都就才又请让叫家该这那我你他她它您贵各某任何为称按经系向联络诉过说等])\\p{Script=Han})'

/** A part of a place ends with the first of these: were its name allowed to hold them, there would be thousands of ways to read one line. */
const PLACE_END = '(?:省|自治区|市|区|县|旗|镇|乡|街道)'

export const PERSONS: readonly RegExp[] = [
  new RegExp(`${SURNAME}${HAN}{0,2}?(?:先生|女士|小姐|经理|主管|主任|专员|老师|律师|师傅|坐席)`, 'gu'),
  new RegExp(`(?<=(?:我叫|名叫|叫做|(?:姓名|联系人|投诉人|申请人|收件人|委托人|受托人)[是为：:\\s]{1,3}))${SURNAME}${HAN}{1,2}`, 'gu'),
]
export const NAMED_INSTITUTIONS: readonly RegExp[] = [
  new RegExp(`(?:${NAME}|[（）()A-Za-z]){2,24}?(?:股份有限公司|有限责任公司|有限公司|律师事务所)(?:${NAME}{2,8}?(?:分公司|分行|支行|营业部))?`, 'gu'),
  new RegExp(`${NAME}{2,6}?(?:银行|农商行|信用社|农信社)(?:${NAME}{2,8}?(?:分行|支行|营业部))?`, 'gu'),
  new RegExp(`${NAME}{2,8}?(?:消费金融|消金|小贷|小额贷款|信托)(?!公司监|公司消|公司综|有限|股份|贷款)(?:公司)?`, 'gu'),
  new RegExp(`${NAME}{2,8}?(?:分行|支行|营业部)`, 'gu'),
]
export const ADDRESSES: readonly RegExp[] = [
  new RegExp(`(?:${NAME}(?:(?!${PLACE_END})${NAME}){0,7}${PLACE_END}){0,4}${NAME}{1,10}?(?:路|街|大道|巷|弄|胡同|村|道)\\s?[0-9０-９一二三四五六七八九十百]+\\s?(?:号|弄|巷|栋|幢|座)(?:[0-9０-９A-Za-z一二三四五六七八九十-]*(?:号楼|号|栋|幢|座|单元|层|楼|室))*`, 'gu'),
  new RegExp(`${NAME}{2,8}?(?:省|自治区)${NAME}{1,8}?市(?:${NAME}{1,8}?(?:区|县))?|${NAME}{2,4}?市${NAME}{1,6}?(?:区|县)`, 'gu'),
]
/** A short number that its own word gives away. */
export const NUMBERED = /(?<=(?:工号|编号|单号|工单|受理号|案号|尾号|后四位|卡号|账号|帐号|合同号|流水号|no\.|ticket|agent)[号为是：:#\s]{0,3})[A-Za-z0-9][A-Za-z0-9_/-]*/giu
export const HANDLES = /(?<=(?:微信号?|QQ号?|抖音号|微博|wechat|weixin)[为是：:\s]{0,3})[A-Za-z][\w-]{3,}/giu
/** What a rule is called, and its articles. */
export const RULES = /《[^》]{2,60}(?:法|办法|条例|规定|规程|公告|意见|指引|法典|通知)(?:[（(][^）)]{1,40}[）)])?》|第\s?[\d、，,和至到—-]+\s?[条款项章]|[〔[]\d{4}[〕\]]\s?\d+\s?号|令?第\d+号|GB\/T\s?\d+(?:[-—]\d{4})?/gu
export const DAYS = /(?<![\w.-])(?:19|20)\d{2}\s?年(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?[日号])?)?|(?<![\w.-])(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:3[01]|[12]\d|0?[1-9])(?![\w-])|(?<![\w.-])(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])(?![\w-]|[./]\d)|(?<![\d.])(?:0?[1-9]|1[0-2])\s?月\s?(?:3[01]|[12]\d|0?[1-9])\s?[日号]|\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\.? (?:\d{1,2},? )?(?:19|20)\d{2}\b/gu
export const AMOUNTS = /(?<![\w.-])(?:[¥￥]\s?|(?:RMB|CNY)\s?)?(?:\d{1,3}(?:[,，]\d{3})+|\d{1,9})(?:\.\d{1,2})?\s?(?:[万千百亿]\s?)?(?:元|块|圆|人民币|yuan)|(?<![\w.-])(?:[¥￥]\s?|(?:RMB|CNY)\s?)(?:\d{1,3}(?:[,，]\d{3})+|\d{1,9})(?:\.\d{1,2})?|(?<![\w.-])\d{1,5}(?:\.\d{1,2})?\s?[万千](?![\p{Script=Han}]?号)/giu
/** The day within its month, at the end of a written day. */
export const DAY_OF_MONTH = /(月)\s?\d{1,2}\s?[日号]$/
export const FIGURE = /\d[\d,，]*(?:\.\d+)?/
export const SEPARATORS = /[,，]/g
