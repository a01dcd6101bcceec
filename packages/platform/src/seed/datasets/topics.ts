import type { Dataset, DatasetSource } from '@voucher-graph/datasets';

/** A text in both languages. */
export type Bilingual = { readonly zh: string; readonly en: string };

/** What invented datasets are about. */
export type Topic = {
  readonly name: Bilingual;
  /** What it holds, as the end of a sentence that begins with the scope. */
  readonly about: Bilingual;
  readonly modalities: Dataset['modalities'];
  readonly languages: Dataset['languages'];
  readonly scopes: readonly Bilingual[];
  /** The grades that its datasets may have; GENERAL where it is left out. */
  readonly grades?: readonly Dataset['grade'][];
  /** What it says about persons; nothing where it is left out. */
  readonly persons?: 'ORDINARY' | 'SENSITIVE';
  readonly methods: readonly DatasetSource['collectionMethod'][];
  readonly keywords: readonly string[];
};

const nationwide: Bilingual = { zh: '全国', en: 'Nationwide' };
const shanghai: Bilingual = { zh: '上海', en: 'Shanghai' };
const yangtzeDelta: Bilingual = { zh: '长三角', en: 'Yangtze River Delta' };
const greaterBay: Bilingual = { zh: '粤港澳大湾区', en: 'Greater Bay Area' };
const jingjinji: Bilingual = { zh: '京津冀', en: 'Beijing-Tianjin-Hebei' };
const chengyu: Bilingual = { zh: '成渝地区', en: 'Chengdu-Chongqing' };
const regions = [nationwide, yangtzeDelta, greaterBay, jingjinji, chengyu];

const chinese = ['zh'];
const none: readonly string[] = [];

