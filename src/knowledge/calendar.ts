import type { CauseId } from './causes.ts'
import type { PolicyId } from './ids.ts'
import type { Policy } from './model-types.ts'
import { cited, judged } from './parameter.ts'
import type { SourceId } from './sources.ts'
import type { Basis, Parameter } from './types.ts'

const ANT = ['jiebei', 'huabei', 'xinyongdai', 'wangshangdai'] as const
const byPress = (value: number, source: SourceId, basis: Basis = 'report'): Parameter => cited(value, 'B', basis, source, 'ratio')
const ours = (value: number): Parameter => judged(value, 'ratio')

/**
 * What the world did, by day. Days and effect are read in the source; the size of each factor is ours within the cap of its grade.
 * Entries without factors are shown beside the person's own events and weigh nothing.
 */
export const calendar = [
  { id: 'downturn-2020', from: '2020-02-01', until: '2020-09-30', source: 'cfpb-line-decreases-2022', factors: { 'market-downturn': byPress(5, 'cfpb-line-decreases-2022', 'study'), 'platform-strategy': byPress(1.2, 'cfpb-line-decreases-2022', 'study') } },
  { id: 'internet-loan-measures-2020', from: '2020-07-12', until: '2021-07-12', source: 'internet-loan-measures-2020', factors: { regulation: byPress(1.2, 'internet-loan-measures-2020', 'regulator') } },
  { id: 'online-small-loan-draft-2020', from: '2020-11-02', until: '2021-12-31', products: ['jiebei', 'huabei', 'weilidai', 'jd-jintiao', 'jd-baitiao', 'meituan', 'duxiaoman', 'douyin', 'other'], source: 'online-small-loan-draft-2020', factors: { regulation: byPress(1.5, 'online-small-loan-draft-2020', 'regulator') } },
  { id: 'huabei-young-users-2020', from: '2020-12-01', until: '2021-03-31', products: ['huabei'], source: 'huabei-young-users-2020', factors: { 'platform-strategy': byPress(4, 'huabei-young-users-2020') } },
  { id: 'platform-interview-2021', from: '2021-04-12', until: '2022-06-30', products: ['jiebei', 'huabei'], source: 'platform-interview-2021', factors: { regulation: byPress(2.5, 'platform-interview-2021', 'regulator'), 'platform-strategy': byPress(1.3, 'platform-interview-2021', 'regulator') } },
  { id: 'data-decoupling-2021', from: '2021-07-07', until: '2022-12-31', source: 'data-decoupling-2021', factors: { 'model-misjudgement': byPress(1.3, 'data-decoupling-2021') } },
  { id: 'brand-isolation-2021', from: '2021-11-01', until: '2022-06-30', products: ANT, source: 'brand-isolation-2021', factors: { 'product-migration': byPress(6, 'brand-isolation-2021'), 'platform-strategy': byPress(1.3, 'brand-isolation-2021') } },
  { id: 'credit-business-measures-2022', from: '2022-01-01', until: null, source: 'credit-business-measures-2022', factors: {} },
  { id: 'card-dormancy-2022', from: '2022-07-07', until: null, products: ['credit-card'], source: 'card-dormancy-2022', factors: { 'dormant-or-low-value': byPress(2.5, 'card-dormancy-2022') } },
  { id: 'regulator-renamed-2023', from: '2023-05-18', until: null, source: 'regulator-renamed-2023', factors: {} },
  { id: 'personal-loan-measures-2024', from: '2024-07-01', until: null, source: 'personal-loan-measures-2024', factors: {} },
  { id: 'small-loan-measures-2024', from: '2024-12-31', until: null, lenders: ['small-loan'], source: 'small-loan-measures-2024', factors: { regulation: byPress(1.3, 'small-loan-measures-2024', 'regulator') } },
  { id: 'loan-assistance-announced-2025', from: '2025-04-03', until: '2025-09-30', lenders: ['bank', 'trust', 'consumer-finance', 'unknown'], source: 'loan-assistance-2025', factors: { regulation: byPress(1.5, 'loan-assistance-2025', 'regulator'), 'platform-strategy': byPress(1.2, 'loan-assistance-2025', 'regulator') } },
  { id: 'loan-assistance-2025', from: '2025-10-01', until: null, source: 'loan-assistance-2025', factors: { regulation: byPress(2, 'loan-assistance-2025', 'regulator'), 'platform-strategy': byPress(1.3, 'loan-assistance-2025', 'regulator') } },
  { id: 'funding-withdrawn-2025', from: '2025-10-01', until: null, lenders: ['bank', 'trust', 'unknown'], source: 'funding-withdrawn-2026', factors: { 'platform-strategy': byPress(1.4, 'funding-withdrawn-2026'), regulation: byPress(1.5, 'funding-withdrawn-2026') } },
  { id: 'cost-guidance-2025', from: '2025-11-01', until: null, lenders: ['consumer-finance'], source: 'cost-guidance-2025', factors: { 'platform-strategy': byPress(1.3, 'cost-guidance-2025') } },
  { id: 'small-loan-cost-2025', from: '2025-12-24', until: null, lenders: ['small-loan'], source: 'small-loan-cost-2025', factors: { regulation: byPress(1.5, 'small-loan-cost-2025'), 'platform-strategy': byPress(1.3, 'small-loan-cost-2025') } },
  { id: 'credit-repair-2025', from: '2025-12-22', until: '2026-03-31', source: 'credit-repair-2025', factors: {} },
  { id: 'agent-warning-2026', from: '2026-02-06', until: null, source: 'agent-warning-2026', factors: {} },
  { id: 'market-complaints-2026', from: '2026-04-15', until: null, source: 'market-complaints-2026', factors: {} },
  { id: 'marketing-measures-2026', from: '2026-09-30', until: '2027-03-31', source: 'marketing-measures-2026', factors: { 'product-migration': byPress(2, 'marketing-measures-2026', 'regulator'), regulation: ours(1.1) } },
  { id: 'cost-disclosure-2026', from: '2026-08-01', until: null, source: 'cost-disclosure-2026', factors: { regulation: ours(1.05) } },
] as const satisfies readonly Policy<CauseId, PolicyId>[]
