import { forbidding, pattern, type Pattern } from './pattern.ts'

const G = '[^。!?;\\n]'
const LINE = '(?:借呗|花呗|白条|金条|微粒贷|网商贷|月付|放心借|有钱花|额度|风控|分付|备用金|信用购|信用贷|蚂蚁)'
const FEE = '(?:解冻金|解冻费|解冻资金|保证金|认证金|验证金|履约金|诚意金|激活费|激活金|开通费|工本费|包装费|资料费|服务费|会员费|押金|定金|订金|首付款|保险费?|担保费|渠道费|风险金|风险保证金|滞纳金|清关费|违约金|首期利息|前期费用|转账验证|启动金|征信费|提额费|代办费|居间费|培训费|会费|保价费|税金|尾款)'
const GIVE = '(?:缴纳|缴|交纳|(?<![提成])交(?![易通])|支付(?!宝)|(?<!到)付(?!款|宝)|预付|先付|垫付|垫|充值|充|转账|转|打款|打(?!车)|购买|买)'
const BACK = '(?:恢复|重开|强开|解封|解除|开通|激活|解冻|提额|扩容|复活|找回|秒开|重新开|打开|放开)'
const BAD = '(?:征信|逾期|不良|污点|黑名单|黑户|呆账|失信|信用记录|信用报告|案底)'
const WASH = '(?:修复|洗白|铲单|消除|清除|抹掉|抹除|删除|删掉|撤销|下架|消掉|清洗|优化|消记录|覆盖|漂白|改好|清零)'

