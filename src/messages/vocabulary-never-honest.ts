import { forbidding, type Pattern } from './pattern.ts'

/** What is never honest, however little of it stands there. */
export const NEVER_HONEST: readonly Pattern[] = [
  forbidding('sure-approval', 'stop', '(?:做|弄|伪造|办)(?:个|份|一份)?假的?(?:失业|收入|流水|诊断|病历|证明|工作)', '撸贷|撸口子|空放'),
  forbidding('refund-pretence', 'stop', '付款码[^。!?;\\n]{0,10}(?:截图|给|发|退)|转接银联', '(?:退息|多收的利息)[^。!?;\\n]{0,20}(?:分|拿回来)'),
  forbidding('asks-code', 'stop', '(?:短信|验证码)[^。!?;\\n]{0,12}(?:复制|转|发)给我|姓名\\+?身份证\\+?银行卡'),
  forbidding('false-official', 'stop', '资金(?:对冲|比对)|反诈专户|移交经侦[^。!?;\\n]{0,20}单位'),
]
