import type { Bands, Headlines } from '../zh_CN/verdicts.ts'

export const headlines: Headlines = {
  'not-you': 'Most likely nothing you did wrong',
  'rather-not-you': 'More likely the platform or the market',
  'account': 'Most likely account details or security',
  'borrower': 'Most likely to do with borrowing or repaying',
  'mixed': 'Several causes are possible',
  'unseen': 'The cause cannot be seen from outside yet',
  'reopened': 'It is back, and still being watched',
  'open-low': 'No sign of a closure for now',
  'open-usual': 'The risk is small, like most people’s',
  'open-raised': 'The risk is somewhat higher than usual',
  'open-high': 'The risk is high enough to act now',
  'own-wish': 'You closed it yourself; there is nothing to find out',
}

export const bands: Bands = { low: 'low', usual: 'usual', raised: 'raised', high: 'high' }
