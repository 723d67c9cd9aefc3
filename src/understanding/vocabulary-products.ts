import type { Product } from '../events/line.ts'
import { anyOf } from './any-of.ts'

/** What people call each product, the longest first. */
export const PRODUCT_NAMES: readonly (readonly [product: Product, names: RegExp])[] = [
  ['jiebei', /(?:蚂蚁|支付宝)?(?:里面?)?的?借呗|\bjb\b|\bjiebei\b/g],
  ['huabei', /(?:蚂蚁|支付宝)?(?:里面?)?的?花呗|\bhb\b|\bhuabei\b/g],
  ['wangshangdai', /网商贷|网商银行(?:的?贷款)?|网上贷(?!款)|\bwsd\b|mybank/g],
  ['weilidai', /微粒贷|微众(?:银行)?(?:的?贷款)?|\bwld\b|weilidai/g],
  ['jd-jintiao', /(?:京东)?金条|京东借钱|\bjt\b|jintiao/g],
  ['jd-baitiao', /(?:京东)?白条|\bbt\b|baitiao/g],
  ['meituan', /美团(?:生意贷|月付|借钱|贷款?|生活费|信用付)|生意贷|(?<!在)美团(?!上|里|外卖|买|点|app)/g],
  ['duxiaoman', /度小满(?:金融|的?有钱花)?|有钱花|\bdxm\b|duxiaoman/g],
  ['douyin', /(?:抖音)?放心借|抖音(?:月付|借钱|贷款?)|dou分期/g],
  ['xinyongdai', /(?:支付宝)?(?:里面?)?的?(?:[^,呗贷条和、]{0,4}银行的?)?信用贷(?!款)/g],
  ['credit-card', /(?:[招建工农中交浦民兴华平广光邮]\S{0,3})?信用卡|贷记卡|credit cards?|\b(?:amex|american express|capital one|cap one|citibank|citi|synchrony|barclays|credit one|discover card|mastercard|store card)\b/g],
  ['other', anyOf(
    '\\b(?:klarna|affirm|afterpay|clearpay|sezzle|zip ?pay|paypal(?: credit| pay in 4)?|line of credit|personal loan|heloc|lending ?club|upstart)\\b',
    '安逸花', '360(?:借条|数科|贷)', '拍拍贷', '宜人贷', '分期乐', '省呗', '还呗', '来分期', '马上消费', '招联', '好期贷', '任性[贷付]', '滴滴(?:金融|贷)', '滴水贷',
    '小米(?:贷款|金融)', '随星借', '国美易卡', '平安普惠', 'e招贷', '闪电贷', '融e借', '网捷贷', '浦银点贷', '携程金融', '[拿借]去花', '唯品花', '桔多多', '小赢卡贷', '宜享花',
    '洋钱罐', '你我贷', '恒易贷', '榕树贷款', '信用飞', '小花钱包', '58好借', '翼支付', '甜橙借钱', '微信分付', '(?<!支)分付', '放心花', '备用金', '放心用',
  )],
]

/**
 * Names that do not say what they are, and names of the same length that do: the phrases know a line by 呗, 贷 or 条. Which line it is
 * is read from the text as it stands.
 */
export const UNLIKE_LINES: readonly (readonly [names: RegExp, like: string])[] = [
  [/美团借钱|抖音借钱|京东借钱|京东金条/g, '蚂蚁借呗'], [/(?:美团|抖音)月付|京东白条/g, '蚂蚁花呗'], [/放心借(?!呗)|有钱花|度小满|安逸花|分期乐|来分期|放心花/g, '微粒贷'],
]

/** What may stand between the names of two products that share one fate: "借呗和花呗都没了". */
export const BETWEEN_PRODUCTS = /^(?:[、和跟与及/\s]|还有|以及|连同|加上|然后|我的|我|的|同时|and|&){0,4}$/
/** What else a line is called when its name was said before. */
export const ANY_LINE = /额|口子|借|贷|授信|恢复|冻结|还清|还完|还款|逾期|开通|提现|credit line|\blimit\b|\baccount\b|\bline\b|\bpaid\b|\bloans?\b|\bcards?\b|\bcredit\b|\breinstat|\bre-?open/
/** A product that is only the means: "用微粒贷还清". */
export const USED_FOR = /(?:用|拿|从|去)$/
/** Between what was done and the product that it was done to: "还清了借呗". */
export const RIGHT_AFTER = /^(?:了|过|完|我的?|的|掉|(?<=[a-z])\s|^\s(?=the |my )|the |my ){0,4}$/
/** Who provides lines; which of them it is says nothing of what happened. */
export const PROVIDERS = /支付宝|蚂蚁(?:金服)?|京东(?:金融)?|微信|美团|抖音|阿里/g
