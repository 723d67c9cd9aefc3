/** So somebody answers who decides about a line, a complaint or a record. */
export const ANSWERS = /综合(?:评估|评定|评分|评价|审核|判断|信用评|情况)|(?:经|已)(?:系统|我司|我行|我局|我中心|本行|本公司|核查|核实|查询?|审核|向|人工|评估|初步)|(?:暂|尚|不|未)(?:时)?(?:不|未|能)?(?:符合|满足|支持|予)|无法(?:为您|为你|使用|告知|提供|恢复|人工|干预|删除|修改|核实|透露)|(?:未|没有|不)(?:能)?(?:予以)?通过|审核(?:结果|未)|很抱歉|非常抱歉|抱歉|您?(?:反映|反馈|咨询|投诉|提出|所提|要求)的|投诉|异议|复核|答复|(?:给您|向您)[^。!?;\n]{0,8}回复|没(?:有)?办法呢|系统怎么|回复函|申诉|(?:反馈|转)至|(?:超过|超出|低于|未达)[^。!?;\n]{0,10}(?:标准|要求|准入|政策|上限)|不足以|核定额度|转办|转送|转交|工单|处理(?:结果|意见)|(?:额度|服务|授信|账户|借款|功能)[^。!?;\n]{0,12}(?:调整|变动|下调|降低|由系统|是由|系统|终止|关闭|暂停|取消|收回|管控|不再可用|变化|受限|限制)|故(?:暂停|下调|终止|本次|管控|关闭|调整|未)|(?:暂停|终止|取消|关闭|冻结|限制|中断|降低)了?(?:您|你)|不予|系统(?:判定|评估|自动|检测|识别|综合|升级)|主要(?:原因|依据|因为)|原因(?:是|为|系|不便)|不满足|不符|不在[^。!?;\n]{0,8}范围|耐心等[待候]|登记在案|移交|压减|函复|容后|(?:被)?退回|登记号|答复如下|(?:授信|额度|用信|服务)[^。!?;\n]{0,10}(?:停用|届满)|另行通知|暂不宜|(?:还没|尚未|没有)(?:结清|还清)[^。!?;\n]{0,12}再|(?:同事|专员|经办人)[^。!?;\n]{0,16}与您|会有专人|为您(?:记录|登记|加急|反馈|解答)|负债[^。!?;\n]{0,6}(?:高|偏)|不便(?:公开|透露|告知)|证件[^。!?;\n]{0,16}(?:过期|到期)[^。!?;\n]{0,16}(?:恢复|重新)|不一致|误(?:将|判)|结清后|未结清|存在风险|以页面(?:显示)?为准|被(?:限制|拒绝|关闭|暂停|终止|下调|冻结)|拒绝(?:原因|您)|不再(?:提供|受理|重复|可用)|(?:请)?留意(?:站内信|短信|通知)|催促|授信决策|未通过|评估结果|不完整|请补充|暂停(?:支用|服务|使用)|业务合规|没有权限|不参与|核查结果|触发|额度[^。!?;\n]{0,40}(?:变化|变动|评估)|不能(?:为您|恢复|提供)|后再试|请(?:更新|补充|完成|重新|本人)[^。!?;\n]{0,16}(?:提交|恢复|上传|办理)|暂未开放|误判|(?:长期|超过)[^。!?;\n]{0,8}未(?:使用|用)|\b(?:unable to|not in a position|objection|lowered|reopen the line|withdrawn|turned down|reinstate|further correspondence|passed to|case number|regret|cannot (?:share|offer|provide|approve)|restricted|reviewing your|could not (?:approve|verify)|was (?:reduced|declined|denied|closed)|because|due to|assessment|complaint|(?:case handler|someone|we)(?: will|'ll)? (?:contact|call|write to) you|reference number|logged under|hear from us|shared this with|looked into|we have (?:received|completed)|are excessive|dispute)\b/

/** What only informs, however much it says of money: codes, bills, days of payment, bookings, offers and warnings. */
export const INFORMS = /系统(?:将|拟|进行)?[^。!?;\n]{0,8}(?:维护|升级)[^。!?\n]{0,24}\d+[点:]|临时额度|退税|授权书|退款到账|回访|系统(?:将|拟)?[^。!?;\n]{0,8}维护|已(?:成功)?(?:放款|发放|到账|发货|结清)|申请(?:关闭|注销|退款|理赔|分期)|(?:分期|放款|退款|理赔|利率调整|贷款)申请(?:已)?受理|(?:验证码|校验码|动态码|verification code)[^。]{0,14}\d{4,}|\d{4,8}[^。]{0,6}验证码|(?:账单|本期|应还|最低还款|待还|还款日|到期还款|最后还款)[^。!?\n]{0,24}(?:\d|元|日|还款)|(?:收入|支出|入账|存入|消费|转入|转出|扣款|支付|汇入|还款)(?:人民币|rmb)?[^。!?;\n]{0,8}\d[\d,.]*元|拒收请?回复|退订|取件码|余额充足|保证[^。!?;\n]{0,8}余额|statement|payment of cny|is due|\b(?:one-time|passcode|login code|verification code|direct debit|autopay|due date|next payment|(?:payment|repayment)(?: of [\d,.]+)? (?:was |has been )?received|repaid [\d,]+|renews|premium|app tonight|your delivery|appointment|hearing in your case|new device)\b/

/** A reminder to pay: it names what is late, and answers nothing. */
export const REMINDS = /逾期[^。!?\n]{0,40}(?:请|尽快|及时)(?:您)?(?:尽快|及时|立即|主动)?(?:还款|处理|归还|偿还|还清|联系)|如已还款|将[^。!?;\n]{0,12}报送|依法[^。!?;\n]{0,6}诉讼|to avoid affecting/

/** What an answer decides; a reminder to pay decides nothing. */
export const DECIDES = /故|复核|后联系|因此|无法|暂停您|未(?:能)?通过|下调|额度|不予|驳回|恢复/

/** The person tells of it in their own words. */
export const TELLS = /我(?!行|司|局|中心|部|院|公司|们)|我们(?:家|俩|班|群|单位)|\b(?:i|my|me)\b/

/** Somebody is quoted who answered. */
export const QUOTES = /(?:客服|对方|他们|银行|平台|人工|专员|工作人员)[^。!?;,\n]{0,8}(?:回复|答复|告诉|告知|说|解释|反馈|表示|称)|\b(?:told|said|replied|wrote)\b/

/** Reasons that name nothing: what every platform says to everybody. */
export const GENERAL = /为何|为什么|隔[^,。]{0,6}(?:再|后)|再看看|可能(?:是|因|由于|与|存在|会)?|或(?:者)?(?:因|由于)|等(?:多?(?:方面|维度|因素|情况|原因|种|项))|包括但不限于|多(?:维度|方面|因素|种因素)|综合(?:考虑|您|评估|评定|判断|评分|信用评分)|会(?:根据|综合|随时|定期|不定期)|根据(?:您|你)的?[^。!?;\n]{0,24}(?:综合|动态|等)|有权|一般|通常|例如|比如|如(?:果|有|您|系统|需|发生|存在|出现|遇)|若|建议(?:您)?(?:保持|避免|按时|减少|多|继续)|请(?:您)?(?:保持|继续|按时)|保持|养成|消费、还款|\b(?:may|might|could be|for example|such as|comprehensive)\b/

/** What says that something is not so. */
export const DENIES = /与[^。!?;,\n]{0,14}无关|不存在|未发现|没有[^。!?;,\n]{0,6}(?:逾期|异常|记录)|并非|非因|无(?:逾期|异常)/

/** A day that is named. A length of time is none. */
export const DAY = /\d{4}年\d{1,2}月(?:\d{1,2}[日号])?|(?<!\d)\d{1,2}月\d{1,2}[日号]|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \d{4})?|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2},? \d{4}|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4}/

