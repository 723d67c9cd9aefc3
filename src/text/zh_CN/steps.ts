import type { StepId } from '../../knowledge/steps.ts'
import type { StepText } from '../types.ts'
import { stepsAfter } from './steps-after.ts'

const before = {
  'stop-intruder': {
    title: '先止损：账户可能被别人用了', can: '止住继续被转走的钱，留下报案记录', cannot: '当场恢复额度',
    how: '用官方 App 改密码、退出其他设备；有损失马上拨 96110 或 110；不要听对方的电话指挥操作。',
    papers: ['异常登录或转账的截图', '身份证'],
  },
  'police-report': {
    title: '报警，拿到回执', can: '受理的书面记录，以后每一步都用得上', cannot: '当场追回钱',
    how: '拨 110 或去派出所，说清时间、金额和对方账号；聊天和转账记录先保存，不要删。',
    papers: ['转账记录', '聊天和来电截图', '身份证'],
  },
  'settle-first': {
    title: '先把逾期或被收回的钱安排好', can: '让后面的沟通有得谈', cannot: '还清当天就恢复额度',
    how: '能还的先还上并截图；还不上的，在到期前联系放款方，问有没有延期或分期安排，要书面结果。',
    papers: ['还款截图', '扣款流水'],
  },
  'send-requested-papers': {
    title: '把平台要的材料交上', can: '让评估继续', cannot: '保证通过',
    how: '只在官方 App 的入口提交，材料要真实；交完截图，记下日期。', papers: ['通知里列出的材料', '提交成功的截图'],
  },
  'recheck': {
    title: '先等 24 小时，再看一次', can: '看清是不是故障或没同步', cannot: '让它更快恢复',
    how: '到日子重新登录再看；中间不要反复点借款。', papers: [],
  },
  'find-lender': {
    title: '看合同，确认放款方是谁', can: '知道该找谁、归谁监管', cannot: '靠品牌名判断',
    how: '在 App 的借款合同或借据里找“贷款人”一栏，把全称记在这条额度里。', papers: ['借款合同或借据', '合同编号'],
  },
  'keep-screenshot': {
    title: '截图：提示原文、日期、原来的额度', can: '以后每一步都用得上的证据', cannot: '事后补拍当天的页面',
    how: '把提示一字不差记成一条“页面提示”。', papers: ['提示页面截图', '额度页面截图'],
  },
  'check-identity': {
    title: '看身份证有效期和手机号', can: '排除最容易补的原因', cannot: '解决信用方面的原因',
    how: '在账户资料里更新过期的证件和旧手机号，完成后记下日期。', papers: ['有效期内的身份证'],
  },
  'keep-settlement': {
    title: '保存结清证明', can: '证明哪天全部还清', cannot: '要求因此恢复额度',
    how: '在 App 里开具结清证明并下载，和扣款流水放在一起。', papers: ['结清证明', '扣款流水'],
  },
  'gather-papers': {
    title: '备齐材料', can: '一次说清，不用来回补', cannot: '让机构索要它已有的材料',
    how: '按下面的清单放在一个文件夹；机构不得要求你提供它已经掌握的材料。',
    papers: ['身份证', '合同编号', '还款记录', '和客服的聊天或通话时间'],
  },
  'read-report': {
    title: '看一次自己的征信报告', can: '看到逾期、查询和不认识的账户', cannot: '看到放款方自己的评分',
    how: '用征信中心官方渠道查，每年两次免费；查完记一条“征信被查询”，原因选本人。', papers: ['身份证'],
  },
  'scam-guard': {
    title: '当心：收费恢复额度的都按诈骗处理', can: '避免再受损失', cannot: '通过任何“内部渠道”恢复额度',
    how: '谁收费承诺恢复、重开、洗白，或者要密码、验证码、共享屏幕、转账，都停止联系，打 96110 或 110。', papers: [],
  },
  'contact-lender': {
    title: '在 App 里联系客服', can: '状态、原因属于哪一类、能否再评估、工单号', cannot: '让人工直接恢复额度',
    how: '先在官方 App 里点客服，用下面的话；只在 App 里核验身份，不说密码和验证码；记下工单号、时间和客服编号。',
    papers: ['提示截图', '合同编号'],
  },
} satisfies Partial<Record<StepId, StepText>>

export const steps: Record<StepId, StepText> = { ...before, ...stepsAfter }
