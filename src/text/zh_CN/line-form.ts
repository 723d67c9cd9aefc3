/** The form of a credit line. */
export const lineForm = {
  add: '加一条额度',
  edit: '改这条额度的资料',
  back: '返回',
  product: '哪种额度',
  lender: '谁在放款',
  lenderWhere: {
    summary: '放款方在哪里看',
    steps: ['打开 App，进入这条额度的页面（如“我的 › 借呗”）。', '找“合同”“借据”或“协议”，打开最近的一份。', '看“贷款人”一栏：写着银行、消费金融有限公司、小额贷款有限公司，还是信托公司。', '有几个放款方时，选最近一笔的。'],
    why: '放款方决定以后该找谁：先找放款方，再找管它的部门。不知道也没关系，先选“还不知道”。',
    back: '收起',
  },
  name: { label: '自己的叫法（可不填）', placeholder: '如 妈妈的花呗' },
  opened: { label: '哪天开通的（可不填）' },
  limit: { label: '总额度（元，可不填）', hint: '3200、3.2千、1万 都可以' },
  save: '保存',
  saved: (name: string) => `已保存：${name}`,
  remove: '删除这条额度',
  removeNote: (events: number) => (events === 0 ? '这条额度没有记录。' : `只属于它的 ${events} 件记录会一起删除，删后可以撤销。`),
  reallyRemove: '确定删除',
  keep: '不删了',
  restored: '上次没写完的还在，接着写就好。',
}

export type LineFormText = typeof lineForm