/** A lender, an authority or another institution by name; who writes does not name itself so. */
export const INSTITUTION = /(?:(?:出资|放款|合作|资金|牵头)(?:行|方|机构)|移交|转交|转至|交由)[\u4e00-\u9fff]{2,6}银行|(?:x{1,4}|工商|建设|农业|中国|交通|招商|浦发|浦东发展|中信|光大|民生|兴业|平安|华夏|广发|渤海|浙商|恒丰|邮储|邮政储蓄|北京|上海|江苏|浙江|宁波|南京|杭州|苏州|成都|重庆|天津|青岛|长沙|徽商|微众|网商|新网|百信|众邦|富民|亿联|苏商|振兴|中关村|蓝海|三湘|[\u4e00-\u9fff]{2,3}(?:农村商业|农商|村镇|城市商业))银行|(?<![a-z])x{1,4}(?:公司|消费金融|小贷|金融|平台|科技)|[\u4e00-\u9fffa-z]{2,12}(?<!我|本|该|其他|某)(?:消费金融|小额贷款|小贷|信托|融资担保|科技)(?:有限|股份)(?:责任)?公司|x{1,4}(?:信托|租赁|保理)|(?:招联|马上|中邮|兴业|捷信|中银|蚂蚁|海尔|苏宁|平安|中原|杭银)消费金融|地方金融(?:管理|监管)局|金融监管(?:总)?局|(?:在|于|向)(?:您的)?(?:微粒贷|借呗|花呗|京东金条|京东白条|网商贷|度小满|美团|抖音)[^。!?;,\n]{0,10}(?:逾期|欠|未|存在|结清)|(?:房地产|证券)公司|\bto [a-z]{2,} bank\b|\b[a-z]{2,} bank\b(?! account)/

