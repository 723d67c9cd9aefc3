/** Traditional characters of the words that screens use, each before its simplified form; other characters stay as they are. */
const pairs =
  '綜综評评過过審审額额賬账帳账帐账戶户異异險险態态為为無无暫暂時时沒没關关閉闭終终務务業业調调監监規规質质資资貸贷還还現现實实證证認认識识統统級级維维護护網网絡络後后試试請请' +
  '詐诈騙骗風风權权產产購购買买續续約约發发達达標标滿满條条夠够該该將将處处單单聯联機机構构絕绝於于從从們们對对會会開开來来這这個个與与並并線线費费號号碼码錄录報报償偿' +
  '負负債债徵征詢询動动價价屬属門门項项準准啟启動动變变項项訊讯誤误傷伤馬马總总極极決决確确據据檢检測测術术況况環环節节結结張张東东錢钱銀银鐘钟遲迟違违辦办應应廠厂廣广轉转運运營营凍冻內内銷销驗验給给讓让裝装遠远強强賣卖'

/** Each traditional character with its simplified form. */
export const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, index) => [pairs.charAt(2 * index), pairs.charAt(2 * index + 1)]),
)
