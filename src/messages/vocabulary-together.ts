import { anyOf, type PatternId, type Ways } from './pattern.ts'

/**
 * Signs that mean nothing alone and together are a swindle: each must stand in the message, none of them forbidden or denied there.
 * What an honest sender writes along with them is in `HONEST`.
 */
export type Together = Readonly<{ id: PatternId; signs: readonly Ways[] }>

const G = '[^。!?;\\n]'

const LINE = '借呗|花呗|白条|金条|微粒贷|网商贷|月付|网贷|信用卡|贷款|征信|逾期|额度|学生贷|助学贷|校园贷|风控|负债|债务|催收|黑名单|黑户|信用分|失信|呆账|下款|放款|借款'
const PRIVATE = '微信|vx|wx|v信|企微|qq|q群|扣扣|飞书|群号|私信|私聊|加我|加v|v[:]|同号|找我|电报|telegram|whatsapp'
const TO_ME = '发我|发给我|转给我|给我看|给我们|报给|念给|截图发|告诉我|发过来|发来|给客服|给他看|给对方看'

/** A private business with what only the lender or the credit centre can do. */
const BUSINESS: Together = {
  id: 'paid-reopening', signs: [
    anyOf(LINE), anyOf(
      '恢复', '解封', '解除限制', '消除', '撤销', '就撤', '干净', '洗白', '修复', '停催', '都能做', '能做', '包批', '强开', '白户', '上岸', '整合', '重新(?:给你|给您)?办', '摆平', '搞定', '漂白', '不用还', '不还钱', '非恶意证明', '重开', '复活', '养额度', '重启',
      '代办', '代操作', '一条龙', '帮你弄', '帮您弄', '给你弄', '开回来', '弄回来', '开出来', '做回来', '解冻', '降一半', '\\b(?:reopen|restore|repair|remove|unlock)\\w*',
    ), anyOf(
      '做成(?:再|后)', '再给钱', '先收', '先付', '定金', '订金', '服务费', '点位', '\\d个?点(?!\\d|钟|前|后|半)', '手续费', '费用\\d', '套餐', '课程', '长期合作', '秒结', '打点', '收费', '付费', '有偿', '\\d+(?:元|块)?就(?:够|行|可以)', '成功(?:后|再)(?:付|收|给)', '不成功', '资料费', '辛苦费', '茶水费', '红包', '佣金', '一次\\d+', '报价', PRIVATE,
      '\\b(?:fee|pay after|wechat|whatsapp|telegram|commission)\\b',
    ),
  ],
}

/** Money sent first so that something happens. */
const MONEY_FIRST: Together = {
  id: 'advance-fee', signs: [
    anyOf(`(?:需要?|须|先|请|要|再|得|让我|叫我|要我|必须)${G}{0,10}(?:转账?|缴存?|缴纳|交|存|打款|充值|汇|支付|垫)${G}{0,14}(?:元|块|万|千|百|金额|\\d|资金|费|金)`),
    anyOf('激活', '解冻', '解锁', '锁定', '证明还款能力', '还款能力', '备付金', '一并返还', '一起返还', '就退', '退还', '返还', '提现', '放款', '下款', '验证资金', '监管三分钟', '才能(?:放|下|到|提|恢复|办)', '恢复额度', '撤销', '消除'),
    anyOf(LINE, '账户', '卡号', '资金'),
  ],
}

/** Somebody leads the hand of the person through the banking app. */
const LED: Together = {
  id: 'screen-sharing', signs: [
    anyOf('手机银行', '支付宝', '银行卡', '余额', '网银', '贷款平台', '借款页面', '页面'),
    anyOf('一步一步', '按我说的', '听我(?:的)?指挥', '跟着我操作', '我说一步', '给(?:他|我|对方|客服)看着?操作', '看着操作', '录屏', '截图(?:发|给)(?:我|他|过)', '远程', '按(?:他|她|对方|客服)(?:说的|的指示|教的)', '(?:开|进|用|叫)(?:个|一?个)?(?:腾讯会议|视频会议|会议)', '会议的?软件', '\\bstep by step\\b'),
  ],
}
const MEETING_TO_SHOW: Together = {
  id: 'screen-sharing', signs: [anyOf('会议(?:的)?(?:软件|app)', '(?:腾讯|银联|飞书|钉钉|云|视频)会议', '会议号', '录屏', 'zoom'), anyOf('协助(?:您|你)', '帮(?:您|你)(?:改|办|关|弄)', '让我', '叫我', '要我', '让您', '备案', '录音录屏', '教你', '教我', '核验账户', '核对您的', '工作人员会'), anyOf('下载', '页面', '操作', '账户', '支付宝', '银行', '借款', '贷款', '变更', '面签')],
}