/** What only a swindler, or a broker who breaks the law, offers. */
export const OFFERS: readonly Pattern[] = [
  pattern(
    'advance-fee', 'stop',
    '(?:会员费|工本费|押金|年费|资料费|手续费|服务费)[^。!?;\\n]{0,14}(?:下款|放款|到账|批款|开通)(?:后|以后|之后|时|再)?[^。!?;\\n]{0,6}(?:返|退)',
    '解冻金|解冻费|解冻资金|认证金|包装费|履约金|激活费|对冲金', `(?:先|需要?|须|请|必须|再|得|要)${G}{0,8}${GIVE}${G}{0,16}${FEE}`, `不(?:缴|交|付)(?:纳)?${FEE}`, `(?:先|需要?|须|得|要)?${GIVE}${G}{0,12}(?:手续费|${FEE})${G}{0,14}(?:放款|下款|解冻|激活|到账|提现|开通|办理|恢复|退还|退回|领取|避免|可领|才能)`,
    `(?:刷|走|做|包装|流水)${G}{0,8}(?:流水|包装)${G}{0,20}(?:验证|还款能力|放款|下款|过审|贷款|恢复|转|打|费)`, '刷(?:一下|一刷|点|够)?流水', '流水不足[^。!?;\\n]{0,20}(?:转|打|刷|存)', '银行流水包装|包装流水', `验证${G}{0,4}还款能力`,
    `(?:放款|下款|贷款)前${G}{0,12}(?:缴|交钱|先交|付|买|转|存)`, '履约险|(?:先|再)包装', '\\b(?:deposit|fee|insurance)\\b[^.!?\\n]{0,20}\\bbefore\\b[^.!?\\n]{0,30}\\b(?:loan|money|released?)\\b', '收\\d+个点', `卡号${G}{0,6}(?:错误|填错|有误|输错)${G}{0,16}(?:冻结|缴|交|解冻)`, '(?:转账|打款|充值)(?:来|后|才能|就能|再)?解冻', `(?:先|再)(?:充值|垫付|转)${G}{0,10}(?:元|块|钱)${G}{0,12}(?:解冻|提现|恢复|解除)`,
    '\\b(?:pay|send|transfer)\\b[^.!?\\n]{0,24}\\b(?:fee|deposit|insurance)\\b[^.!?\\n]{0,50}\\b(?:release|unlock|unfreeze|loan|claim|refund|first|prize)', '\\b(?:unfreezing|unlocking|activation|processing|registration|document|release|upfront|advance|shipping|redelivery) (?:fee|payment|charge)\\b', '\\bgift ?cards?\\b', '(?:交|付|缴|转|打|存)[^,。!?;\\n]{0,4}\\d[\\d,.]*(?:元|块|万)?[^,。!?;\\n]{0,4}(?:解冻|激活|解锁|放款)', '\\b(?:insurance|deposit|fee)\\b[^.!?\\n]{0,20}\\b(?:in advance|first|upfront|up front)\\b', '\\bgood[- ]faith payment\\b', '\\b(?:upfront|up-front)\\b', '\\b(?:pay|send|transfer) \\$?\\d[\\d,.]*[^.!?\\n]{0,50}\\b(?:to (?:register|unlock|unfreeze|release|correct|claim)|arrives)', '\\bpay (?:a|the) deposit\\b[^.!?\\n]{0,30}\\b(?:unfreeze|release|unlock)', '\\b(?:pay|cover)\\b[^.!?\\n]{0,20}\\b(?:customs|shipping|clearance)\\b',
  ),
  pattern(
    'paid-reopening', 'stop',
    '\\b(?:technician|insider|our man)s?\\b[^.!?\\n]{0,24}\\b(?:reopen|restore|unlock)',
    `内部(?:人员?|员工|渠道|通道|技术|名额|关系|恢复|操作|白名单|程序|代码)${G}{0,20}(?:${BACK}|${LINE}|操作|办理|额度|放款)`, `${LINE}${G}{0,14}内部(?:人|员工|渠道|通道|技术|名额|关系|恢复|操作)`, '内部(?:渠道|恢复|通道|人员)(?!价|消息|投)',
    `(?:后台|技术员?|黑科技|代码)${G}{0,8}(?:强开|强制|${BACK}|改|修改|操作|提额)`, `(?<!无法|不支持|不能)人工(?:强开|强制|恢复|解封|改分)`, `(?:强开|秒开|代开|硬开|技术开通|技术包|强制开通)${G}{0,12}${LINE}?`, `(?:包|代|专业|专门|帮您|帮你|一对一)${G}{0,3}${BACK}${G}{0,8}${LINE}`,
    `${LINE}${G}{0,16}${BACK}${G}{0,24}(?:收费|付费|付款|费用|有偿|加微|加v|微信|包|成功率|百分百|100%|找我|私聊|私信|咨询|扫码|q群|qq|技术)`, `(?:恢复|强开|解封|提额)${G}{0,12}(?:后付款|再付款|后收费|收\\d+|收费)`,
    `${BACK}${LINE}${G}{0,10}(?:先|收|付)`, '人工提额|强制提额|代办提额|提额包装', `${LINE}${G}{0,10}(?:扩容|预留${G}{0,8}名额)`,
    '\\binsiders?\\b[^.!?\\n]{0,60}\\b(?:reopen|restore|unlock|credit)', '\\b(?:reopen|restore|unlock)\\w*\\b[^.!?\\n]{0,40}\\b(?:guarantee|fee|pay after|100%)',
    '\\b(?:contact|someone|friend|i know|i work)\\b[^.!?\\n]{0,30}\\b(?:inside|programmer|risk team|credit bureau)\\b', '\\bfrom the back ?end\\b', '\\b(?:take|get) your name off\\b', '\\bpay only (?:when|after|if)\\b', '\\b(?:line|limit|account)s? (?:back|unlocked|reopened)\\b[^!?\\n]{0,60}\\b(?:dm|fee|pay|payment|message|contact|whatsapp|telegram)\\b', '\\b(?:raise|increase|boost) your (?:credit )?limit\\b[^!?\\n]{0,60}\\b(?:commission|fee|telegram|whatsapp|dm)\\b',
  ),
  forbidding(
    'credit-repair', 'stop',
    '\\bremove (?:late payments|negative|bad|overdue)[^.!?\\n]{0,30}(?:report|credit|file)',
    `${BAD}(?:有|的|记录|报告|花|、|${BAD}|信息|里|上|问题|了){0,6}${WASH}(?!征信系统)`, `(?:帮|代|专业|包|可以|处理|能|把|做|给)${G}{0,8}${WASH}${G}{0,8}${BAD}`, `${WASH}${BAD}(?:记录)?(?!")`, `(?:专业|代)处理${G}{0,6}(?:征信|逾期|黑户)`, `征信${G}{0,4}(?:代办|异议代办|代理|有问题找)`,
    `(?:逾期|征信|不良)${G}{0,10}(?:不成功不收费|包成功|不影响${G}{0,4}收费)`, '(?:逾期|征信|不良|消除|修复)[^。!?;\\n]{0,10}(?:单条|一条|每条|每笔)[\\d一二三四五六七八九]', `从?(?:系统|后台)(?:里|上)?(?:直接)?(?:删掉|删除|下架|抹掉)`,
    '\\bcredit (?:repair|sweep)\\b', '\\b(?:bad credit|late payments?|your name|blacklisted)\\b[^!?\\n]{0,40}\\b(?:wiped?|cleared?|clear|erased?|cleaned)\\b', '\\b(?:wipe|clear|sweep)\\b[^.!?\\n]{0,20}\\b(?:late payments?|your name|bad credit|records?)\\b', '\\b(?:remove|erase|delete|clean)\\b[^.!?\\n]{0,20}\\b(?:late payments?|bad records?|negative|your report|your record)',
  ),
  pattern(
    'debt-agent', 'stop',
    '代理维权|投诉代理|代(?:您|你|客户)投诉|反催收|代协商|债务清零|代理退[息费保]|退息退费|法务代', '(?:帮|代|办理|专业|可以|搞定|申请|团队)[^。!?;\\n]{0,12}停息挂账(?!不)', '停息挂账[^。!?;\\n]{0,16}(?:费|咨询|找|私信|微信|定金|法务|律师|团队)', `(?:债务|负债|网贷|贷款)${G}{0,10}(?:优化|重组|置换|清零|打折|减免|化解|一次性解决|整合)${G}{0,30}(?:费|付|定金|咨询|法务|律师|加微|微信|扫码|办|垫资|团队|找我|专业|点)`,
    `(?:法务|律师|专业)(?:团队|老师)?${G}{0,10}(?:帮|代|协商|停|减免|处理)${G}{0,16}(?:息|债|逾期|还款|催收|贷)`, `(?:帮|代)(?:您|你|客户)?${G}{0,6}(?:写投诉|投诉施压|退息|减免|停催|协商还款|协商减免|要回利息)`, '\\bstop paying (?:your|the) (?:loans?|debts?|lenders?)', '\\b(?:cuts?|halves?|drop|wipe)\\b[^.!?\\n]{0,16}\\b(?:your|the) debts?\\b', '\\bfreezes? (?:the )?interest\\b', '\\bnegotiate with (?:your )?lenders\\b', '\\b(?:debt relief|debts?)\\b[^!?\\n]{0,40}\\b(?:reply with|pay \\d|register)', '\\bguaranteed \\d+% off\\b', '过桥(?:垫资|资金)|垫资(?:结清|还|过桥)|债务重组(?=[^。!?;\\n]{0,20}(?:费|点|咨询|找我|加|私|团队|服务|方案))', '成功后收\\d+(?:%|个?点)',
  ),
  forbidding(
    'sure-approval', 'stop',
    '(?:无视|不看|不查|免|不上|无需|无要求|不问)(?:任何)?征信', '包(?:通过|下款|过|批|成功)(?!率|装|裹)', '(?:百分百|百分之百|100%|必|必定|保证)(?:下款|通过|放款|批|能下|恢复|成功|过|到账)', '黑户(?:可|也|能|都|必)', `(?:黑|白)户${G}{0,6}(?:下款|可贷)`,
    `(?:免审核|免审|无门槛|无需审核|无需任何审核)${G}{0,12}(?:放款|下款|贷|额度|激活)?`, '无抵押[^。!?;\\n]{0,16}(?:秒|当天|低息)[^。!?;\\n]{0,12}(?:放款|下款|到账)?', '(?:身份证|手机号)就能(?:贷|借|下款)', '无需征信|秒批秒下|强下口子|内部口子',
    '\\bno credit check\\b', '\\bwhatever your (?:record|credit)\\b', '\\bno documents\\b', '\\bguaranteed (?:approval|loan)', '\\b100% (?:guaranteed|approval)',
  ),
  pattern(
    'cash-out', 'stop',
    `(?<!涉嫌|疑似|存在|禁止|严禁|打击|利用|使用)(?:花呗|借呗|白条|信用卡|月付|京东e卡)(?:[^。!?;\\n涉疑存禁严违]{0,8})(?:套现(?!嫌疑|行为|风险|等|违规|的?交易|规则|、)|提现秒|秒回款|代刷|取现秒)`, '(?:代还|垫还|养卡)[^。!?;\\n]{0,8}(?:信用卡|账单|\\d|手续费|秒|个点)', `(?:信用卡|账单)${G}{0,6}(?:代还|垫还|养卡)`, `(?:套现|套出来)${G}{0,14}(?:个?点|手续费|秒到|秒回|加)`, '帮(?:您|你)垫(?:还|付)', '\\b(?:turn|convert|swap|buy)\\b[^.!?\\n]{0,30}\\b(?:credit )?limit\\b[^.!?\\n]{0,20}\\b(?:cash|at \\d+)',
  ),
]
