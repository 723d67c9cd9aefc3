/** What the browser shows of the extension: in its list, the store and the toolbar. The store takes at most 132 characters. */
export const manifestText = {
  name: '额度体检',
  description: '借呗、花呗、微粒贷等额度被降、被停、被关，可能的原因、要不要等、该联系谁。只在你的电脑上算，不联网，不收集。',
  /** A notification stands where others may see it: it names no money, no lender and no matter. */
  noticeTitle: '提醒',
  notice: '有一件事到日子了，点开看看。',
}

export type ManifestText = typeof manifestText
