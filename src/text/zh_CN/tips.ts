import type { TipId } from '../../knowledge/tips.ts'
import type { TipText } from '../types.ts'
import { clarityTips } from './tips-clarity.ts'
import { protectionTips } from './tips-protection.ts'
import { repaymentTips } from './tips-repayment.ts'

const accountTips = {
  'update-identity': {
    title: '核对并更新身份证和手机号', do: '在 App 的账户资料里查身份证有效期、手机号和实名状态，过期或旧了就按提示更新。',
    why: '2018 年公开的客服问句里，约 3% 的额度问题提到身份证或实名；查起来只要几分钟。', effect: '通常很快生效，没有公开的时限。',
  },
  'secure-account': {
    title: '先保住账户', do: '在官方 App 里改密码、退出其他设备、解绑不认识的卡；有被转走的钱，马上打 96110 或 110。',
    why: '有陌生登录时，额度关着反而是在保护你。', effect: '先止住损失，额度的事放到后面。',
  },
  'usual-device': {
    title: '回到常用的手机和网络', do: '用平时的手机、号码和网络登录，按提示完成核验，先不要连续尝试借款。',
    why: '提示里有“风险”“中断操作”时，较像账户保护；公开问答里说换回常用设备后多能缓解。', effect: '说法不一，有的要等几天。',
  },
  'send-papers': {
    title: '把要的材料交上', do: '按通知里的截止日提交，材料要真实完整；交完截图，记下日期。',
    why: '材料没到，评估就没法往下走；晚交也可能被当作不愿说明。', effect: '审核多久没有公开规则，可在客服处问清。',
  },
  'complete-details': {
    title: '补全职业、地址这些资料', do: '在官方 App 里如实填写职业、单位、地址和收入；不确定的空着，不要猜。',
    why: '资料空着或过时，会影响准入判断。', effect: '下一次评估时才会用到。',
  },
  'use-normally': {
    title: '需要时正常用一点', do: '本来就要花的钱可以正常用、按时还；不需要就不用，更不要为了活跃去刷流水。',
    why: '信用卡有 18 个月没有交易就算睡眠卡的规定；网上额度没有查到公开规则。', effect: '没有公开的时限。',
  },
  'let-it-go': {
    title: '用不着的额度可以放下', do: '很久没用也不需要，就不必为它再去申请；确认没有欠款和费用即可。',
    why: '额度关闭本身不是不良信息（依据《征信业管理条例》第四十四条的推断）。', effect: '少一件要盯着的事。',
  },
  'find-new-entry': {
    title: '找一找新的入口和放款方', do: '在 App 里搜信用贷、信用购、网商贷等名字，看借款合同上的贷款人是谁。',
    why: '2021 年底品牌隔离后额度按放款方分开；2026 年 9 月 30 日起贷款不得列为支付选项，入口可能搬家。', effect: '当天就能确认是关了，还是搬了。',
  },
} satisfies Partial<Record<TipId, TipText>>

export const tips: Record<TipId, TipText> = { ...accountTips, ...repaymentTips, ...clarityTips, ...protectionTips }
