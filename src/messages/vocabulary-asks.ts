import { forbidding, pattern, type Pattern } from './pattern.ts'

const G = '[^。!?;\\n]'
const CODE = '(?:验证码|校验码|动态码|动态密码|短信码|激活码|登录密码|支付密码|交易密码|取款密码|卡密码|银行卡密码|账号密码|密码|cvv2?|安全码|(?<!过)有效期(?!内|至|限)|[四六4-8]位(?:数字?|数码)|数字码|短信内容)'
const CARD = '(?:银行卡号?|卡号|银行卡信息|银行账号|身份证号)'
const PASS_ON = '(?:报给|念给|发给|告诉|告知|提供给|转发给|回复给|说给|发我|报我|给我|给客服|给他|给对方|发过来|念一?下|报一?下|说一?下|发一?下|读给|念出来|截图)'
const FILL = '(?:填写|输入|登记|录入|提交|补录|填入|填)'
const SHARE = '(?:屏幕共享|共享屏幕|共享手机屏幕|分享屏幕|屏幕分享|投屏|远程协助|远程控制|远程操作|远程桌面|同屏)'
const MEETING = '(?:会议号?|会议app|会议软件|视频会议|云视讯|云视听|云会议|腾讯会议|飞书会议|钉钉会议|zoom|向日葵|todesk|anydesk|teamviewer|瞩目|全时|银联会议|指定软件|视频问询)'
const SAFE = '(?:安全|核查|清查|清算|监管|验资|中间|中转|对接|指定|专用|专员|对冲|清零|保护|共管|托管|国家|财务|对公|个人|私人|核验|银监会|银联|警方|公安|清白|第三方|对私)(?:[核查监管清算接冲转]{0,4})(?:账户|账号|卡里|卡上|银行账户)'
const PAY = '(?:转账?|转入|转到|汇入|汇款|汇到|打款|打入|打到|存入|存到|划转|转移|转出|支付)'
const MONEY_OUT = '(?:额度|贷款|借款|能借的|钱|资金|余额|存款|可借)'

