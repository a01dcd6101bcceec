import type { AiUseCase, CompanyKind, StandingRow } from '@voucher-graph/companies';

// What invented names are made of. Trade names take one syllable of each list: rare characters in rare company, so that
// they are nobody's.

export type Word = readonly [zh: string, en: string];

export const syllables: readonly [readonly Word[], readonly Word[], readonly Word[]] = [
  words(
    '沅 yuan 岫 xiu 翎 ling 汀 ting 珩 heng 峤 qiao 稷 ji 筠 yun 霁 ji 磐 pan 澍 shu 翊 yi 榆 yu 栎 li 芃 peng 湛 zhan 晏 yan 琅 lang 砚 yan 沄 yun 璟 jing 葭 jia 嵘 rong 桢 zhen',
  ),
  words(
    '穗 sui 舟 zhou 原 yuan 岚 lan 序 xu 桥 qiao 川 chuan 屿 yu 野 ye 衍 yan 策 ce 泽 ze 径 jing 标 biao 津 jin 枢 shu 络 luo 谱 pu 庭 ting 柏 bai 牧 mu 渡 du 桁 heng 笺 jian',
  ),
  words(
    '元 yuan 行 xing 言 yan 初 chu 同 tong 白 bai 木 mu 时 shi 方 fang 石 shi 青 qing 予 yu 由 you 里 li 今 jin 朴 pu 谷 gu 叶 ye 禾 he 鹿 lu',
  ),
];

/** A branch of industry with what its companies call themselves. */
export type Trade = { readonly industryCode: string; readonly words: readonly Word[]; readonly usesAi: number };

/** Branches of enterprises with their weights; `usesAi` is how likely one has an AI project. */
export const trades: readonly (readonly [trade: Trade, weight: number])[] = [
  trade(
    22,
    0.45,
    'I6513',
    ['软件', 'Software'],
    ['智能科技', 'Intelligent Technology'],
    ['信息技术', 'Information Technology'],
  ),
  trade(9, 0.5, 'I6511', ['人工智能科技', 'Artificial Intelligence Technology'], ['模型技术', 'Model Technology']),
  trade(6, 0.3, 'I6520', ['微电子', 'Microelectronics'], ['集成电路设计', 'Integrated Circuit Design']),
  trade(8, 0.35, 'I6531', ['系统集成', 'System Integration'], ['数字科技', 'Digital Technology']),
  trade(3, 0.35, 'I6532', ['物联网科技', 'Internet of Things Technology']),
  trade(5, 0.4, 'I6550', ['数据技术', 'Data Technology'], ['云数据服务', 'Cloud Data Services']),
  trade(3, 0.4, 'I6572', ['数字文化', 'Digital Culture'], ['互动娱乐', 'Interactive Entertainment']),
  trade(5, 0.4, 'I6450', ['大数据', 'Big Data'], ['数据服务', 'Data Services']),
  trade(5, 0.35, 'I6431', ['工业互联网', 'Industrial Internet'], ['产业互联', 'Industry Networks']),
  trade(3, 0.35, 'I6429', ['网络科技', 'Network Technology']),
  trade(1, 0.2, 'I6319', ['通信服务', 'Communication Services']),
  trade(6, 0.4, 'M7320', ['智能装备研发', 'Intelligent Equipment Research'], ['机器人研究', 'Robotics Research']),
  trade(3, 0.4, 'M7340', ['生物医药研发', 'Biomedical Research'], ['医学科技', 'Medical Science']),
  trade(2, 0.25, 'M7484', ['工程设计', 'Engineering Design']),
  trade(3, 0.25, 'M7519', ['技术服务', 'Technical Services']),
  trade(4, 0.3, 'C3911', ['计算机设备', 'Computer Equipment'], ['服务器制造', 'Server Manufacturing']),
  trade(4, 0.25, 'C3973', ['半导体', 'Semiconductor'], ['芯片制造', 'Chip Manufacturing']),
  trade(4, 0.25, 'C3983', ['传感技术', 'Sensor Technology'], ['传感器', 'Sensors']),
  trade(2, 0.4, 'C3963', ['无人机', 'Unmanned Aircraft']),
  trade(2, 0.4, 'C3491', ['机器人', 'Robotics']),
  trade(2, 0.3, 'C3581', ['医疗器械', 'Medical Instruments']),
  trade(2, 0.3, 'C3612', ['新能源汽车', 'New Energy Vehicles']),
  trade(2, 0.15, 'C27', ['制药', 'Pharmaceuticals']),
  trade(1, 0.1, 'C13', ['食品', 'Foods']),
  trade(1, 0.1, 'C17', ['纺织', 'Textiles']),
  trade(2, 0.15, 'F5176', ['电子商贸', 'Electronics Trading']),
  trade(2, 0.2, 'F5292', ['电子商务', 'E-Commerce']),
  trade(1, 0.2, 'G543', ['物流', 'Logistics']),
  trade(1, 0.2, 'G592', ['仓储', 'Warehousing']),
  trade(1, 0.25, 'J694', ['金融信息服务', 'Financial Information Services']),
  trade(2, 0.15, 'L7224', ['供应链管理', 'Supply Chain Management']),
  trade(1, 0.25, 'L7251', ['数字传媒', 'Digital Media']),
  trade(1, 0.3, 'R8730', ['影视科技', 'Film Technology']),
  trade(1, 0.3, 'P8391', ['教育科技', 'Education Technology']),
  trade(1, 0.1, 'A01', ['农业科技', 'Agricultural Technology']),
  trade(1, 0.1, 'E49', ['建筑工程', 'Construction Engineering']),
];

