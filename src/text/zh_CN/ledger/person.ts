import type { CardTexts } from '../../card-text.ts'
import type { accountCards } from '../../../knowledge/ledger/account.ts'
import type { incomeCards } from '../../../knowledge/ledger/income.ts'

/** Rules about what the person earns, and about identity and the account. */
export const personCards: CardTexts<keyof (typeof incomeCards & typeof accountCards)> = {
  'income': {
    claim: '收入少了或没了，额度可能变紧', also: ['失业', '降薪', '没工作', '收入下降'],
    for: {
      'our-judgement': '额度看的是还不还得上，收入变弱，余地就小了。',
      'personal-loan-measures-2024': '据公开资料，放个人贷款要了解收入，放款之后也要继续看，以官方为准。',
    },
    against: { 'our-judgement': '放款方不一定知道你的收入变了；知道了会怎样，没有公开的数字。' },
    does: '没有收入的时候一直算，恢复以后慢慢变轻。',
  },
  'work-change': {
    claim: '换工作、停社保，会影响额度', also: ['社保', '公积金', '断缴', '跳槽', '换工作'],
    for: {
      'our-judgement': '停缴可能意味着收入断了。',
      'reported-help': '问答页把社保、公积金停缴和换工作列为原因。',
    },
    against: { 'our-judgement': '在量得出来的公开数据里，换工作没有显出作用，所以给得低。' },
    does: '停缴比换工作重，都不大。',
  },
  'business': {
    claim: '店铺流水少了、违规了，经营类额度会变紧', also: ['流水', '店铺', '差评', '商家', '网商贷', '收款码'],
    for: {
      'our-judgement': '经营类额度看的就是经营。',
      'reported-help': '问答页说，流水少、差评多、违规、用收款码套现，会影响网商贷和生意贷。',
    },
    against: { 'our-judgement': '少到多少才算，没有一家公布过。' },
    does: '流水比以前少得越多越重；违规另算在准入条件里。',
  },
  'identity': {
    claim: '身份证过期、实名没做完，额度会停', also: ['身份证过期', '实名', '人脸', '资料不全', '更新资料'],
    for: {
      'ant-questions-2018': '2018 年公开的客服问句里，说额度没了的有 2,379 句，其中 72 句提到身份证过期或实名，约 3%。',
      'reported-help': '问答页说，补上证件和资料之后不久就恢复，是最快能补的一项。',
    },
    against: { 'ant-questions-2018': '只有约 3% 提到，也是自己说的。这是一家平台几年前的问句，不是原因的统计。' },
    does: '补好之前一直算，补好之后很快变轻。',
  },
  'device': {
    claim: '换手机、换号、异地登录，可能触发账户保护', also: ['换手机', '换号码', '换银行卡', '异地登录', '新设备'],
    for: {
      'ant-questions-2018': '同一批问句里，57 句提到换手机号、账号或设备，约 2.4%；也有人引过“存在风险，中断了操作”的提示。',
      'reported-help': '问答页说，回到常用的设备和网络，过一阵会恢复。',
    },
    against: { 'ant-questions-2018': '数目少，也是自己说的；同时发生，不等于原因。' },
    does: '换设备淡得快，换号码慢一些；分在账户保护和身份资料两边。',
  },
  'services-limited': {
    claim: '几项服务一起被限，多半是账户保护', also: ['支付也不能用', '转账受限', '多项服务', '账号限制'],
    for: { 'our-judgement': '账户保护通常连支付、转账一起限；信用评估一般只动额度。' },
    against: { 'our-judgement': '没有公开的数字。也可能是同一平台另一笔欠款引起的。' },
    does: '只看受限前后不久的，偏向账户保护。',
  },
  'papers-open': {
    claim: '要补的材料没交，额度会停着', also: ['补材料', '上传凭证', '消费凭证', '资料审核'],
    for: {
      'our-judgement': '要材料，通常是要看清身份、用途或收入，没看到之前不会动。',
      'reported-help': '有人被要求上传消费凭证；也有人说，资料补齐之后就恢复了。',
    },
    against: { 'our-judgement': '没有找到哪一家写明多久不交会怎样。' },
    does: '交上去就不再算。',
  },
  'verified-identity': {
    claim: '证件有效、材料交了，这一类风险就低', also: ['已实名', '已认证', '交了材料'],
    for: {
      'our-judgement': '资料是对的，因为资料停下来的可能就小。',
      'ant-questions-2018': '问句里确实有人是因为证件过期，这一项能查，也能补。',
    },
    against: { 'our-judgement': '证件会再过期；它也不影响别的原因。' },
    does: '主要降低身份资料这一种原因。',
  },
  'record-corrected': {
    claim: '征信上的错误更正以后，风险会低', also: ['征信异议', '更正', '错误记录'],
    for: {
      'our-judgement': '放款方再看时，看到的就是对的记录。',
      'credit-reporting-regulation': '有错可以提异议，20 天内要核查并书面答复；确有错误的，要更正。',
    },
    against: { 'credit-reporting-regulation': '异议只管错误和遗漏，真实的逾期更正不了。' },
    does: '降低别处晚还和申请太多这两种原因。',
  },
}
