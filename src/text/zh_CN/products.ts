import type { Certainty } from '../../events/event.ts'
import type { Lender, Product } from '../../events/line.ts'
import type { LineState } from '../../diagnosis/diagnosis.ts'
import type { Named } from '../types.ts'

export const products: Record<Product, string> = {
  'jiebei': '借呗',
  'huabei': '花呗',
  'wangshangdai': '网商贷',
  'xinyongdai': '信用贷',
  'weilidai': '微粒贷',
  'jd-jintiao': '京东金条',
  'jd-baitiao': '京东白条',
  'meituan': '美团借钱',
  'duxiaoman': '度小满',
  'douyin': '抖音放心借',
  'credit-card': '信用卡',
  'other': '其他额度',
}

export const lenders: Record<Lender, Named> = {
  'consumer-finance': { name: '消费金融公司', what: '合同里的贷款人写着“消费金融有限公司”' },
  'bank': { name: '银行', what: '合同里的贷款人是一家银行' },
  'small-loan': { name: '小额贷款公司', what: '合同里的贷款人写着“小额贷款有限公司”' },
  'trust': { name: '信托公司', what: '合同里的贷款人是一家信托公司' },
  'unknown': { name: '还不知道', what: '可在 App 的借款合同或借据里找“贷款人”一栏' },
}

/** What the line's state is called beside its name. */
export const states: Record<LineState, string> = {
  open: '在用',
  cut: '被降额',
  refused: '借不出',
  frozen: '已冻结',
  paused: '已暂停',
  closed: '已关闭',
  reopened: '已恢复',
  unknown: '状态未填',
}

export const certainties: Record<Certainty, string> = { yes: '日期确定', about: '大概日期', no: '日期不确定' }

/** Reasons that an event may carry: inquiries, and a line closed on one's own wish. */
export const reasons: Record<'loan' | 'card' | 'guarantee' | 'post-loan' | 'self', string> = {
  'loan': '贷款审批',
  'card': '信用卡审批',
  'guarantee': '担保资格审查',
  'post-loan': '贷后管理',
  'self': '本人',
}
