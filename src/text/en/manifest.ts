import type { ManifestText } from '../zh_CN/manifest.ts'

export const manifestText: ManifestText = {
  name: 'Line Checkup',
  description: 'Why was a credit line cut, paused or closed? Causes, waiting and contacts, checked on your own computer.',
  noticeTitle: 'Reminder',
  notice: 'Something is due. Press to see what it is.',
}
