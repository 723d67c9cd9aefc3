/** Words of somebody who may not want to live. Rather one too many: all that follows is a number to call. */
export const despair = new RegExp([
  '不想(?:再)?活', '活不下去', '活不了了', '不想活着', '不如(?:去)?死', '死了(?:算了|一了百了|就好|干净|拉倒)', '(?:真|就|都|很|只|好)?(?:的)?想(?:去)?死(?!你|你们|他|她|我了|磕|循环|机|账)', '自[杀殺]', '自尽', '[轻輕]生', '跳[楼樓]', '跳[河江桥橋]', '从[^，。]{0,6}(?:楼|桥|阳台|窗|顶)[^，。]{0,3}跳(?!到|转|槽)',
  '割腕', '上吊', '烧炭', '喝农药', '(?:吃|吞)(?:了)?(?:一瓶)?安眠药', '[结結]束(?:自己(?:的)?|我(?:的)?|这)?(?:一)?生命', '了[结結](?:自己|此生|一生|生命|余生)', '(?<!关了|关掉|注销|销户|还清|还了|退出)一了百了', '活[着著](?:真|也|还|都)?(?:没|沒)(?:有)?(?:什么)?(?:意思|意义|意義|劲)',
  '没脸(?:再)?活', '一死了之', '死了之', '死给(?:你|他|大家)', '让我死', '(?:只能|只好|只有|干脆|还是|就)(?:去)?死(?:路一条|了)?(?=$|[，。,.;；!?了吧])', '生无可恋', '(?:想|要)(?:早点|早日|尽快)?(?:结束|了结)(?:这)?一切', '(?:离开|不想(?:再)?(?:活)?(?:待|呆)?在)(?:这个|这)世界', '活够了', '(?:自我)?了断(?:自己|一生|吧|算了)', '自我了断', '寻短见', '(?:喝|吃)药(?:自|寻|死)', '准备了(?:安眠药|农药|绳子)', '没有(?:活|继续)(?:下去)?的?(?:勇气|意义|希望|必要)', '没(?:有)?勇气(?:再)?活', '照顾好(?:我)?(?:爸妈|父母|孩子|家人).{0,12}(?:走了|别找我)', '(?:我|先)走了.{0,12}照顾好(?:我)?(?:爸妈|父母|孩子|家人)', '没有活(?:下去|着)的', '不想(?:继续)?活(?:下去)?', '[遗遺][书書]', '[遗遺]言', '寻死', '逼死(?:我|人)?', '走投无路', '(?:逼上|走上)绝路', '撑不下去', '熬不下去', '想不开', '消失(?:在这个世界|算了)', '不想(?:再)?醒(?:过)?来', '下辈子',
  'kill(?:ing)? myself', 'end(?:ing)? (?:my (?:own )?life|it all)', 'suicid\\w*', 'want(?:ed)? to die', 'wish (?:i|that i) (?:was|were) dead', '(?:do not|don\'?t|no longer) (?:want|wish) to (?:live|be alive|be here any ?more|wake up)',
  '(?:can\'?t|cannot|can not) (?:go on(?: living| like this| any ?more)?|live any ?more|take it any ?more)', 'no (?:reason|point) (?:to live|in living)', 'better off dead', 'rather be dead', '(?:see|have) no point in (?:living|going on)', '(?:don\'?t|do not) see (?:a|any) point in (?:living|going on)', 'end it all', 'no way out but', '(?:wish|want) to disappear for ever', 'tak(?:e|ing) my (?:own )?life', 'jump(?:ing)? off (?:a|the) (?:bridge|building|roof)',
  'hang(?:ing)? myself', 'harm(?:ing)? myself', 'self-?harm', 'not worth living',
].join('|'), 'giu')

/** What sounds like it and is a way of speaking. */
export const idioms = new RegExp([
  '跳[楼樓](?:价|價|大甩卖|甩卖|大减价|机)', '自杀式(?:营销|降价|袭击|优惠)', '[累气氣忙烦煩急热熱饿餓困吓嚇笑愁羡渴冻冷痒痛疼萌](?:都)?死(?:我|人|了)', '想死(?:你|他|她)', '要死要活', '死马当活马', '(?:app|系统|手机|电脑|页面|生意|店|公司|平台|账户|额度|花呗|借呗|网站|服务器)(?:就|也|都|快|要)*(?:撑|熬|活)不(?:下去|了)',
  '下辈子(?:也|都)?(?:不|别想|还不)(?:借|用|贷)', '(?:资金|周转|经营)(?:也|都)?(?:走投无路|撑不下去)', 'suicide (?:squad|door)', 'commercial(?:ly)? suicid\\w*', 'career suicid\\w*',
].join('|'), 'giu')

/** Before such words: that it is not so. */
export const notSo = /(?:没有?|沒有?|从没|并没|不会|不会去|绝不|不是|并非|并不|别|不要|不可能|没想过|没有想过|没打算|不打算|决不)(?:想|想过|想要|要|去|打算|真的|是)*$|(?:\bnot|n't|never)(?: (?:going|about|thinking|planning|to|of|at|all|want|ever|feeling|been|feel|i|am))*\s*$/iu
