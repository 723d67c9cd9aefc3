/** The answer of a check-up in a few words: each is the headline of a result, and is seen at a glance. */
export const headlines = {
  'not-you': '多半不是你做错了什么',
  'rather-not-you': '更像是平台或大环境的原因',
  'account': '多半是账户资料或安全的问题',
  'borrower': '多半和借款、还款的情况有关',
  'mixed': '几种原因都有可能',
  'unseen': '从外面还看不清原因',
  'reopened': '回来了，还在观察期',
  'open-low': '眼下没看到要关的迹象',
  'open-usual': '风险不高，和多数人差不多',
  'open-raised': '风险比平常高一些',
  'open-high': '风险偏高，值得现在就做点什么',
  'own-wish': '这是你自己关的，没有要查的',
}

/** A risk beside that of a line about which nothing is told. */
export const bands = { low: '比一般低', usual: '和一般差不多', raised: '比一般高一些', high: '比一般高不少' }

export type Headlines = typeof headlines
export type Bands = typeof bands