/** A kind of data that the decision was made with. */
export const DATA = /征信(?:报告|记录|系统|中心)?(?!异议|投诉|业务)|信用报告|还款记录|借款(?:、还款)?记录|社保(?:缴存)?|公积金|(?:银行|收入)流水|收入证明|消费记录|交易记录|设备信息|纳税记录|芝麻分|\bcredit (?:report|file)\b|\breport from the credit\b|\bpayment history\b/

/** What the person can do, or wait for, with what comes of it; or what has been put right. */
export const CHANGE = /(?<!不属于)可(?:以)?(?:申请)?(?:复评|复议|重评)|(?:完成|通过|更正|结清|还清|核验|认证)(?:后)?即(?:可|自动|能)|换绑[^。!?\n]{0,12}(?:后|即)|(?:更新|补充|补缴|绑定|结清|还清|修改|提交|完成|上传|变更|提供|更换|办理|核验|认证|解除|验证|识别|补交|更正)[^。!?\n]{0,24}(?:即可|自动|可以?|后|再)[^。!?\n]{0,14}(?:恢复|重新|再次|申请|评估|审核|尝试|使用|复议|解除|再试|试|复核)|(?:后|满)\d{1,20}(?:个)?(?:月|天|日|小时|工作日)[^。!?\n]{0,6}(?:可|再|恢复)|(?:满|后)[^。!?\n]{0,8}可(?:以)?(?:重新|再次)|(?<!建议[^。]{0,8})可(?:以)?(?:重新|再次)申请|(?:结清|还清|更新|认证|识别|核验)[^。!?\n]{0,20}(?:恢复|重新评估)|审核通过后[^。!?\n]{0,12}恢复|后系统将重新|\bto restore (?:access|it)\b|\d{1,20}(?:个)?(?:天|日|月)后[^。!?\n]{0,8}(?:解除|恢复)|\bapply again\b|\bupdate it and\b|\bverify your identity to\b|\band we will (?:review|reopen|restore)\b|可(?:提交|提供|补充|上传)[^。!?\n]{0,12}(?:凭证|材料|证明|说明)|额度已恢复|已[^。!?\n]{0,14}(?:更正|恢复您|恢复额度|报送更正|撤销|删除该)|\b(?:you may|you can) (?:ask|apply|reapply)[^.!?\n]{0,40}(?:after|once|when)|\bonce (?:you|it|the)[^.!?\n]{0,40}(?:settled|updated|verified|paid)|after (?:it|you|the)[^.!?\n]{0,30}(?:settled|updated|paid)/

/** What the person can do with what comes of it, however it is put: an act, then a word of sequence, then an outcome. */
export const ACTS = /(?:更新|补充|补[缴交传齐办]|绑定|换绑|结清|还清|清偿|缴清|归还|偿还|修改|上传|变更|更换|办理|核验|认证|验证|授权|激活|缴存|改绑|[降低]至|降到|低于|移出|解除|开具|刷脸|签署|重拍|拍摄|携带|出示|提供|提交)[^。!?\n]{0,26}(?:后|完成|完毕|即可?|便可?|方可?|才能?|可以?|再)[^。!?\n]{0,14}(?:恢复|解除|解锁|解冻|重新|再次|再申|再提|再来|再行|再试|继续|正常|可用|放开|自动|打开|开启|复核|复[评议审]|重[审评])|(?:更新|补[缴交传齐]|改绑|换绑|结清|还清|修改|上传|变更|更换|授权|核验|认证|重拍|补充)[^,。!?\n]{0,12}即可|请[^。!?\n]{0,16}(?:更新|补[缴交传齐]|结清|还清|修改|上传|变更|更换|提供|核验|认证)[^。!?\n]{2,40}(?:我们|我行|我司|系统|平台)(?:会|将)|\b(?:once|after|as soon as|when|until|unless) (?:you|it|the|your|they)\b[^.!?\n]{2,60}\b(?:settled?|updated?|verif\w+|paid|repaid|repay|confirm\w*|falls?|below|renew\w*|uploaded|provided?)|\b(?:send|upload|link|provide|update|settle|repay|pay|verify|confirm|complete|visit|renew|bring) [^!?\n]{3,90}\b(?:again|lifted|restored?|reopen\w*|reconsider\w*|resumes?|usable|available|unlock\w*|reassess\w*|re-?run|re-?check|switched on|look at it)\b|\b(?:reapply|apply again|try again) (?:after|when|once)\b/

