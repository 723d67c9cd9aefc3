import type { Day } from '../../../events/day.ts'
import type { RequestId } from '../../../knowledge/letter-requests.ts'
import { said, saidDay, type LetterInput } from '../../letter-input.ts'
import { formatFor } from '../../format.ts'

const { fullDay } = formatFor('zh-CN')

/** What is asked for, one sentence each; where a slot is not filled yet, the person sees the sentence without it. */
export const letterRequests: Readonly<Record<RequestId, (input: LetterInput) => string>> = {
  'ask-state': () => '现在是关闭、暂停、额度为零，还是到期？',
  'ask-reason': () => '原因属于哪一类：身份资料、账户安全、还款、征信、用途，还是业务安排？',
  'ask-reassess': () => '能否再次评估，由谁、什么时候评估，我自己去试会不会产生征信查询？',
  'ask-check': () => '请核实上面这件事，告诉我结果和依据。',
  'ask-stop': () => '请先停用有异常的登录和扣款，并保存好登录和交易记录。',
  'ask-lender': () => '合同上的贷款人是哪家机构，全称是什么？',
  'ask-papers': () => '需要我补什么材料，怎么交？',
  'reason-kind': () => '请书面说明该决定的原因属于哪一类：身份资料、账户安全、还款、征信、用途，还是业务安排。',
  'human-review': () => '请由人工复核一次。',
  'nothing-reported': () => '请确认没有因这件事报送不良信息；如有报送，请说明是哪一天告知我的。',
  'reassess': () => '请告知能否再次评估，以及条件和时间。',
  'correct-data': ({ slots }) => `所用的信息有误，请更正${after(said(slots, 'data-wrong'))}`,
  'fee-list': () => '请逐项列明收取的利息和费用、计算方法和收款方。',
  'cost-table': () => '合同签订于 2026 年 8 月 1 日以后的，请提供签订时出示的综合融资成本明示表。',
  'terms-shown': () => '请说明有关费用的条款在签订时是怎样提示和说明的。',
  'check-debit': () => '请查清这笔扣款的依据、时间和去向，并书面告知。',
  'refund': ({ slots }) => `请退还多收的费用${after(said(slots, 'refund'))}`,
  'contract-copy': () => '请提供合同和相关协议的完整文本。',
  'automated-only': () => '请说明该决定是否仅通过自动化决策方式作出。',
  'main-reasons': () => '请说明主要使用了哪几类信息、主要原因是什么。',
  'human-look': () => '如仅通过自动化决策方式作出，我不同意只用这种方式决定，请由人工复核。',
  'copy': () => '请提供所用的我的个人信息副本。',
  'correct': ({ slots }) => `我的这项信息有误，请更正${after(said(slots, 'data-wrong'))}`,
  'delete': ({ slots }) => `请删除下列信息；依法不能删除的，请说明理由${after(said(slots, 'data-delete'))}`,
  'limit': ({ slots }) => `请停止这样使用我的信息；依法可以继续的，请说明依据${after(said(slots, 'data-limit'))}`,
  'rules': () => '请解释说明处理我个人信息的规则。',
  'recipients': () => '请说明向哪些接收方提供了我的个人信息、依据的是哪一次同意。',
  'check-entry': () => '请核查这条记录，并自收到之日起 20 日内书面答复。',
  'correct-entry': () => '确有错误或者遗漏的，请更正。',
  'remove-query': () => '这次查询没有我的书面同意的，请更正该查询记录。',
  'show-notice': () => '请说明报送不良信息之前，是哪一天、用什么方式告知我的。',
  'add-statement': ({ slots }) => `请在报告里添加我的说明${after(said(slots, 'statement'))}`,
  'one-off-repair': () => '符合一次性信用修复政策的，请核实这条记录是否应当不再展示。',
  'instalments': ({ slots }) => `请和我商定分期还款的安排，按我每期能还的数目${after(said(slots, 'can-pay'))}`,
  'postpone': ({ slots }) => `请把还款日推迟到${day(saidDay(slots, 'postpone-to'))}。`,
  'costs-shown': () => '请书面告知本金、利息、罚息和各项费用分别是多少。',
  'ease-penalty': () => '如有条件，请减免部分罚息或者违约金。',
  'how-reported': () => '请告知协商期间和达成安排以后，怎样报送征信。',
  'in-writing': () => '达成的安排，请用书面或者 App 内消息确认。',
  'only-me': () => '有关还款的联系，请只用我留下的联系方式。',
  'pass-on': () => '请转办，并督促该机构书面答复。',
  'answer-reason': () => '请督促该机构说明原因属于哪一类，并告知能否复核、怎样复核。',
  'answer-fees': () => '请督促该机构逐项说明费用，多收的予以退还。',
  'look-again': () => '请重新核查该投诉的处理，并书面告知结果和理由。',
  'handle-dispute': () => '请依法处理我的征信投诉，并自受理之日起 30 日内答复。',
  'order-correction': () => '核查后确有错误或者遗漏的，请责成更正。',
  'check-payment': () => '请核查这笔支付或者扣款是否符合规定。',
  'check-market': () => '请依法处理上述价格、捆绑或者宣传问题，并告知是否受理。',
  'check-data': () => '请依法处理，并督促该机构答复我的请求；拒绝的，说明理由。',
  'mediate': () => '请组织双方调解。',
  'body-refund': ({ slots }) => `希望退还多收的费用${after(said(slots, 'refund'))}`,
  'tell-outcome': () => '请告知办理结果。',
}

/** What the person said, after a colon; without it the sentence just ends. */
function after(words: string | undefined): string {
  if (words === undefined) return '。'
  return `：${words}${/[。？…；]$/.test(words) ? '' : '。'}`
}

function day(value: Day | undefined): string {
  return value === undefined ? '另一天' : fullDay(value)
}
