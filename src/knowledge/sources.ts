import type { Source } from './types.ts'

const READ = '2026-11-20'

/** Every document that a number, tip or step of ours cites, once. Titles stay in their own language. */
export const sources = {
  'civil-code': {
    title: '中华人民共和国民法典', publisher: '全国人民代表大会', published: '2020-05-28', read: READ, grade: 'A',
    url: 'https://www.moj.gov.cn/pub/sfbgw/zwgkztzl/2025nianzhuanti/2025mfdxcy/2025mfdxcy_mfdql/202505/t20250507_518708.html',
  },
  'pipl': {
    title: '中华人民共和国个人信息保护法', publisher: '全国人民代表大会常务委员会', published: '2021-08-20', read: READ, grade: 'A',
    url: 'https://www.cac.gov.cn/2021-08/20/c_1631050028355286.htm',
  },
  'consumer-rights-law': {
    title: '中华人民共和国消费者权益保护法（2013年修正）', publisher: '全国人民代表大会常务委员会',
    published: '2013-10-25', dated: 'year', read: READ, grade: 'A',
  },
  'credit-reporting-regulation': {
    title: '征信业管理条例', publisher: '国务院', published: '2013-01-21', dated: 'year', read: READ, grade: 'A',
  },
  'complaint-measures-2020': {
    title: '银行业保险业消费投诉处理管理办法（中国银行保险监督管理委员会令2020年第3号）', publisher: '中国银行保险监督管理委员会',
    published: '2020-01-14', dated: 'year', read: READ, grade: 'A',
    url: 'https://www.nfra.gov.cn/cn/view/pages/rulesDetail.html?docId=886173',
  },
  'regulator-arrangement-2023': {
    title: '关于金融消费者反映事项办理工作安排的公告', publisher: '中国人民银行、国家金融监督管理总局等',
    published: '2023-06-02', read: READ, grade: 'B',
  },
  'regulator-division-2024': {
    title: '关于金融消费者权益保护相关工作安排的公告', publisher: '国家金融监督管理总局、中国人民银行、中国证监会',
    published: '2024-06-28', read: READ, grade: 'B',
  },
  'regulator-renamed-2023': {
    title: '国家金融监督管理总局取代银保监会的报道', publisher: '媒体报道', published: '2023-05-18', dated: 'month', read: READ, grade: 'B',
  },
  'internet-loan-measures-2020': {
    title: '商业银行互联网贷款管理暂行办法（中国银行保险监督管理委员会令2020年第9号）', publisher: '中国银行保险监督管理委员会',
    published: '2020-07-12', read: READ, grade: 'B',
  },
  'online-small-loan-draft-2020': {
    title: '网络小额贷款业务管理暂行办法（征求意见稿）', publisher: '银保监会、中国人民银行', published: '2020-11-02', read: READ, grade: 'B',
  },
  'huabei-young-users-2020': {
    title: '花呗下调部分年轻用户额度的报道', publisher: '信报', published: '2020-12-01', dated: 'year', read: READ, grade: 'B',
  },
  'platform-interview-2021': {
    title: '金融管理部门再次约谈蚂蚁集团的报道', publisher: '媒体报道', published: '2021-04-13', read: READ, grade: 'B',
  },
  'data-decoupling-2021': {
    title: '个人信息与金融机构全面“断直连”的报道', publisher: '媒体报道', published: '2021-07-07', read: READ, grade: 'B',
  },
  'brand-isolation-2021': {
    title: '花呗、借呗品牌隔离的报道', publisher: 'IT之家、财新等', published: '2021-11-24', read: READ, grade: 'B',
  },
  'credit-business-measures-2022': {
    title: '征信业务管理办法（中国人民银行令〔2021〕第4号）', publisher: '中国人民银行', published: '2021-09-27', read: READ, grade: 'B',
    url: 'https://www.moj.gov.cn/pub/sfbgw/flfggz/flfggzbmgz/202112/t20211202_442983.html',
  },
  'card-dormancy-2022': {
    title: '关于进一步促进信用卡业务规范健康发展的通知', publisher: '银保监会、中国人民银行',
    published: '2022-07-01', dated: 'month', read: READ, grade: 'B',
  },
  'personal-loan-measures-2024': {
    title: '个人贷款管理办法（国家金融监督管理总局令2024年第3号）', publisher: '国家金融监督管理总局',
    published: '2024-02-02', dated: 'year', read: READ, grade: 'C',
    url: 'https://www.moj.gov.cn/pub/sfbgw/flfggz/flfggzbmgz/202410/t20241031_508785.html',
  },
  'small-loan-measures-2024': {
    title: '小额贷款公司监督管理暂行办法（金规〔2024〕26号）', publisher: '国家金融监督管理总局', published: '2024-12-31', read: READ, grade: 'B',
  },
  'loan-assistance-2025': {
    title: '关于加强商业银行互联网助贷业务管理 提升金融服务质效的通知（金规〔2025〕9号）', publisher: '国家金融监督管理总局',
    published: '2025-04-03', read: READ, grade: 'B',
  },
  'mediation-opinion-2025': {
    title: '关于推进金融纠纷调解工作高质量发展的意见', publisher: '国家金融监督管理总局、中国人民银行、中国证监会',
    published: '2025-05-14', dated: 'month', read: READ, grade: 'B',
  },
  'cost-guidance-2025': {
    title: '消费金融公司新增贷款综合成本窗口指导的报道（无公开文本）', publisher: '媒体报道',
    published: '2025-10-31', dated: 'month', read: READ, grade: 'B',
  },
  'credit-repair-2025': {
    title: '一次性信用修复政策', publisher: '中国人民银行、征信中心', published: '2025-12-22', read: READ, grade: 'B',
    url: 'https://www.pbccrc.org.cn/xczl/xyxf/20251222/7c7abc6bf4984eebbc0d1fa23fcab368.html',
  },
  'small-loan-cost-2025': {
    title: '小额贷款公司综合融资成本管理工作指引（据报道）', publisher: '国际金融报',
    published: '2025-12-24', dated: 'month', read: READ, grade: 'B',
  },
  'funding-withdrawn-2026': {
    title: '银行、信托收缩助贷资金的报道（2025年10月至2026年）', publisher: '媒体报道',
    published: '2026-01-31', dated: 'month', read: READ, grade: 'B',
  },
  'agent-warning-2026': {
    title: '警惕不法“代理维权”的风险提示', publisher: '国家金融监督管理总局、中央网信办、公安部、中国人民银行、中国证监会',
    published: '2026-02-06', read: READ, grade: 'B',
  },
  'cost-disclosure-2026': {
    title: '个人贷款业务明示综合融资成本规定（金规〔2026〕2号）', publisher: '国家金融监督管理总局、中国人民银行',
    published: '2026-03-15', dated: 'month', read: READ, grade: 'B',
    url: 'https://www.gov.cn/gongbao/2026/issue_12806/202606/content_7072468.html',
  },
  'market-complaints-2026': {
    title: '市场监督管理投诉举报处理办法（市场监管总局令第121号）', publisher: '国家市场监督管理总局',
    published: '2026-01-01', dated: 'year', read: READ, grade: 'B',
    url: 'https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html',
  },
  'marketing-measures-2026': {
    title: '金融产品网络营销管理办法', publisher: '中国人民银行等八部门', published: '2026-04-21', read: READ, grade: 'B',
    url: 'https://www.cac.gov.cn/2026-04/24/c_1778769008779432.htm',
  },
  'report-layout-2026': {
    title: '个人信用报告（2026年版式）', publisher: '中国人民银行征信中心', published: '2026-06-30', read: READ, grade: 'B',
  },
  'dispute-procedure': {
    title: '金融信用信息基础数据库个人征信异议处理业务规程', publisher: '中国人民银行征信中心',
    published: READ, dated: 'undated', read: READ, grade: 'C',
  },
  'network-data-regulation': {
    title: '网络数据安全管理条例', publisher: '国务院', published: '2024-09-24', dated: 'year', read: READ, grade: 'A',
  },
  'crisis-line-2024': {
    title: '设置“12356”全国统一心理援助热线的通知（新华社、央视等报道）', publisher: '国家卫生健康委员会',
    published: '2024-12-25', read: '2026-11-22', grade: 'B',
  },
  'repair-warning-2024': {
    title: '关于防范“征信修复”风险 维护健康稳定金融秩序的提示', publisher: '媒体转载',
    published: '2024-09-01', dated: 'month', read: READ, grade: 'B',
  },
  'cash-out-warning-2024': {
    title: '警惕花呗套现、借呗提额、垫付类骗局', publisher: '郑州市公安局反诈中心', published: '2024-01-13', read: READ, grade: 'B',
  },
  'cfpb-line-decreases-2022': {
    title: 'Credit Card Line Decreases', publisher: 'Consumer Financial Protection Bureau',
    published: '2022-06-01', dated: 'year', read: READ, grade: 'B',
  },
  'fico-inquiries': {
    title: 'How credit inquiries affect a score (FICO, as quoted by several pages)', publisher: 'FICO',
    published: READ, dated: 'undated', read: READ, grade: 'B',
  },
  'taiwan-default-2009': {
    title: 'Yeh, Lien: Comparisons of data mining techniques for the predictive accuracy of default of credit card clients'
      + ' (data: UCI, DOI 10.24432/C55S3H)',
    publisher: 'Expert Systems with Applications', published: '2009-03-01', dated: 'year', read: READ, grade: 'B',
  },
  'ant-questions-2018': {
    title: '2018年竞赛公开的客服问句 77,512 条（本项目计数）', publisher: '蚂蚁金服（今蚂蚁集团）',
    published: '2018-01-01', dated: 'year', read: READ, grade: 'B',
  },
  'inquiry-rules-of-thumb': {
    title: '各类机构查询次数与负债率的经验值（业内流传）', publisher: '公开页面', published: READ, dated: 'undated', read: READ, grade: 'C',
  },
  'public-numbers': {
    title: '公开的客服与政务热线号码清单', publisher: '公开页面', published: READ, dated: 'undated', read: READ, grade: 'C',
  },
  'reported-help': {
    title: '公开问答页所述办法与时间（二手，互有矛盾）', publisher: '公开页面', published: READ, dated: 'undated', read: READ, grade: 'D',
  },
  'our-judgement': {
    title: '本项目自己的判断', publisher: '本项目', published: '2026-11-21', read: '2026-11-21', grade: 'E',
  },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources

/** Whether a string names one of our sources. */
export function isSourceId(id: string): id is SourceId {
  return Object.hasOwn(sources, id)
}
