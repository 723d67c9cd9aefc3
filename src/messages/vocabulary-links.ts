/** An address in a message, with or without its scheme. */
export const ADDRESS = /(?:https?:\/\/)?(?<![a-z0-9.-])(?:[a-z0-9][a-z0-9-]{0,40}\.){1,5}[a-z]{2,12}(?![a-z0-9.-]*[a-z0-9])(?:[/?#][^\s,。;!()【】]{0,200})?|https?:\/\/\d{1,3}(?:\.\d{1,3}){3}\S{0,200}/g

/** Ends of names that a service in the mainland does not use for its own pages. */
export const STRANGE_END = /\.(?:top|xyz|vip|cc|club|tk|ml|ga|cf|gq|buzz|shop|icu|site|online|live|work|pw|ink|wang|win|bid|loan|fun|ltd|tech|store|cyou|sbs|cfd|lol|mom|one|space|website|info|biz|asia|pro|link|click|rest|monster|quest)(?=[/?#]|$)/

/** Names under which platforms, banks and public bodies write. */
export const KNOWN_END = /(?:^|\.|\/\/)(?:gov\.cn|edu\.cn|alipay\.com|antgroup\.com|mybank\.cn|jd\.com|3\.cn|jdpay\.com|jr\.jd\.com|webank\.com|qq\.com|weixin\.com|tenpay\.com|meituan\.com|dpurl\.cn|duxiaoman\.com|baidu\.com|taobao\.com|tmall\.com|tb\.cn|12306\.cn|10086\.cn|10010\.com|189\.cn|95516\.com|unionpay\.com|icbc\.com\.cn|ccb\.com|boc\.cn|bankofchina\.com|abchina\.com|bankcomm\.com|cmbchina\.com|cmbt\.cn|psbc\.com|spdb\.com\.cn|cib\.com\.cn|cmbc\.com\.cn|cebbank\.com|citicbank\.com|pingan\.com|hxb\.com\.cn|pbccrc\.org\.cn|12378\.cn|nifa\.org\.cn|sf-express\.com|cainiao\.com)(?=[/?#:]|$)/

/** What a page of a swindler is opened for. */
export const PRETEXT = /失效|作废|更新|到期|换成|换新|兑|停用|过期|冻结|异常|激活|认证|验证|补录|升级|解冻|解除|兑换|领取|退款|退税|退费|补贴|理赔|传票|缴款|缴费|重新|核实|清零|填写|取消|解锁|登记|提额|提升|扩容|新开|理财金|扣费|提现|赚|红包|任务|注册|开始|处理|影响|逾期|办理|暂停|授权|通行|办理|suspend|verify|unlock|limited|on hold|claim|frozen|confirm/

/** What is so pressing that an unknown page for it is worth a second look. */
export const PRESSING = /失效|停用|冻结|暂停|异常|补录|解冻|清零|授权|验证(?:您|你|身份|账户)|扣费|传票|逾期将|卡号|密码|suspend|verify|unlock/
