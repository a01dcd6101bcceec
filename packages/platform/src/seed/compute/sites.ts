/** Where Chinese data centers stand: the hubs of "east data, west compute" (东数西算), and the cities that run vouchers. */
export type Site = {
  readonly name: string;
  readonly nameEn: string;
  /** GB/T 2260. */
  readonly regionCode: string;
  /** Power usage effectiveness, from and to: the cooler the climate, the lower. */
  readonly powerUsageEffectiveness: readonly [from: number, to: number];
};

const cool = [1.1, 1.22] as const;
const mild = [1.18, 1.3] as const;
const warm = [1.22, 1.38] as const;

export const hubs: readonly Site[] = [
  { name: '贵安', nameEn: "Gui'an", regionCode: '520100', powerUsageEffectiveness: cool },
  { name: '乌兰察布', nameEn: 'Ulanqab', regionCode: '150900', powerUsageEffectiveness: cool },
  { name: '和林格尔', nameEn: 'Horinger', regionCode: '150100', powerUsageEffectiveness: cool },
  { name: '中卫', nameEn: 'Zhongwei', regionCode: '640500', powerUsageEffectiveness: cool },
  { name: '庆阳', nameEn: 'Qingyang', regionCode: '621000', powerUsageEffectiveness: cool },
  { name: '张家口', nameEn: 'Zhangjiakou', regionCode: '130700', powerUsageEffectiveness: cool },
];

export const cities: readonly Site[] = [
  { name: '上海临港', nameEn: 'Shanghai Lingang', regionCode: '310115', powerUsageEffectiveness: mild },
  { name: '北京亦庄', nameEn: 'Beijing E-Town', regionCode: '110115', powerUsageEffectiveness: mild },
  { name: '成都', nameEn: 'Chengdu', regionCode: '510100', powerUsageEffectiveness: warm },
  { name: '深圳', nameEn: 'Shenzhen', regionCode: '440300', powerUsageEffectiveness: warm },
  { name: '杭州', nameEn: 'Hangzhou', regionCode: '330100', powerUsageEffectiveness: warm },
  { name: '济南', nameEn: 'Jinan', regionCode: '370100', powerUsageEffectiveness: mild },
  { name: '青岛', nameEn: 'Qingdao', regionCode: '370200', powerUsageEffectiveness: mild },
  { name: '郑州', nameEn: 'Zhengzhou', regionCode: '410100', powerUsageEffectiveness: mild },
  { name: '南宁', nameEn: 'Nanning', regionCode: '450100', powerUsageEffectiveness: warm },
  { name: '廊坊', nameEn: 'Langfang', regionCode: '131000', powerUsageEffectiveness: mild },
];
