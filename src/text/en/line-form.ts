import type { LineFormText } from '../zh_CN/line-form.ts'

export const lineForm: LineFormText = {
  add: 'Add a line',
  edit: 'Change this line',
  back: 'Back',
  product: 'Which kind of line',
  lender: 'Who lends the money',
  lenderWhere: {
    summary: 'Where to find the lender',
    steps: [
      'Open the app and go to the page of this line (for example “我的 › 借呗”).',
      'Look for “合同”, “借据” or “协议” (contract, note of debt, agreement) and open the latest one.',
      'Read “贷款人”: a bank (银行), a consumer finance company (消费金融有限公司), a small-loan company (小额贷款有限公司) or a trust company (信托公司).',
      'If there are several lenders, take that of the latest loan.',
    ],
    why:
      'The lender decides whom to turn to: first the lender, then the authority that oversees it. If you do not know, choose “not ' +
      'known yet”.',
    back: 'Close',
  },
  name: { label: 'Your own name for it (optional)', placeholder: 'for example Mum’s Huabei' },
  opened: { label: 'When it was opened (optional)' },
  limit: { label: 'Total limit (CNY, optional)', hint: '3200, 3.2k or 1万 will do' },
  save: 'Save',
  saved: (name) => `Saved: ${name}`,
  remove: 'Remove this line',
  removeNote: (events) =>
    events === 0
      ? 'There are no records of this line.'
      : events === 1
        ? 'The one record that belongs to it alone goes with it. You can take that back.'
        : `The ${events} records that belong to it alone go with it. You can take that back.`,
  reallyRemove: 'Yes, remove it',
  keep: 'Keep it',
  restored: 'What you had half written is still here.',
}
