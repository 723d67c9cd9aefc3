import type { CardTexts } from '../../card-text.ts'
import type { returnCards } from '../../../knowledge/ledger/return.ts'
import type { signsCards } from '../../../knowledge/ledger/signs.ts'

/** Rules about what is seen at a restriction, and about whether a line comes back. */
export const seenCards: CardTexts<keyof (typeof signsCards & typeof returnCards)> = {
  'said-why': {
    claim: 'A reason written on the page is the best sign there is', also: ['notice', 'overdue notice', 'risk notice', 'business adjustment', 'system busy'],
    for: {
      'ant-questions-2018': 'Questions of 2018 quote notices about arrears, a risk, a busy system and upgrades, and these mean different things.',
      'civil-code': 'For another use than agreed the law allows lending to stop, so a notice about the use weighs much.',
      'funding-withdrawn-2026': 'By press reports many institutions ended lending through platforms since October 2025; a notice of a business adjustment fits that.',
    },
    against: { 'ant-questions-2018': 'The wordings are from 2018 and may be different today. They are known by keywords; what is not known does not count.' },
    does: 'Raises what was named and lowers the rest.',
  },
  'said-little': {
    claim: 'A failed overall assessment, or no limit for now, gives no reason', also: ['assessment', 'no limit', 'not eligible', 'not passed'],
    for: { 'ant-questions-2018': 'All of them are quoted in the questions of 2018, and none says what it was about.' },
    against: { 'our-judgement': 'At least it looks like neither a fault nor missing details, so the others move a little.' },
    does: 'Moves little: lowers faults and details, raises the rest slightly.',
  },
  'said-abnormal': {
    claim: 'An abnormal account or an ended limit is most likely lasting', also: ['account abnormal', 'limit ended', 'expired', 'terminated'],
    for: { 'reported-help': 'Several Q&A pages say that no limit for now is usually temporary, and that an abnormal account or an ended limit is not.' },
    against: {
      'reported-help': 'It comes from Q&A pages without a text of any platform, and their times contradict each other.',
      'ant-questions-2018': 'The words that a limit has lapsed were not found in the questions of 2018.',
    },
    does: 'Moves a little. It can be left out under “only what is well supported”.',
  },
  'said-mistaken': {
    claim: 'A platform that admits a mistake most likely made one', also: ['mistake', 'misjudged', 'wrongly limited', 'admitted'],
    for: { 'our-judgement': 'Whoever set the restriction says so; that weighs much.' },
    against: { 'our-judgement': 'What an agent says may not be the system’s decision; better to have it in writing.' },
    does: 'Raises misjudgement and lowers the rest.',
  },
  'kind-of-restriction': {
    claim: 'Cut, frozen, paused and closed have different causes behind them', also: ['cut', 'frozen', 'paused', 'closed', 'refused'],
    for: { 'our-judgement': 'A freeze looks like security and checks, a cut like shrinking and assessment, a refused draw like systems or details.' },
    against: { 'our-judgement': 'Platforms use the words differently, and there is no public key to them.' },
    does: 'Each raises some causes and lowers some.',
  },
  'several-lines': {
    claim: 'Several lines gone at once: most likely the credit report or the market', also: ['all gone', 'several lines', 'Huabei too'],
    for: {
      'our-judgement': 'What different lenders see in common is the credit report, and what they meet in common are the rules.',
      'ant-questions-2018': '9.9% of the questions about a lost Jiebei also mention Huabei.',
    },
    against: { 'our-judgement': 'It may be chance; and two lines of one platform may be one and the same decision.' },
    does: 'Raises the credit report and the market, lowers faults and misjudgement.',
  },
  'time-since': {
    claim: 'The longer it lasts the less it is a fault; a quick return means little was wrong', also: ['how long', 'still closed', 'days', 'came back'],
    for: {
      'our-judgement': 'Each kind of cause takes its own time, so time is itself a sign.',
      'reported-help': 'Q&A pages say one day to some days for a delay, and months for an assessment.',
    },
    against: { 'our-judgement': 'How long it takes is not published; these are our estimates.' },
    does: 'Reads the cards on coming back in the other direction.',
  },
  'cannot-be-seen': {
    claim: 'Some of the causes can never be seen from outside', also: ['unknown', 'no reason', 'unclear'],
    for: {
      'ant-questions-2018': '36.5% of the questions about a lost limit only ask why and mention nothing that happened.',
      'cfpb-line-decreases-2022': '67% of the accounts that were cut had no recent arrears; their own record does not explain it.',
    },
    against: { 'our-judgement': 'How large this part is we estimate; nobody can measure it.' },
    does: 'Always stays; it does not vanish because much else was told.',
  },
  'a-little-of-each': {
    claim: 'Where nothing is told, each cause keeps a little', also: ['not told', 'base rate', 'default'],
    for: { 'our-judgement': 'Not told is not the same as none, so none may be nil.' },
    against: { 'our-judgement': 'How much each keeps is not published; we estimate it.' },
    does: 'The more is told, the less of this remains.',
  },
  'own-lines': {
    claim: 'The lines for “watch” and “take care” are drawn by us', also: ['threshold', 'signal', 'warning', 'ceiling'],
    for: { 'our-judgement': 'To tell light from grave there has to be a line.' },
    against: { 'our-judgement': 'A little higher or lower would do as well; and how common restrictions are at all, nobody publishes.' },
    does: 'Only decides how things are shown; several rules together do not exceed one ceiling.',
  },
  'back-quickly': {
    claim: 'Faults, details and account protection come back quickly', also: ['how long', 'days', '24 hours', 'recover'],
    for: {
      'our-judgement': 'Once it is mended there is no reason to stay shut.',
      'reported-help': 'Q&A pages: one day to some days for a delay, soon after papers are renewed, after a while for a new device.',
    },
    against: { 'our-judgement': 'Nobody publishes it. Shares and days are our estimates.' },
    does: 'Gives the range of “will it come back”, a wide one.',
  },
  'back-slowly': {
    claim: 'What has to do with repaying and debt comes back slowly', also: ['how long', 'after arrears', 'open again', 'months'],
    for: {
      'our-judgement': 'Old records have to grow old and debts smaller before the next assessment.',
      'reported-help': 'Q&A pages: some months after arrears are paid; a year or two, or never, after cash-out.',
    },
    against: {
      'ant-questions-2018': 'In the questions of 2018 some had waited half a year or a year, and it was not back.',
      'reported-help': 'The times contradict each other from page to page, and none has a source.',
    },
    does: 'Gives the range of “will it come back”, a wide one.',
  },
  'back-with-the-world': {
    claim: 'What the platform or the market did has to change by itself', also: ['strategy', 'wait', 'will it reopen', 'new rules'],
    for: {
      'our-judgement': 'The cause is not with you, so nothing that you do hurries it.',
      'reported-help': 'Q&A pages say to wait, from some days to several months.',
    },
    against: { 'ant-questions-2018': 'In the questions of 2018 some had waited half a year or a year, and it was not back.' },
    does: 'Gives the range of “will it come back”, a wide one.',
  },
  'stop-waiting': {
    claim: 'With little hope for the next three months, there is no need to wait', also: ['stop waiting', 'give up', 'until when'],
    for: { 'our-judgement': 'Waiting has a price: what should be arranged is not. A day helps to move on.' },
    against: { 'our-judgement': 'How little is little, we decide. Some lines will come back after that day.' },
    does: 'Gives the day to stop waiting.',
  },
  'paying-in-the-pause': {
    claim: 'Going on paying on time makes a return likelier', also: ['pay on time', 'settle arrears', 'lower debt', 'conduct'],
    for: {
      'our-judgement': 'Payments in the pause are seen, and old arrears grow old.',
      'reported-help': 'Most Q&A pages say to go on paying and using things as usual, and to wait.',
    },
    against: { 'our-judgement': 'How much it helps nobody publishes. It does protect other limits and the credit report.' },
    does: 'Raises the return from causes of repaying and debt, once a month at most.',
  },
  'mending-in-the-pause': {
    claim: 'Without renewed papers or a corrected record there is no return', also: ['renew ID', 'send papers', 'update details', 'dispute'],
    for: {
      'our-judgement': 'If that is the cause, nothing follows until it is mended.',
      'reported-help': 'Q&A pages say that it came back soon after ID and details were put right.',
    },
    against: { 'our-judgement': 'If it is not the cause, mending does not bring the line back.' },
    does: 'Raises the return from the cause that it mends and no other.',
  },
  'asking-for-review': {
    claim: 'Asking for a human review sometimes corrects a misjudgement', also: ['human review', 'appeal', 'complaint', 'customer service'],
    for: {
      'our-judgement': 'A misjudgement is only corrected when somebody sees it.',
      'pipl': 'Personal Information Protection Law, article 24: of an automated decision with a major effect one may ask for an explanation and refuse one made by machine alone.',
    },
    against: {
      'reported-help': 'All pages say that customer service cannot change an assessment.',
      'pipl': 'The law gives an explanation and a human look, not a limit. Whether closing a line is a major effect is unsettled.',
    },
    does: 'Raises misjudgement, account protection and faults only, and not by much.',
  },
  'harm-in-the-pause': {
    claim: 'Being late again, or applying everywhere, makes a return harder', also: ['late again', 'apply elsewhere', 'new loan'],
    for: {
      'our-judgement': 'While a line is watched, new arrears stand out most.',
      'fico-inquiries': 'With many inquiries the risk looks higher; one or two hardly matter.',
    },
    against: { 'our-judgement': 'By how much it delays a return, nobody publishes.' },
    does: 'Lowers the return from the causes concerned.',
  },
}
