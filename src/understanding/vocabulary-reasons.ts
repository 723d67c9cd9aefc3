/** Why a credit report was looked at, by the words around it. */
export const MYSELF_LOOKED = /自己查|本人查|我(?:自己)?查|自查|(?:打|拉|打印)(?:了|过)?.{0,4}征信|云闪付|查(?:了|过)?(?:好几次|几次|.次)?自己的?征信|自己(?:.{0,6})查/
export const POST_LOAN = /贷后/
export const GUARANTEE = /担保/
export const CARD = /信用卡|办卡|张卡|credit card/
export const LOAN = /申请|网贷|贷款|口子|平台|点了|测额|审批|房贷|车贷|多头|小贷|applied|loan|硬查/