/** By when there will be an answer. */
export const DEADLINE = /\bhear from us by\b|(?:\d{1,20}|[一二三四五六七八九十]{1,20})个?(?:工作日|日|天)(?:之)?内[^。!?;\n]{0,10}(?:告知|受理)|(?:需要?|预计)\d{1,20}个?(?:工作日|天|小时)|(?:\d{1,20}|[一二三四五六七八九十]{1,20})个?(?:工作日|自然日|日|天|小时|个月)(?:之)?内[^。!?;\n]{0,14}(?:答复|回复|联系|回电|处理|反馈|办结|告知|书面|给予|核实|完成|致电)|(?:答复|回复|处理|办理|回电)(?:时限|期限|时间)[^。!?;\n]{0,6}\d{1,20}|(?:将)?(?:于|在)[^。!?;,\n]{2,12}(?:日|号)(?:之)?前[^。!?;\n]{0,10}(?:答复|回复|联系|反馈|告知)|(?:最迟|最晚|不晚于|预计)[^。!?;,\n]{1,10}[^。!?;,\n]{0,16}(?:沟通|联系|答复|回复|回电|致电|意见)|内[^。!?;\n]{0,6}(?:函复|办复)|\b(?:reply|respond|answer|contact you|write to you) by \d{1,20} [a-z]+|\bwithin (?:\d{1,20}|[a-z]+) (?:working |business )?(?:days?|hours?|weeks?|months?)\b/

/** A number under which the matter is kept. */
export const TICKET = /(?:编号|登记号|回执|业务号|查询码|工单号?|受理号|案件号|流水号|投诉单号?|服务单号?|回执号|单号|转办号|受理单|查询号|reference(?: number| no\.?)?|case (?:number|no\.?)|ticket)\s?[::是为#]?\s?[a-z]{0,4}[a-z\d-]*\d{4,}[a-z\d-]*/

/** Before a kind of data: advice to look after it, or a request to send it. */
export const CARE = /保持|维护|建议|可能|等(?:多|因素|方面|情况)|补充|上传|提交(?!的)/

/** Advice to try again some day: it names nothing that would change the answer. */
export const SOME_DAY = /(?<!,)建议[^,]{0,12}(?:个?月|再试|保持)/

/** Because of: the reason stands along with what it is not. */
export const BECAUSE = /[因由]/

/** Who signs a message. */
export const SENDER = /【[^【】]*】/g

/** The polite word for the reader, which only who answers uses. */
export const YOU = /您|\byou(?:r)?\b/

/** A measure: how often, how long, how much, what share. One of something is none. */
export const FIGURE = /(?:[二两三四五六七八九十百千万]{1,20}|连续一|\d[\d.,]{0,20})(?:余|多)?个?(?:次|天|日(?!内)|期|月|年|笔|家|成|倍|周?岁|万?元|条|小时|张|户|%)|[一二两三四五六七八九十]{1,20}(?:成|倍|年以上|年内|个月)|百分之[一二三四五六七八九十]|半(?:年|个月)|\d{1,20}(?:\.\d{1,20})?%|\b(?:\d[\d,.]{0,20}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: \w+)? (?:days?|weeks?|months?|years?|times|accounts?|payments?|inquiries|loans?|applications?|lenders?)\b|\b(?:twice|a (?:year|month))\b/

/** Somebody or something that is spoken of and not named. */
export const UNNAMED = /某(?:机构|银行|平台|公司|些)|其他(?:机构|平台|银行)|他行|第三方(?:机构|数据)/