/** What only a swindler asks for. */
export const ASKS: readonly Pattern[] = [
  pattern(
    'asks-code', 'stop',
    `${CODE}${G}{0,12}${PASS_ON}`, `${PASS_ON}${G}{0,8}${CODE}`, `(?:把|将)[^,。!?;\\n]{0,16}${CODE}[^,。!?;\\n]{0,6}(?:给|发|报|念|告|回复(?:至|到|给))`,
    `(?:提供|索要|要)(?:一下|您的|你的|我的|${CARD}|和|、|收到的|手机|短信){0,6}${CODE}`, `${FILL}${G}{0,18}(?:${CODE}|cvv)`, `${CODE}${G}{0,4}(?:办理|激活|解冻)`,
    `(?:回复|提供|发送|发来|发给|告诉|告知|验证)(?:一下|您|你|我|的|名下|其他|身份证照片|身份证号|和|与|及|及其){0,6}${CARD}`, `${FILL}${G}{0,10}${CARD}`,
    '(?:告诉|给|发|报)(?:了|过)?(?:他|她|对方|客服|我|他们)?(?:们)?(?:了)?(?:短信)?验证码', '验证码(?:也|都|就)?(?:发|给|告诉|报)(?:了|过|给)', '要(?:了|走)?(?:我|你|您)的?(?:短信)?验证码',
    '(?:read|tell|send|give|forward|share|provide) (?:me |us |him |them )?(?:the |your |a )?(?:[\\w-]+ ){0,4}(?:verification |security |one-time )?(?:code|otp|password|pin|cvv)\\b',
    '(?:code|otp|password|pin)\\b[^.!?\\n]{0,30}\\b(?:to me|to us|to our agent)\\b', '\\benter your (?:card|bank|password|pin|cvv)', '\\b(?:read|tell|give|text) me (?:the|that) (?:(?:\\w+ )?(?:digits?|numbers?)|code)', 'what(?:\'s| is) the (?:\\w+ )?code you',
    '\\b(?:send|share|give|text|reply with)\\b[^.!?\\n]{0,40}\\b(?:card (?:number|details)|pin\\b|cvv|login|password|online banking)', '\\b(?:photo|picture)s?\\b[^.!?\\n]{0,30}\\b(?:front and back|both sides|of (?:the|your) card)', '\\b(?:verification|six.digit|security) number\\b[^.!?\\n]{0,30}\\b(?:to|sent|so)\\b', '\\bcode\\b[^.!?\\n]{0,20}\\b(?:by mistake|that arrives|on your phone)',
  ),
  pattern(
    'screen-sharing', 'stop',
    `(?:打开|开启|开|进行|用|通过|点击?|加入|下载|让我|要求|需要|配合|使用|教我|叫我|要我)${G}{0,14}${SHARE}`, `${SHARE}${G}{0,14}(?:操作|指导|功能|帮|按|协助|办理|解除|取消|关闭|恢复|核对)`,
    `(?:下载|安装|搜索)${G}{0,8}${MEETING}`, `(?:打开|进入|加入)${G}{0,8}${MEETING}${G}{0,20}(?:指导|操作|客服|专员|办理|核对)`, `${MEETING}${G}{0,10}(?:指导|操作|办理|客服)`, `^${SHARE}$`, '远程(?:帮|给)(?:您|你)',
    '\\bshare (?:your |the )?screen', '\\bscreen[- ]shar(?:e|ing)\\b', '\\b(?:install|download|open) (?:teamviewer|anydesk|todesk|zoom|a remote)', '\\bremote (?:access|control)\\b',
  ),
  pattern(
    'safe-account', 'stop',
    `${PAY}${G}{0,20}${SAFE}`, `${SAFE}${G}{0,8}${PAY}`, `(?:资金|存款|余额|钱|款项)${G}{0,6}(?:清查|核查|验资|归集|公证)`, '安全账户', '(?:转账|打款)验资', '资产(?:转移|归集)到',
    `(?:钱|资金|余额|存款|款)${G}{0,6}(?:转|汇|打)(?:入|到|给|进|至|出)${G}{0,4}(?:我|我们|我给|这个|客服|专员|警官|对方)`, `按${G}{0,6}(?:警官|指示|要求|客服)${G}{0,8}(?:资金|钱|存款)转`,
    '\\bsafe account\\b', '\\b(?:move|transfer|wire|send|put)\\b[^.!?\\n]{0,40}\\b(?:clearing|holding|verification|police|secure|inspection|escrow)[\\w ]{0,12} (?:account|wallet)', '\\b(?:transfer|move|send) (?:the |your )?(?:whole|entire|full) (?:balance|amount|sum)', '\\b(?:move|transfer)\\b[^.!?\\n]{0,24}\\b(?:new one we|account we) opened', '\\bpress \\d to (?:talk|speak)', '\\b(?:give|hand)\\b[^.!?\\n]{0,20}\\b(?:courier|our agent)\\b', '\\b(?:transfer|move|wire|send) (?:your |all |the |my )?(?:money|funds|balance|savings|\\$?[\\d,]+)[^.!?\\n]{0,30}\\b(?:account|us|me|officer|western union)\\b',
  ),
  pattern(
    'empty-limits', 'stop',
    `(?:清空|清零|提空|借空|刷空)${G}{0,10}(?:额度|贷款|借款|可借)`, `(?:额度|贷款|借款)${G}{0,8}(?<!已|被|误|均)(?:清空|清零|提空|全部提取|全部提现|提现清零)`,
    `${MONEY_OUT}${G}{0,12}(?:全部|都|先)?(?:提出来|借出来|提现|贷出来|取出来)${G}{0,24}(?:转|注销|还|清|恢复|修复|关闭)`, `(?:借出来|提出来|提现出来|贷出来)${G}{0,12}(?:转|汇|打)(?:到|给|入|至|进|回)`,
    `先${G}{0,4}(?:借|贷|提)${G}{0,8}(?:出来|提现)${G}{0,20}(?:转|汇|打|才能)`, '钱到了?(?:之后|后|就|马上|立刻|再)?(?:马上|立刻|立即|就)?(?:转|打|汇)(?:给|到|回|出)', '\\bborrow\\b[^.!?\\n]{0,40}\\b(?:apps?|platforms?)\\b', '\\bborrow (?:everything|all|the (?:full|maximum)|as much)[^.!?\\n]{0,60}', '\\b(?:take out|draw|withdraw) (?:the )?(?:full|maximum|whole|all)[^.!?\\n]{0,60}\\b(?:wire|transfer|send|move)', '备用金里?领取?[^。!?;\\n]{0,12}(?:转回|转给|退回|还)',
  ),
  forbidding(
    'secrecy', 'stop',
    '(?:不要|别|不能|不得|千万别|勿|不许)(?:再)?(?:告诉|跟|和|对|向|告知)(?:任何人|别人|家人|银行|家里|父母|老公|老婆|你爸|你妈|外人|其他人|警察|柜员|他人)[^。!?;\\n]',
    '(?:不要|别|不能|勿)接[^。!?;\\n]{0,8}(?:96110|110|反诈|银行|警察)', '(?:别|不要|不能)挂(?:断)?电话', '(?:此案|案件|案情|全程|办理过程)[^。!?;\\n]{0,4}保密', '(?:银行|柜员|柜台|客服|警察)(?:的人)?(?:问起?|要是问)[^。!?;\\n]{0,12}就说',
    '就说是?(?:自己|用来|拿来)?(?:装修|买车|购物|消费|生意)', '(?:先别|不要|别|不得|切莫)声张', '\\b(?:tell|say to) the (?:bank|teller|clerk|branch)[^.!?\\n]{0,20}\\b(?:it is|it\'s|that|you)', '\\b(?:do not|don\'t|never) (?:hang up|mention)', '\\bif the (?:bank|branch|clerk)[^.!?\\n]{0,16}\\b(?:calls?|asks?)[^.!?\\n]{0,6}\\bsay\\b', '\\bkeep this between us\\b', '\\btell (?:nobody|no one)\\b', '\\bstay on the (?:line|call|phone)\\b', '\\bdo ?n[o\']?t tell (?:anyone|your family|the bank|the branch|the police)', '\\bkeep (?:this|it) (?:secret|confidential)',
  ),
]
