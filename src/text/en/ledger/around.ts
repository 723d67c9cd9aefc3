import type { CardTexts } from '../../card-text.ts'
import type { platformCards } from '../../../knowledge/ledger/platform.ts'
import type { rulesCards } from '../../../knowledge/ledger/rules.ts'

/** Rules about what the platform, the regulator and the economy do. */
export const aroundCards: CardTexts<keyof (typeof platformCards & typeof rulesCards)> = {
  'just-paid-off': {
    claim: 'Gone right after paying off: perhaps only not synchronised yet', also: ['paid off', 'settled', 'no limit after repaying', '24 hours', 'sync'],
    for: {
      'our-judgement': 'The payment, the settlement and the free limit are not updated at the same moment.',
      'ant-questions-2018': '9.8% of the questions about a lost limit say that it went after paying off or paying early.',
      'reported-help': 'Most Q&A pages say to wait 24 hours to some days; sometimes the whole loan has to be settled first.',
    },
    against: { 'our-judgement': 'A delay clears up within days. After a week it is hardly that.' },
    does: 'Looks at the days before the closure only; the longer it lasts, the less likely.',
  },
  'app-trouble': {
    claim: 'A busy system or a fresh update can be a mere fault', also: ['system busy', 'update', 'maintenance', 'loading failed', 'outage'],
    for: {
      'our-judgement': 'Faults and updates can hide a limit for a time.',
      'ant-questions-2018': 'Some questions of 2018 quote a notice that the system was busy.',
    },
    against: { 'our-judgement': 'Faults pass quickly; what lasts is not one.' },
    does: 'Looks at those days only; the longer it lasts, the less likely.',
  },
  'dormancy': {
    claim: 'A line not used for long may be taken back', also: ['idle', 'never used', 'dormant', 'sleeping'],
    for: {
      'card-dormancy-2022': 'For credit cards there is a rule: 18 months without a transaction of one’s own make a sleeping card, and banks have to keep few of those.',
      'reported-help': 'Several Q&A pages say that limits hardly used go to people who need them more.',
    },
    against: {
      'card-dormancy-2022': 'That rule is for credit cards; for online lines none was found.',
      'ant-questions-2018': 'Only 1.1% of the questions about a lost limit mention that it had not been used for long.',
    },
    does: 'The longer unused, the heavier, in full at the line drawn for cards.',
  },
  'migration': {
    claim: 'A new name, lender or place can look like a closure', also: ['renamed', 'Xinyongdai', 'Xinyonggou', 'entry gone', 'lender changed', 'brand'],
    for: {
      'brand-isolation-2021': 'From November 2021 Jiebei and Huabei stayed with the consumer finance company, bank lines became Xinyongdai and Xinyonggou, and some limits changed with that.',
      'marketing-measures-2026': 'Since 30 September 2026 payment pages may not list loans as a way to pay, and some entries move.',
    },
    against: { 'our-judgement': 'A new lender assesses anew, and may really have refused.' },
    does: 'Looks at whether the lender or the entry changed, and at the rules of that time.',
  },
  'upgraded': {
    claim: 'Opening Wangshangdai makes Jiebei disappear', also: ['upgrade', 'Wangshangdai', 'MYbank'],
    for: {
      'ant-questions-2018': 'In the questions of 2018, 72 say that it went after an upgrade to Wangshangdai or of the system, about 3%; some quote a notice that the upgrade was under way.',
      'reported-help': 'Several Q&A pages say that one cannot have both.',
    },
    against: { 'ant-questions-2018': 'All of it is from 2018; whether it is still so could not be found out.' },
    does: 'An upgrade that was told counts for the change of product.',
  },
  'restricted-before': {
    claim: 'A line restricted once is more easily restricted again', also: ['again', 'on and off', 'cut before', 'called in early'],
    for: { 'our-judgement': 'After a restriction a line is usually watched; stopping and going also comes in turns.' },
    against: { 'our-judgement': 'Whether it happens again, nobody publishes.' },
    does: 'Counts mostly for the platform’s own plans and fades.',
  },
  'limit-raised': {
    claim: 'A limit just raised is less likely to be taken back soon', also: ['raise', 'limit raised', 'increase'],
    for: { 'our-judgement': 'The platform has just looked and was willing to lend more.' },
    against: { 'our-judgement': 'When rules change, raised limits go as well; there are no public figures.' },
    does: 'Lowers some causes on the platform’s side a little.',
  },
  'no-fault': {
    claim: 'Most people whose limit was cut did nothing wrong', also: ['why me', 'no arrears', 'always on time', 'strategy', 'unfair'],
    for: {
      'cfpb-line-decreases-2022': 'In US figures 67% of the card accounts that were cut had no recent arrears, and cuts rise in downturns.',
      'ant-questions-2018': '36.5% of the questions about a lost limit only ask why and mention nothing that happened.',
    },
    against: { 'cfpb-line-decreases-2022': 'These are US credit cards; how it is here nobody has published.' },
    does: 'Where nothing is told, the larger part goes to the platform, the market and what cannot be seen.',
  },
  'misjudged': {
    claim: 'Machines misjudge, and people who pay are caught as well', also: ['misjudged', 'mistake', 'risk control', 'algorithm'],
    for: {
      'our-judgement': 'An assessment by probability always stops some who are fine.',
      'pipl': 'The law has a remedy for it: of an automated decision with a major effect one may ask for an explanation and refuse one made by machine alone.',
    },
    against: { 'our-judgement': 'How many, nobody publishes, and from outside it cannot be proved.' },
    does: 'Has a part where nothing is told; a good record makes it slightly smaller.',
  },
  'loan-assistance': {
    claim: 'After the rules of October 2025 limits were withdrawn in large numbers', also: ['loan assistance', 'new rules', 'whitelist', '24%', 'banks withdrew'],
    for: {
      'loan-assistance-2025': 'Notice 9 of 2025, in force since 1 October 2025: banks may work with listed platforms only, at an all-in cost of at most 24%.',
      'funding-withdrawn-2026': 'By press reports one bank went from 56 partners to 11, and one platform’s monthly lending from over 17 billion CNY to under 3 billion.',
    },
    against: { 'our-judgement': 'The reports are about institutions, not about one person. Whether it is why your line went cannot be seen from outside.' },
    does: 'From that day on regulation and platform plans weigh more; more still where a bank or trust lends.',
  },
  'cost-ceilings': {
    claim: 'Lower ceilings on cost push out customers with a higher risk', also: ['rate ceiling', '20%', '24%', 'small loan', 'consumer finance', 'LPR'],
    for: {
      'small-loan-cost-2025': 'By press reports no new loan of a small-loan company may cost over 24%, falling to 4 times the one-year LPR by the end of 2027.',
      'cost-guidance-2025': 'By press reports the average cost of consumer finance companies’ new loans has to be within 20% from the first quarter of 2026.',
      'small-loan-measures-2024': 'Since 31 December 2024 small-loan companies are supervised by the provincial finance authority, with stricter rules on partners.',
      'cost-disclosure-2026': 'Since 1 August 2026 new contracts have to list all fees and the yearly cost.',
    },
    against: { 'cost-guidance-2025': 'That guidance has no published text, and there is no list of who is dropped for it.' },
    does: 'By lender: lines of small-loan and consumer finance companies weigh a little more since then.',
  },
  'rules-2020-2022': {
    claim: 'The rectification of 2020 to 2022 changed limits in large numbers', also: ['rectification', 'interview', 'direct data', 'young users', 'online small loans'],
    for: {
      'internet-loan-measures-2020': 'Since July 2020 online consumer loans of banks are held to 200,000 CNY a person, and banks have to judge risks themselves.',
      'online-small-loan-draft-2020': 'A draft of November 2020 would have capped personal balances; the shrinking began with it.',
      'huabei-young-users-2020': 'By press reports Huabei lowered young users’ limits to two or three thousand CNY at the end of 2020, to encourage sensible spending.',
      'platform-interview-2021': 'By press reports the authorities asked in April 2021 for improper links between payment and credit to be cut.',
      'data-decoupling-2021': 'By press reports platforms may not hand personal data straight to lenders since July 2021, so the data behind assessments changed.',
    },
    against: {
      'online-small-loan-draft-2020': 'The draft was never final in that form.',
      'our-judgement': 'That the days fit does not mean that this line went for it.',
    },
    does: 'Counts for those years and those products only.',
  },
  'downturn': {
    claim: 'In bad times lenders tighten everywhere', also: ['economy', 'downturn', 'recession', '2020'],
    for: { 'cfpb-line-decreases-2022': 'Cuts of US card limits rose clearly in 2008 to 2009 and in early 2020.' },
    against: { 'cfpb-line-decreases-2022': 'These are US figures; nothing of the kind is published in China.' },
    does: 'Weighs more in those months of 2020, and has a part at all times.',
  },
  'sleeping-cards': {
    claim: 'Credit cards unused for 18 months are cleared out', also: ['sleeping card', '18 months', 'credit card'],
    for: { 'card-dormancy-2022': 'A notice of 2022: 18 months without a transaction of one’s own make a sleeping card; banks have to lower their part and then cleared them out.' },
    against: { 'card-dormancy-2022': 'It is about credit cards, not about lines like Jiebei or Weilidai.' },
    does: 'Counts for credit cards only.',
  },
  'others-too': {
    claim: 'Gone for many people at once: most likely not personal', also: ['others too', 'everybody', 'news', 'in the group'],
    for: {
      'our-judgement': 'Many changes on one day look like a platform or a rule at work.',
      'funding-withdrawn-2026': 'By press reports the withdrawal since October 2025 came in large numbers.',
    },
    against: { 'our-judgement': 'One also reads so many because those who kept theirs do not write.' },
    does: 'Counts for the platform, regulation and the market.',
  },
  'shown-only': {
    claim: 'Some rules are shown on the timeline and weigh nothing', also: ['credit reporting measures', 'credit repair', 'regulator renamed', 'complaints'],
    for: {
      'credit-business-measures-2022': 'Since 2022 more counts as credit information and consent is needed; it does not say which line to take back.',
      'market-complaints-2026': 'The measures on complaints of April 2026 are about prices, bundling and false advertising.',
    },
    against: { 'our-judgement': 'There may be an indirect effect; without evidence it is not counted.' },
    does: 'There for comparing days.',
  },
}