/** "Close it, or": for the credit, the next mortgage, a yearly fee. */
const CLOSE_OR: Together = {
  id: 'cancel-or-credit', signs: [
    anyOf(`(?:手动|必须|都?要|需要?|得|赶紧|尽快|立即|不|没有?|未|长期未|及时)${G}{0,6}(?:关掉|关闭|注销|关停|取消|销掉|销户|处理掉)`, '教(?:你|您|我)怎么关'),
    anyOf('影响(?:您|你)?的?(?:个人)?(?:征信|信用)', '征信受损', '上黑名单', '失信', '(?:贷款|房贷|买房|买车|考公|政审)[^。!?;\\n]{0,8}影响', '受影响', '产生[^。!?;\\n]{0,6}(?:年费|利息|费用|滞纳金)', '上征信', '报征信', '扣(?:年费|费)'),
    anyOf('借呗|花呗|白条|金条|微粒贷|月付|网贷|借贷平台|学生|大学期间|账户|账号|贷款|开通'),
  ],
}

/** An officer who cannot be called back. */
const OFFICER: Together = {
  id: 'false-official', signs: [
    anyOf('涉案', '涉嫌', '洗钱', '通缉', '录入失信', '违规记录', '未处理的(?:助学|校园)?贷款', '保密账户', '国家账户', '监管专员', '上黑名单'),
    anyOf('专员', '别声张', '警官', '做笔录', '保密', '配合(?:调查|我们|处理)', PRIVATE, '转进来', '安静的房间', '开个房间', '静音'),
  ],
}

/** What belongs to the person alone, given to somebody who asks. */
const SECRETS: Together = {
  id: 'asks-code', signs: [anyOf('(?:银行|手机|系统|平台)[^。!?;\\n]{0,6}(?:发给您的|收到的|发的|发来的)?(?:短信|信息|数字)', '余额', '登录密码', '支付密码', '密码', '六位', '6位', '验证码', '付款码', '收款码上的数字'), anyOf(TO_ME, `转给我`, '我(?:这边)?(?:来)?核对', '远程给(?:您|你)', '帮(?:您|你)(?:输|填|登)', '\\bsend (?:me|us|to)\\b')],
}

/** Trade with limits for cash. */
const LIMITS_FOR_CASH: Together = {
  id: 'cash-out', signs: [anyOf('花呗|借呗|白条|月付|e卡|信用卡额度'), anyOf('提现到(?:银行卡|微信)', '回收', '变现', '套出', '刷出来', '秒结', '秒到账', '取出来'), anyOf('手续费', '\\d个?点', '长期', '回收', '秒结', '学生也行', '变现')],
}

/** Another loan that somebody pays for, to be paid back with more. */
const BRIDGE: Together = {
  id: 'debt-agent', signs: [anyOf('我(?:们|司)?(?:先)?(?:垫|出)(?:钱|资|付)', '垫钱', '垫资', '先帮(?:您|你)还', '停催', '不还钱', '法务介入', '多笔转一笔', '债务整合', '债务规划', '延期\\d+期'), anyOf('还', '贷款', '网贷', '负债', '债务', '信用卡'), anyOf('个点', '费', '课程', '找我', PRIVATE, '利息只收', '保证', '再办', '重新', '元')],
}

/** A program that is not from a shop. */
const PROGRAM: Together = {
  id: 'fake-app', signs: [anyOf('下载', '安装', '装一个', '装个'), anyOf('客服(?:"|】|\\])?(?:app|软件)?处理', '云客服', '专用(?:app|软件)', '邀请码', '附件里的', '年费', '备案', '安全插件', '安全防护'), anyOf('app', '软件', '插件', '应用')],
}

/** A chief or a friend at a new number who needs money moved. */
const NEW_NUMBER: Together = {
  id: 'known-person', signs: [anyOf('新号', '新微信', '换(?:了)?(?:个)?号', '\\bnew number\\b'), anyOf('(?:先)?(?:帮我|帮忙)?垫', '货款', '(?:转|打|汇)(?:过去|过来|给|\\d|[一二两三四五])', '急用', '\\b(?:wire|transfer|lend)\\b'), anyOf('是我', '我是', '领导|主任|老板|王总|经理|班主任', '同学|室友|上铺|战友', '\\bit\'?s me\\b')],
}

export const TOGETHER: readonly Together[] = [BUSINESS, MONEY_FIRST, LED, MEETING_TO_SHOW, CLOSE_OR, OFFICER, SECRETS, LIMITS_FOR_CASH, BRIDGE, PROGRAM, NEW_NUMBER]

/** What stands in messages of an honest sender, and means that single signs are to be read one by one. */
export const HONEST = /拒收请?回复|退订|如非本人操作|如已还款|请忽略|尾号\s?\d{3,4}|官方(?:app|小程序|客服|渠道|网站)|app内|(?:致电|拨打|联系)\s?(?:客服)?(?:热线)?\s?(?:95\d{3}|1(?:23\d\d|00\d\d))|不收取任何费用|不收费|手机银行(?:app)?(?:内)?(?:查看|查询|办理|操作|还款|更新)|在?(?:云闪付|[\u4e00-\u9fff]{2,6})app-/
