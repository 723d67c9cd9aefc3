import type { letterGrounds as chinese } from '../../zh_CN/letters/grounds.ts'

const pipl = 'Personal Information Protection Law'
const reporting = 'Regulation on the Credit Reporting Industry'
const measures = 'Measures for handling banking and insurance consumer complaints'
const consumer = 'Consumer Rights Law'

export const letterGrounds: typeof chinese = {
  'complaint-days': {
    cite: measures, says: 'a decision within 15 days of receipt where the facts are clear, up to 30 in difficult cases, 30 more in especially difficult ones with approval',
  },
  'complaint-partners': { cite: `${measures}, article 10`, says: 'the institution has its partners co-operate in handling complaints' },
  'complaint-review': { cite: measures, says: 'who does not accept a branch\'s decision may ask the body above, in writing, within 30 days of receiving it' },
  'recipients': { cite: `${pipl}, article 23`, says: 'passing data on takes notice and a consent of its own' },
  'explain': {
    cite: `${pipl}, articles 24 and 73`,
    says: 'where an automated decision has a major effect on a person, they may have it explained, and may refuse a decision made by machines alone; judging credit standing is named among such decisions',
  },
  'limit': { cite: `${pipl}, article 44`, says: 'a person has the right to know and to decide about the processing of their data' },
  'copy': { cite: `${pipl}, article 45`, says: 'a person may consult and copy their data' },
  'correct': { cite: `${pipl}, article 46`, says: 'a person may have data that are wrong or incomplete corrected' },
  'delete': { cite: `${pipl}, article 47`, says: 'in the cases that the law names a person may have data deleted' },
  'rules': { cite: `${pipl}, article 48`, says: 'a person may have the rules of processing explained' },
  'reasons': { cite: `${pipl}, article 50`, says: 'who refuses a request gives the reasons' },
  'data-authority': { cite: `${pipl}, article 65`, says: 'anybody may complain about unlawful processing' },
  'prompt-data': { cite: 'Network Data Security Management Regulation, article 23', says: 'requests about personal data are taken promptly and without unreasonable conditions' },
  'adverse-notice': { cite: `${reporting}, article 15`, says: 'who reports adverse information tells the person beforehand' },
  'five-years': { cite: `${reporting}, article 16`, says: 'adverse information is kept 5 years from its end; the person may add a statement' },
  'query-consent': { cite: `${reporting}, article 18`, says: 'an inquiry takes the person\'s written consent with an agreed purpose' },
  'dispute': { cite: `${reporting}, article 25`, says: 'who holds information wrong or missing may dispute it; it is checked and answered in writing within 20 days of receipt' },
  'report-complaint': { cite: `${reporting}, article 26`, says: 'one may complain to the local office of the credit reporting authority, which answers within 30 days of acceptance' },
  'creditworthiness': { cite: 'Civil Code, article 1029', says: 'one may look up the appraisal of one\'s credit, and object where it is not proper' },
  'standard-terms': { cite: 'Civil Code, article 496', says: 'standard terms have to be pointed out and explained as the law says' },
  'good-faith': { cite: 'Civil Code, article 509', says: 'both sides act in good faith and owe each other notice, help and discretion' },
  'right-to-know': { cite: `${consumer}, article 8`, says: 'a consumer has the right to know the true facts of a service' },
  'financial-information': { cite: `${consumer}, article 28`, says: 'who provides financial services gives the consumer the information about them' },
  'routes': { cite: `${consumer}, article 39`, says: 'consumer disputes can be settled by talks, mediation, complaint and other ways' },
  'market-days': { cite: `${consumer}, article 46`, says: 'the authority deals with a complaint within 7 working days and says so' },
  'cost-table': { cite: 'Rules on showing the all-in cost of personal loans', says: 'the all-in cost of a personal loan has to be shown; for contracts from August 1, 2026 on' },
  'remit': { cite: 'Announcement on arrangements for the protection of financial consumers', says: 'the financial regulator takes and passes on complaints against banks, consumer finance and trust companies' },
  'remit-central-bank': { cite: 'Announcement on arrangements for the protection of financial consumers', says: 'the People\'s Bank takes complaints against non-bank payment and credit reporting institutions' },
  'small-loan-remit': { cite: 'Interim measures for the supervision of small-loan companies', says: 'small-loan companies are supervised by the provincial financial administration' },
  'market-complaints': { cite: 'Measures for complaints and reports to market regulation', says: 'market regulation deals with consumer complaints under these measures' },
  'mediation': { cite: 'Opinion on the mediation of financial disputes', says: 'financial disputes are to be settled by mediation where that is possible' },
  'one-off-repair': {
    cite: 'One-off credit repair policy',
    says: 'personal arrears of 2020 to 2025, each not above 10,000 CNY, repaid in full by March 31, 2026 are shown no more; no application and no fee',
  },
}
