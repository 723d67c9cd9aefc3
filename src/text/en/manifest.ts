import type { ManifestText } from '../zh_CN/manifest.ts'

export const manifestText: ManifestText = {
  name: 'Line Checkup',
  description: 'Why was a consumer credit line cut, paused or closed? A check-up of causes, waiting and contacts that stays on your computer.',
}
