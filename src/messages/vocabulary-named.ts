/** What an answer can name as the reason, in the order in which it is offered; each is known by words of its clause. */
export const NAMED = {
  late: /逾期(?!信息|利息|将)|未(?:能)?(?:按时|如期|足额)|拖欠|迟延|欠款|扣款[^,]{0,4}(?:失败|未成)|未归还|\boverdue\b|\bpast due\b|\blate\b|\bdelinquen\w*|\bmissed\b|\breturned (?:unpaid|payment)/,
  minimum: /最低还款|展期|延期还款|协商还款|债务重组|\bminimum payments?\b|\brepayment plan\b/,
  enforced: /被执行|失信|代偿|呆账|诉讼|涉诉|判决|限制高消费|\bjudge?ment\b|\bcollections?\b|\bcharge-?off\b/,
  inquiries: /查询|申请[^,]{0,6}(?:频繁|过多|密集|\d+次)|\binquir(?:y|ies)\b|\bapplications?\b[^,]{0,20}\b(?:months?|days|recent)/,
  loans: /多头|多家|多个平台|\d{1,20}家|新增(?:了)?[^,]{0,6}(?:贷款|借款)|共债|(?:贷款|借款|小额贷款)[^,]{0,6}(?:笔数|账户)[^,]{0,4}(?:多|偏)|\bnew (?:loans?|accounts?)\b|\bborrowing elsewhere\b/,
  use: /使用率|已用[^,]{0,12}(?:%|成)|用满|额度的?[^,]{0,4}成|\butili[sz]ation\b|\bbalances? (?:too |is |are )?high\b|\bof your (?:credit )?limit\b/,
  debt: /负债|月供|总债务|偿债|资不抵|\bobligations\b|\bdebts?\b/,
  income: /收入|流水(?:不足|偏少|中断)|还款能力|\bincome\b|\bpayslips?\b/,
  jobless: /失业|离职|解除[^,]{0,4}(?:劳动|职务)|\bunemploy\w*/,
  job: /工作(?:单位)?[^,]{0,4}(?:变|更换)|换了?工作|单位[^,]{0,10}(?:核实|失联|异常)|\bemploy(?:er|ment)\b/,
  insurance: /(?:社保|公积金|缴存)[^,]{0,8}(?:停|断|中断)|停缴|断缴/,
  id: /(?:身份证|证件|居住证)[^,]{0,20}(?:过期|到期|失效|有效期)|\bid\b[^,]{0,30}\bexpired?\b|\bexpired\b[^,]{0,10}\bid\b/,
  identity: /人脸|刷脸|活体|(?:核验|核查|比对|实名)[^,]{0,6}(?:未|失败|不|异常)|\bidentity\b[^,]{0,20}\bnot\b|\bface check\b/,
  details: /(?:资料|信息|地址|姓名|学历|手机号)[^,]{0,16}(?:过期|不一致|不符|有误|失效|未更新|不完整|存疑)|过有效期|\bdoes not match\b|\bmismatch\b|\bout of date\b/,
  papers: /(?:缺少|未提供|未上传|补充|补交|补传|缺失)[^,]{0,16}(?:材料|资料|证明|凭证|合同|流水)|(?:材料|资料)不(?:齐|全)|\bincomplete application\b|\bmissing documents?\b/,
  phone: /手机号[^,]{0,10}(?:变更|更换|停机|停用|过户|空号|非本人)|换过手机号|\bphone number\b/,
  device: /(?:更换|换了?|新|陌生|非常用|在用的)[^,]{0,6}设备|\bdevices?\b/,
  login: /异地|境外登录|异常登录|登录异常|盗用|非本人操作|他人使用|\bunusual login\b|\bsign-ins?\b|\bsomeone else\b/,
  purpose: /用途|证券|股市|期货|购房|房地产|挪用|禁止领域|\bpurpose\b|\bbuy shares\b/,
  cash: /套现|整数(?:金额)?交易|同一商户|虚假交易|大额取现|珠宝|\bcash advances?\b|\bsuspicious merchant\b/,
  idle: /(?:未|没有?)[^,]{0,4}(?:使用|支用|借款|动|登录)|睡眠|不活跃|太久没用|\binactiv\w*|\bdormant\b|\bno (?:use|activity)\b|\bnot used\b/,
  guarantee: /担保|保证责任|作保|\bguarantee\b/,
  business: /营业执照|经营(?:异常|主体|情况)|店铺|营业额|\bbusiness licence\b|\bsales\b/,
  partner: /(?:合作|资金方|资方|出资|放款(?:机构|方)|该机构|银行)[^,逾]{0,14}(?:终止|停止|到期|结束|退出|撤|暂停)|停止新增|下线|停止运营|\b(?:partner|bank)\b[^,]{0,40}\b(?:ended|stopped|left|withdr\w+)/,
  policy: /监管要求|监管规定|监管机构|政策(?:调整|变化|原因)|业务(?:调整|收缩|范围)|(?:地区|城市|省)[^,]{0,10}(?:停|暂|未开)|年龄|周岁|行业|职业|\bpolicy change\b|\bage limit\b/,
  fault: /故障|误(?:判|报|将|冻|清)|系统(?:错误|异常)|配置错误|\bsystem error\b|\bin error\b/,
} as const satisfies Readonly<Record<string, RegExp>>

/** An institution by its full name in Chinese. */
export const FULL_NAME = /(?<=^|[在于向由至因与]|[^\u4e00-\u9fffa-z])(?:(?![在于向由至因与您我的])[\u4e00-\u9fffx]){2,12}?(?:银行|消费金融|信托|小贷|小额贷款|公司)/
/** What is called so without being named. */
export const NO_NAME = /我|本|该|某|您|贵|其|他/

/** How often, how many days and what share; the first group is the number. */
export const TIMES = /(\d{1,20})\s?(?:次|笔|家|(?:hard )?inquiries|applications)/
export const LATE_DAYS = /(?:逾期|迟延|late|overdue)[^,\d]{0,6}(\d{1,20})\s?(?:天|日|days)|(\d{1,20}) days? (?:late|overdue|past due)/
export const SHARE = /(\d{1,20}(?:\.\d{1,20})?)%/
