import { forbidding, type Pattern } from './pattern.ts'

const G = '[^。!?;\\n]'
const OWN = '(?:额度|借呗|花呗|白条|金条|微粒贷|月付|网贷|征信|不良|逾期|记录|信用报告|信用|还款|贷款|风控|利息|罚息|债|借款|账户)'

/**
 * What leans towards a swindle without being one: no single leaning counts, two kinds of them are worth a second look, three are
 * a swindle. Honest senders write to customers, not as one person to another; they name no price for their help and lead nobody's hand.
 */
export const LEANINGS: readonly Pattern[] = [
  // One person offers help to another.
  forbidding(
    'private-contact', 'watch',
    '(?:我们?|本人|本公司|工作室|我(?:们)?这边|我朋友|咱们?|我司|I can (?:fix|help|restore|remove)|technician|our (?:agent|team))[^。!?;\\n]{0,10}(?:帮|能(?:改|弄|办|帮|做)|专业|承接|教|给(?:你|您)(?!带来)|陪|有权限|有技术|有渠道|有办法|代(?!码)|可以(?:帮|给|做|处理|操作|让)|专门|跟(?:资方|平台|银行)|can )',
    '专业(?!知识|版)(?:做|办|处理|撸|团队|代|解|消|修|技术)?', '一手|老客户|老顾客|信得过|滴滴(?!出行|金融|打车)|速度联系|速联系|速度来|需要的(?:来|联系|找|滴|交|加|私|扣)|有需要的?(?:来|联系|找|滴|加|私)|想要的?(?:来|联系|找|私)|私发|评论区|扣1|承接|微信同步|诚信(?:办理|经营|合作)|长期(?:承接|有效|合作|收)|隔天见效|立竿见影|亲测|真实有效|靠谱|口碑|童叟无欺|信誉|在线秒回|随时咨询|名额(?:不多|有限|仅剩)|内部|不对外|有路子|有门路|关系户|熟人|技术员|渠道(?!办理|核实|反映|投诉|查询|提出|申请|咨询)', '有偿|代操作|包教|手把手|一对一',
    '联系(?:我|老师|主管|专员|王|李|张|刘|陈|经理)|加(?:一下|个)?(?:我|我们|主管|专员|经理|老师)[^。!?;\\n]{0,8}(?:微信|q|v|飞书|钉钉|line)?', '(?:微信|vx|qq|q群|line|telegram|whatsapp|飞书|企微)',
  ),
  // A price for it, or money before anything happens.
  forbidding(
    'advance-fee', 'watch',
    `一单\\d+|一(?:条|笔|个|次|家)(?:只要|才|收)?[一二两三四五六七八九\\d]+(?:百|千|万|元|块|00)|[二三五]五?分(?:成|账)?(?![钟类])|五五分|三七分|朋友价|友情价|不见效|不过不退|不要钱|面议|激活码|信用金|诚意金|意向金|pay me|归集|首月利息|先收|先交|先付|先转|对冲金额|预存|押金|定金|订金|打点|先打|辛苦费|劳务费|服务费|中介费|好处费|点位|抽成|提成|deposit\\b|\\bfee\\b|收你|收您|便宜|优惠价|原价|限时价|全额退款|\\d{1,20}(?:元|块)(?:搞定|包|一次|办|就|起)`,
  ),
  // What only the lender or the credit centre can change.
  forbidding(
    'paid-reopening', 'watch',
    `${OWN}${G}{0,14}(?:找回|回来|没了|冲抵|改成|改掉|重新激活|翻倍|免息|清除|删除|消除|消掉|抹|恢复如初|变正常|变绿|提上去|提升到|放大|捞回|救回|洗|做平|做好|归零|清零|停掉|打折|减免|不用还|全免|销掉)`, `(?:找回|捞回|做回|抹掉|清除|消除|激活|刷新|优化|撤销|解除|翻倍|免除|减免|关闭|注销)${G}{0,8}${OWN}`, '(?:恢复|解封|重开|restore\\w*|reopen\\w*)', '降息处理|利息一直涨|成功率|秒下|必下|包过|包下|提额',
  ),
  // Somebody leads the hand.
  forbidding(
    'screen-sharing', 'watch',
    '先点|随便选|选最大|全程陪|陪您|语音打开|打开语音|开免提|不要挂机|别挂机|转接(?:银联|民警|公安|人工|中心|警)|点共享|点一下(?:投屏|共享|允许)|听我|按我|照我|跟我(?:说|做|一起)|教(?:你|您)(?:怎么|如何)?|指导(?:你|您|客户)|截图|点开看看|我看一下|操作一下|配合(?:一下|做|操作|我)|(?:打开|开启)(?:你|您)的?(?:手机|支付宝|微信|银行)|下方(?:腾讯)?会议|会议链接|接一下视频',
  ),
  // Money to be moved.
  forbidding(
    'safe-account', 'watch',
    `(?:转|打|汇|划|存)(?:钱|款|账|进|进去|入|过去|过来|给我|给他|我|到这|到该|到我|回来)`, '资金(?:对冲|比对|清算|归集|核验|冻结)|(?:清算|专用|绿色)通道|专户|往该|该账户汇|扫码付|扫个码|付款码|收款码|点个借呗|move your|(?:全部|都)(?:借|提|取|转|贷)', '(?:借|提|贷|取)出来', '统一清算|冲账|平账|对冲|汇款',
  ),
  // What is nobody else's business.
  forbidding('asks-code', 'watch', '姓名(?:\\+|、|和|,)?身份证|身份证(?:\\+|、|和|,|号)?(?:\\+|、)?银行卡|银行卡(?:\\+|、|和)?密码|短信[^。!?;\\n]{0,10}(?:复制|转|发)给|原封不动|复制给我|密码|验证码|填写身份证|手持身份证|人脸(?:给|帮)'),
  // Pressure in the name of an office.
  forbidding(
    'false-official', 'watch',
    '被?银保监|移交(?:经侦|公安|司法)|到(?:你|您)单位|全国联网|配合(?:警方|公安|调查|国家|做|处理)|国家[^。!?;\\n]{0,8}(?:整顿|要求|规定|严查|专户|政策|补贴)|不(?:处理|配合|注销|关闭|清除)[^。!?;\\n]{0,12}(?:利息|征信|会|将|的话)|违禁|办案|误判|风控部|信用修复(?:办|中心|服务)|清算中心|银联(?:中心|的)|工号|主管|官方服务商|官方合作|授权(?:服务商|代理)|全国统一|速与|三日内|30分钟内|两?2?小时内|今天(?:内|之内|下班前|必须)|最后(?:一次|通知|期限)|suspicious activity|secure account',
  ),
  // Fakes and false statements.
  forbidding('sure-approval', 'watch', '不看(?:负债|逾期|征信|流水)|不查|凭身份证|有身份证就|(?:做|弄|伪造|办)(?:个|份|一份)?假|假的?(?:失业|证明|流水|诊断|病历)|诊断书|撸贷|撸口子|口子|空放|利率低至0|黑户|秒过|百分百|随便下|人人都?有|无门槛|来者不拒|下不来'),
  // A friend in need who cannot be seen.
  forbidding('known-person', 'watch', '急用|还你|不信我|连本带利|帮我(?:个忙|转|扫|付|收|借)|借我|周转一下|应急'),
]

/** What a message is about when it can be a swindle at all: money, credit, an account, a way to be reached. */
export const AT_STAKE = /钱|款|贷|额度|征信|逾期|账户|账号|银行|卡|验证码|密码|元|借|费|微信|qq|客服|@|下载|会议|共享|屏幕|保险|理赔|退|佣金|花呗|白条|金条|信用|债|案|涉嫌|转|扫|红包|赚|单|群|充|急用|内部|短信|口令|过审|假|限高|机密|恢复|芝麻|利息|投诉|deposit|\bpay|account|loan|credit|code|bank|money|fee|wechat|whatsapp|card/