export const topics: readonly Topic[] = [
  {
    name: { zh: '裁判文书', en: 'Court Judgments' },
    about: {
      zh: '民事、商事与行政案件的公开裁判文书，含案由、争议焦点与裁判要旨',
      en: 'public judgments of civil, commercial and administrative cases with causes, issues and holdings',
    },
    modalities: ['TEXT'],
    languages: chinese,
    scopes: regions,
    persons: 'ORDINARY',
    methods: ['OPEN_GOVERNMENT', 'CRAWLED'],
    keywords: ['法律', '裁判文书', '司法'],
  },
  {
    name: { zh: '商事合同', en: 'Commercial Contracts' },
    about: {
      zh: '买卖、租赁、技术服务等合同文本及条款级风险标注',
      en: 'sales, lease and technology service contracts with risk labels for each clause',
    },
    modalities: ['TEXT'],
    languages: ['zh', 'en'],
    scopes: [nationwide, shanghai, greaterBay],
    methods: ['LICENSED', 'GENERATED'],
    keywords: ['合同', '法律', '风险'],
  },
  {
    name: { zh: '临床医学问答', en: 'Clinical Questions and Answers' },
    about: {
      zh: '执业医师审核的中文医学问答，覆盖三十个临床科室',
      en: 'Chinese medical questions and answers from thirty departments, reviewed by licensed physicians',
    },
    modalities: ['TEXT'],
    languages: chinese,
    scopes: regions,
    persons: 'SENSITIVE',
    methods: ['LICENSED', 'CONSENTED'],
    keywords: ['医疗', '问答', '临床'],
  },
  {
    name: { zh: '医学影像与报告', en: 'Medical Images and Reports' },
    about: {
      zh: 'CT、X 光与超声影像及对应的结构化诊断报告',
      en: 'CT, X-ray and ultrasound images with structured diagnostic reports',
    },
    modalities: ['IMAGE', 'TEXT'],
    languages: chinese,
    scopes: [yangtzeDelta, chengyu, jingjinji],
    persons: 'SENSITIVE',
    methods: ['AUTHORIZED_OPERATION', 'CONSENTED'],
    keywords: ['医疗', '影像', '诊断'],
  },
  {
    name: { zh: '中医典籍与医案', en: 'Traditional Chinese Medicine Classics and Cases' },
    about: {
      zh: '历代中医典籍校勘文本与名医医案，含方剂、证候与配伍关系',
      en: 'collated classics and case records of traditional Chinese medicine with formulas, syndromes and combinations',
    },
    modalities: ['TEXT'],
    languages: ['zh', 'lzh'],
    scopes: [
      nationwide,
      { zh: '江南', en: 'Jiangnan' },
      { zh: '岭南', en: 'Lingnan' },
      { zh: '川派', en: 'Sichuan School' },
    ],
    methods: ['LICENSED', 'OWN'],
    keywords: ['中医药', '古籍', '医案'],
  },
  {
    name: { zh: '药品说明书与不良反应', en: 'Drug Labels and Adverse Reactions' },
    about: {
      zh: '上市药品说明书、不良反应报告与药物相互作用知识',
      en: 'labels of marketed drugs, reports of adverse reactions, and drug interactions',
    },
    modalities: ['TEXT', 'TABULAR'],
    languages: chinese,
    scopes: [nationwide, shanghai],
    methods: ['OPEN_GOVERNMENT', 'LICENSED'],
    keywords: ['药品', '安全', '知识图谱'],
  },
  {
    name: { zh: '钢材表面缺陷图像', en: 'Steel Surface Defect Images' },
    about: {
      zh: '热轧与冷轧产线实拍的表面缺陷图像，含裂纹、划伤、夹杂等像素级标注',
      en: 'surface defects photographed on hot and cold rolling lines, labeled by pixel: cracks, scratches, inclusions',
    },
    modalities: ['IMAGE'],
    languages: none,
    scopes: regions,
    methods: ['OWN', 'LICENSED'],
    keywords: ['工业质检', '缺陷检测', '钢铁'],
  },
  {
    name: { zh: '芯片封装缺陷图像', en: 'Chip Packaging Defect Images' },
    about: {
      zh: '封装测试产线的光学与 X 射线检测图像及缺陷框标注',
      en: 'optical and X-ray inspection images from packaging lines with labeled defects',
    },
    modalities: ['IMAGE'],
    languages: none,
    scopes: [yangtzeDelta, greaterBay, chengyu],
    methods: ['OWN', 'LICENSED'],
    keywords: ['半导体', '工业质检', '缺陷检测'],
  },
  {
    name: { zh: '旋转设备振动时序', en: 'Vibration of Rotating Machinery' },
    about: {
      zh: '风机、泵与压缩机的振动与温度时序数据，含故障类型与时刻',
      en: 'vibration and temperature of fans, pumps and compressors with types and times of faults',
    },
    modalities: ['TIME_SERIES'],
    languages: none,
    scopes: regions,
    methods: ['OWN', 'LICENSED'],
    keywords: ['预测性维护', '时序', '工业'],
  },
  {
    name: { zh: '化工工艺文档', en: 'Chemical Process Documents' },
    about: {
      zh: '工艺规程、操作手册与安全分析报告，经企业脱密处理',
      en: 'process specifications, manuals and safety analyses with trade secrets removed',
    },
    modalities: ['TEXT', 'IMAGE'],
    languages: chinese,
    scopes: [yangtzeDelta, { zh: '环渤海', en: 'Bohai Rim' }, nationwide],
    methods: ['LICENSED'],
    keywords: ['化工', '工艺', '安全'],
  },
  {
    name: { zh: '上海话口语语音', en: 'Spoken Shanghainese' },
    about: {
      zh: '母语者自然对话录音及逐句转写，覆盖市区与郊区口音',
      en: 'conversations of native speakers, transcribed sentence by sentence, in urban and suburban accents',
    },
    modalities: ['AUDIO', 'TEXT'],
    languages: ['wuu', 'zh'],
    scopes: [
      { zh: '中心城区', en: 'Inner City' },
      { zh: '浦东', en: 'Pudong' },
      { zh: '崇明与郊区', en: 'Chongming and Suburbs' },
      { zh: '沪语戏曲', en: 'Huju Opera' },
    ],
    persons: 'ORDINARY',
    methods: ['CONSENTED', 'OWN'],
    keywords: ['语音', '方言', '沪语'],
  },
  {
    name: { zh: '粤语对话语音', en: 'Cantonese Conversations' },
    about: {
      zh: '粤语自然对话与任务型对话录音及转写',
      en: 'free and task-oriented conversations in Cantonese with transcripts',
    },
    modalities: ['AUDIO', 'TEXT'],
    languages: ['yue', 'zh'],
    scopes: [greaterBay, { zh: '广州', en: 'Guangzhou' }, { zh: '港澳', en: 'Hong Kong and Macao' }],
    persons: 'ORDINARY',
    methods: ['CONSENTED'],
    keywords: ['语音', '方言', '粤语'],
  },
  {
    name: { zh: '四川话语音', en: 'Spoken Sichuanese' },
    about: {
      zh: '西南官话成渝片录音及转写，含车载与家居噪声环境',
      en: 'Southwestern Mandarin with transcripts, in cars and at home',
    },
    modalities: ['AUDIO', 'TEXT'],
    languages: ['cmn', 'zh'],
    scopes: [chengyu, { zh: '川南', en: 'Southern Sichuan' }],
    persons: 'ORDINARY',
    methods: ['CONSENTED', 'OWN'],
    keywords: ['语音', '方言', '四川话'],
  },
  {
    name: { zh: '客服通话', en: 'Customer Service Calls' },
    about: {
      zh: '电信、电商与物流客服通话录音、转写与意图标注',
      en: 'calls to telecom, e-commerce and logistics services with transcripts and intents',
    },
    modalities: ['AUDIO', 'TEXT'],
    languages: chinese,
    scopes: regions,
    persons: 'ORDINARY',
    methods: ['CONSENTED', 'LICENSED'],
    keywords: ['客服', '对话', '意图识别'],
  },
  {
    name: { zh: '上市公司财务报告', en: 'Financial Reports of Listed Companies' },
    about: {
      zh: '年报、季报与招股书的结构化文本、表格与勾稽关系',
      en: 'annual and quarterly reports and prospectuses as text and tables with their cross-checks',
    },
    modalities: ['TEXT', 'TABULAR'],
    languages: ['zh', 'en'],
    scopes: [nationwide, { zh: '科创板', en: 'STAR Market' }, { zh: '北交所', en: 'Beijing Stock Exchange' }],
    methods: ['CRAWLED', 'LICENSED'],
    keywords: ['金融', '财报', '表格'],
  },
  {
    name: { zh: '金融研究报告', en: 'Financial Research Reports' },
    about: {
      zh: '券商与研究机构授权的行业研报、宏观评论与问答',
      en: 'licensed industry research, macroeconomic comment, and questions on them',
    },
    modalities: ['TEXT'],
    languages: ['zh', 'en'],
    scopes: [nationwide, shanghai, greaterBay],
    methods: ['LICENSED'],
    keywords: ['金融', '研报'],
  },
  {
    name: { zh: '小微信贷特征', en: 'Small Business Credit Features' },
    about: {
      zh: '小微主体经营、纳税与履约特征，经隐私计算脱敏',
      en: 'features of trade, tax and repayment of small businesses, masked by privacy computing',
    },
    modalities: ['TABULAR'],
    languages: none,
    scopes: [yangtzeDelta, chengyu, greaterBay],
    persons: 'SENSITIVE',
    methods: ['AUTHORIZED_OPERATION'],
    keywords: ['金融', '风控', '普惠'],
  },
  {
    name: { zh: '开源代码', en: 'Open Source Code' },
    about: {
      zh: '许可证清晰的开源代码及中英文注释、提交说明与单元测试',
      en: 'source code under clear licenses with comments, commit messages and unit tests in Chinese and English',
    },
    modalities: ['CODE', 'TEXT'],
    languages: ['zh', 'en'],
    scopes: [nationwide, { zh: '国产操作系统', en: 'Domestic Operating Systems' }, { zh: '嵌入式', en: 'Embedded' }],
    methods: ['CRAWLED', 'GENERATED'],
    keywords: ['代码', '开源', '编程'],
  },
  {
    name: { zh: '工业控制程序', en: 'Industrial Control Programs' },
    about: {
      zh: 'PLC 梯形图与结构化文本程序及功能说明',
      en: 'ladder diagrams and structured text of controllers with descriptions of their function',
    },
    modalities: ['CODE', 'TEXT'],
    languages: chinese,
    scopes: [yangtzeDelta, { zh: '东北老工业基地', en: 'Northeast Industrial Base' }],
    methods: ['LICENSED', 'OWN'],
    keywords: ['工业控制', '代码', 'PLC'],
  },
  {
    name: { zh: '政务服务热线对话', en: 'Government Hotline Dialogs' },
    about: {
      zh: '12345 热线去标识化对话、办件结果与知识库条目',
      en: 'de-identified dialogs of the 12345 hotline with outcomes and knowledge base entries',
    },
    modalities: ['TEXT'],
    languages: chinese,
    scopes: [shanghai, greaterBay, chengyu, jingjinji],
    persons: 'ORDINARY',
    methods: ['AUTHORIZED_OPERATION'],
    keywords: ['政务', '对话', '公共数据'],
  },
  {
    name: { zh: '惠企政策文件', en: 'Business Policy Documents' },
    about: {
      zh: '各级惠企政策原文、条款拆解与申报问答',
      en: 'policies for businesses, taken apart clause by clause, with questions on applications',
    },
    modalities: ['TEXT'],
    languages: chinese,
    scopes: regions,
    methods: ['OPEN_GOVERNMENT'],
    keywords: ['政策', '政务', '问答'],
  },
  {
    name: { zh: '航运与海事文书', en: 'Shipping and Maritime Documents' },
    about: {
      zh: '提单、租约、海事报告与仲裁裁决的中英文文本',
      en: 'bills of lading, charter parties, accident reports and arbitral awards in Chinese and English',
    },
    modalities: ['TEXT'],
    languages: ['zh', 'en'],
    scopes: [shanghai, { zh: '宁波舟山', en: 'Ningbo-Zhoushan' }, { zh: '远洋', en: 'Ocean' }],
    methods: ['LICENSED', 'OPEN_GOVERNMENT'],
    keywords: ['航运', '海事', '双语'],
  },
  {
    name: { zh: '港口作业视频', en: 'Port Operation Videos' },
    about: {
      zh: '岸桥、堆场与闸口的作业视频及目标轨迹标注',
      en: 'quay cranes, yards and gates on video with labeled tracks',
    },
    modalities: ['VIDEO', 'IMAGE'],
    languages: none,
    scopes: [{ zh: '洋山港', en: 'Yangshan Port' }, { zh: '北部湾', en: 'Beibu Gulf' }, yangtzeDelta],
    methods: ['OWN', 'AUTHORIZED_OPERATION'],
    keywords: ['港口', '视频', '智慧物流'],
  },
  {
    name: { zh: '道路场景点云', en: 'Road Scene Point Clouds' },
    about: {
      zh: '自动驾驶采集车的激光点云、环视图像与三维框标注',
      en: 'laser scans and surround images of driving with three-dimensional labels',
    },
    modalities: ['POINT_CLOUD', 'IMAGE'],
    languages: none,
    scopes: [shanghai, greaterBay, jingjinji],
    grades: ['GENERAL', 'IMPORTANT'],
    persons: 'SENSITIVE',
    methods: ['OWN'],
    keywords: ['自动驾驶', '点云', '智能网联'],
  },
  {
    name: { zh: '高分遥感影像', en: 'High-Resolution Satellite Images' },
    about: {
      zh: '亚米级遥感影像与土地利用、建筑轮廓标注',
      en: 'sub-meter satellite images with land use and building outlines',
    },
    modalities: ['IMAGE', 'GEOSPATIAL'],
    languages: none,
    scopes: [yangtzeDelta, { zh: '黄河流域', en: 'Yellow River Basin' }, nationwide],
    grades: ['GENERAL', 'IMPORTANT'],
    methods: ['LICENSED', 'AUTHORIZED_OPERATION'],
    keywords: ['遥感', '地理', '标注'],
  },
  {
    name: { zh: '配电网负荷时序', en: 'Distribution Grid Load' },
    about: {
      zh: '十五分钟级台区负荷、气象与分布式光伏出力',
      en: 'load of grid areas every fifteen minutes with weather and solar output',
    },
    modalities: ['TIME_SERIES', 'TABULAR'],
    languages: none,
    scopes: [yangtzeDelta, chengyu, jingjinji],
    grades: ['IMPORTANT'],
    methods: ['AUTHORIZED_OPERATION'],
    keywords: ['电力', '负荷预测', '能源'],
  },
  {
    name: { zh: '骨干油气管网拓扑', en: 'Trunk Pipeline Topology' },
    about: {
      zh: '干线管网拓扑与压力调度记录，仅供目录登记',
      en: 'topology and pressure control of trunk pipelines, registered in the catalog only',
    },
    modalities: ['GEOSPATIAL', 'TIME_SERIES'],
    languages: none,
    scopes: [nationwide, { zh: '西北', en: 'Northwest' }],
    grades: ['CORE'],
    methods: ['OWN'],
    keywords: ['能源', '管网'],
  },
  {
    name: { zh: '城市地下管线三维', en: 'Underground Utilities in 3D' },
    about: {
      zh: '供水、燃气、电力与通信管线三维模型与巡检记录',
      en: 'three-dimensional models and inspections of water, gas, power and telecom lines',
    },
    modalities: ['POINT_CLOUD', 'GEOSPATIAL'],
    languages: none,
    scopes: [shanghai, chengyu],
    grades: ['IMPORTANT', 'CORE'],
    methods: ['AUTHORIZED_OPERATION'],
    keywords: ['城市治理', '管线', '三维'],
  },
  {
    name: { zh: '基础教育题库', en: 'School Exercises' },
    about: {
      zh: '中小学各学科题目、解析与知识点标注，经出版机构授权',
      en: 'exercises of all school subjects with solutions and topics, licensed by publishers',
    },
    modalities: ['TEXT', 'IMAGE'],
    languages: chinese,
    scopes: regions,
    methods: ['LICENSED'],
    keywords: ['教育', '题库', '推理'],
  },
  {
    name: { zh: '数学推理链', en: 'Chains of Mathematical Reasoning' },
    about: {
      zh: '竞赛与大学数学题的分步推理，机器生成、专家复核',
      en: 'stepwise solutions of contest and university problems, generated and reviewed by experts',
    },
    modalities: ['TEXT'],
    languages: ['zh', 'en'],
    scopes: [nationwide, { zh: '竞赛级', en: 'Contest Level' }],
    methods: ['GENERATED', 'OWN'],
    keywords: ['数学', '推理', '思维链'],
  },
  {
    name: { zh: '中文学术论文', en: 'Chinese Academic Papers' },
    about: {
      zh: '授权期刊论文全文、图表与参考文献关系',
      en: 'full texts of licensed journals with figures, tables and citations',
    },
    modalities: ['TEXT', 'IMAGE'],
    languages: ['zh', 'en'],
    scopes: [nationwide, { zh: '工程技术类', en: 'Engineering' }, { zh: '生命科学类', en: 'Life Sciences' }],
    methods: ['LICENSED'],
    keywords: ['学术', '论文', '科研'],
  },
  {
    name: { zh: '专利文献', en: 'Patents' },
    about: {
      zh: '发明与实用新型专利全文、权利要求与法律状态',
      en: 'invention and utility model patents in full with claims and legal status',
    },
    modalities: ['TEXT', 'IMAGE'],
    languages: ['zh', 'en'],
    scopes: [nationwide, yangtzeDelta, greaterBay],
    methods: ['OPEN_GOVERNMENT', 'LICENSED'],
    keywords: ['专利', '知识产权', '科技'],
  },
  {
    name: { zh: '新闻评论', en: 'News and Comment' },
    about: {
      zh: '主流媒体授权的新闻、评论与专题报道',
      en: 'licensed news, comment and features of established media',
    },
    modalities: ['TEXT'],
    languages: chinese,
    scopes: regions,
    methods: ['LICENSED'],
    keywords: ['新闻', '媒体', '时政'],
  },
  {
    name: { zh: '地方志与古籍', en: 'Gazetteers and Old Books' },
    about: {
      zh: '地方志、家谱与古籍的扫描影像与校对文本',
      en: 'scans and proofread texts of gazetteers, genealogies and old books',
    },
    modalities: ['TEXT', 'IMAGE'],
    languages: ['lzh', 'zh'],
    scopes: [
      { zh: '江南', en: 'Jiangnan' },
      { zh: '徽州', en: 'Huizhou' },
      { zh: '齐鲁', en: 'Shandong' },
    ],
    methods: ['LICENSED', 'OWN'],
    keywords: ['古籍', '文化', 'OCR'],
  },
  {
    name: { zh: '多语平行语料', en: 'Parallel Corpora' },
    about: {
      zh: '中文与英、日、俄、阿拉伯等语言的句对齐语料',
      en: 'sentences in Chinese aligned with English, Japanese, Russian and Arabic',
    },
    modalities: ['TEXT'],
    languages: ['zh', 'en', 'ja', 'ru', 'ar'],
    scopes: [
      { zh: '经贸', en: 'Trade' },
      { zh: '科技', en: 'Technology' },
      { zh: '共建“一带一路”', en: 'Belt and Road' },
    ],
    methods: ['LICENSED', 'CRAWLED'],
    keywords: ['翻译', '平行语料', '多语言'],
  },
  {
    name: { zh: '民族语言文本', en: 'Texts in Minority Languages' },
    about: {
      zh: '藏、维吾尔、蒙古等民族语言的书报文本与汉语对照',
      en: 'books and newspapers in Tibetan, Uyghur and Mongolian with Chinese counterparts',
    },
    modalities: ['TEXT'],
    languages: ['bo', 'ug', 'mn', 'zh'],
    scopes: [{ zh: '西部', en: 'Western China' }, nationwide],
    methods: ['LICENSED'],
    keywords: ['民族语言', '低资源', '翻译'],
  },
  {
    name: { zh: '电商商品图文', en: 'E-Commerce Products' },
    about: {
      zh: '商品主图、详情文案与属性标注',
      en: 'pictures, descriptions and attributes of products',
    },
    modalities: ['IMAGE', 'TEXT'],
    languages: chinese,
    scopes: [nationwide, yangtzeDelta, { zh: '跨境', en: 'Cross-Border' }],
    methods: ['LICENSED', 'CRAWLED'],
    keywords: ['电商', '图文', '多模态'],
  },
  {
    name: { zh: '影视对白与字幕', en: 'Film Dialogs and Subtitles' },
    about: {
      zh: '授权影视剧的对白、字幕与镜头级描述',
      en: 'dialogs and subtitles of licensed films with descriptions of each shot',
    },
    modalities: ['VIDEO', 'TEXT'],
    languages: ['zh', 'en'],
    scopes: [nationwide, { zh: '沪产', en: 'Shanghai-Made' }],
    methods: ['LICENSED'],
    keywords: ['影视', '字幕', '视频理解'],
  },
  {
    name: { zh: '机械臂操作轨迹', en: 'Robot Arm Trajectories' },
    about: {
      zh: '遥操作采集的多视角视频、关节轨迹与语言指令',
      en: 'teleoperated tasks on video from several sides with joint trajectories and instructions',
    },
    modalities: ['VIDEO', 'TIME_SERIES', 'TEXT'],
    languages: chinese,
    scopes: [
      { zh: '家居', en: 'Household' },
      { zh: '装配', en: 'Assembly' },
      { zh: '仓储', en: 'Warehouse' },
    ],
    methods: ['OWN'],
    keywords: ['具身智能', '机器人', '轨迹'],
  },
  {
    name: { zh: '蛋白质与小分子', en: 'Proteins and Small Molecules' },
    about: {
      zh: '结构、活性与实验条件，附文献出处',
      en: 'structures, activities and conditions of experiments with references',
    },
    modalities: ['TABULAR', 'TEXT'],
    languages: ['en'],
    scopes: [
      { zh: '抗肿瘤', en: 'Oncology' },
      { zh: '抗感染', en: 'Anti-Infective' },
    ],
    methods: ['OWN', 'LICENSED'],
    keywords: ['生物医药', '分子', 'AI 制药'],
  },
  {
    name: { zh: '气象格点', en: 'Weather Grids' },
    about: {
      zh: '公里级气象再分析与短临降水格点',
      en: 'kilometer-scale reanalysis and short-range precipitation',
    },
    modalities: ['GEOSPATIAL', 'TIME_SERIES'],
    languages: none,
    scopes: [yangtzeDelta, { zh: '东海', en: 'East China Sea' }, { zh: '青藏高原', en: 'Tibetan Plateau' }],
    methods: ['AUTHORIZED_OPERATION', 'OPEN_GOVERNMENT'],
    keywords: ['气象', '预报', '格点'],
  },
  {
    name: { zh: '农作物病虫害图像', en: 'Crop Disease and Pest Images' },
    about: {
      zh: '水稻、小麦与蔬菜病虫害田间图像及专家鉴定',
      en: 'rice, wheat and vegetables photographed in the field with diagnoses by experts',
    },
    modalities: ['IMAGE', 'TEXT'],
    languages: chinese,
    scopes: [{ zh: '黄淮海', en: 'Huang-Huai-Hai Plain' }, yangtzeDelta, { zh: '东北', en: 'Northeast' }],
    methods: ['OWN', 'CONSENTED'],
    keywords: ['农业', '病虫害', '图像'],
  },
  {
    name: { zh: '招投标文件', en: 'Tender Documents' },
    about: {
      zh: '招标公告、技术规格与中标结果的结构化文本',
      en: 'calls for tenders, specifications and awards as structured text',
    },
    modalities: ['TEXT', 'TABULAR'],
    languages: chinese,
    scopes: regions,
    methods: ['OPEN_GOVERNMENT', 'CRAWLED'],
    keywords: ['招投标', '采购', '文档'],
  },
];