/** What organizations other than enterprises are called, with their branches. */
export const organizations: Readonly<
  Record<Exclude<CompanyKind, 'ENTERPRISE'>, readonly (readonly [industryCode: string, ...word: Word])[]>
> = {
  SOLE_TRADER: [
    ['I6513', '软件工作室', 'Software Studio'],
    ['I6572', '数字内容工作室', 'Digital Content Studio'],
    ['M7492', '创客工作室', 'Maker Studio'],
  ],
  UNIVERSITY: [
    ['P8341', '理工学院', 'Institute of Technology'],
    ['P8341', '科技大学', 'University of Science and Technology'],
    ['P8341', '职业技术学院', 'Vocational and Technical College'],
  ],
  RESEARCH_INSTITUTE: [
    ['M7320', '人工智能研究院', 'Research Institute of Artificial Intelligence'],
    ['M7310', '计算科学研究所', 'Institute of Computational Science'],
    ['M7340', '生物医学研究院', 'Biomedical Research Institute'],
  ],
  PUBLIC_INSTITUTION: [
    ['Q8411', '医院', 'Hospital'],
    ['I6450', '大数据中心', 'Big Data Center'],
    ['R885', '数字博物馆', 'Digital Museum'],
  ],
  INTERMEDIARY: [
    ['M7530', '技术转移服务有限公司', 'Technology Transfer Services Co., Ltd.'],
    ['M7540', '创业孵化器有限公司', 'Start-up Incubator Co., Ltd.'],
    ['M7520', '知识产权服务有限公司', 'Intellectual Property Services Co., Ltd.'],
  ],
};

/** Titles of AI projects. */
export const projectTitles: Readonly<Record<AiUseCase, Word>> = {
  FOUNDATION_MODEL: ['通用大模型预训练', 'Pretraining of a general large model'],
  VERTICAL_MODEL: ['行业大模型微调', 'Fine-tuning of an industry model'],
  AGENT: ['业务流程智能体', 'Agent for business processes'],
  CUSTOMER_SERVICE: ['智能客服', 'Smart customer service'],
  QUALITY_INSPECTION: ['产线视觉质检', 'Visual quality inspection on the production line'],
  PRODUCTION_OPTIMIZATION: ['生产排程优化', 'Optimization of production schedules'],
  RESEARCH_AND_DESIGN: ['研发设计辅助', 'Assistance for research and design'],
  MEDICAL_DIAGNOSIS: ['医学影像辅助诊断', 'Assisted diagnosis from medical images'],
  EMBODIED_INTELLIGENCE: ['具身智能控制', 'Control of embodied intelligence'],
  CONTENT_GENERATION: ['图文视频生成', 'Generation of text, images and video'],
  RISK_CONTROL: ['智能风控', 'Smart risk control'],
  SUPPLY_CHAIN: ['供应链需求预测', 'Demand forecasts for the supply chain'],
  SOFTWARE_ENGINEERING: ['代码生成与测试', 'Generation and testing of code'],
  EDUCATION: ['智能助教', 'Smart teaching assistant'],
  OTHER: ['知识库问答', 'Answers from a knowledge base'],
};

/** Why records about standing are made, and for how many years they count; null for no end. */
export const standingReasons: readonly (readonly [
  kind: StandingRow['kind'],
  weight: number,
  years: number | null,
  reason: string,
])[] = [
  ['PENALTY', 50, 1, '未按规定公示年度报告'],
  ['PENALTY', 20, 1, '广告宣传内容与实际不符'],
  ['MAJOR_PENALTY', 6, 3, '骗取财政补贴资金'],
  ['ABNORMAL_OPERATION', 30, 3, '通过登记的住所无法联系'],
  ['ABNORMAL_OPERATION', 4, null, '未在责令期限内公示有关信息'],
  ['DISHONESTY', 8, 2, '有履行能力而拒不履行生效法律文书确定义务'],
  ['CRIME', 1, 5, '虚开增值税专用发票罪'],
];

function words(text: string): readonly Word[] {
  const parts = text.split(' ');
  return parts.flatMap((zh, i) => (i % 2 === 0 ? [[zh, parts[i + 1] ?? ''] as const] : []));
}

function trade(
  weight: number,
  usesAi: number,
  industryCode: string,
  ...names: readonly Word[]
): readonly [Trade, number] {
  return [{ industryCode, words: names, usesAi }, weight];
}
