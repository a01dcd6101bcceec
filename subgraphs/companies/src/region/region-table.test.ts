import { expect, test } from '@jest/globals';
import { regions } from './region-table.ts';

const byCode = new Map(regions.map((region) => [region.code, region]));

test('the table has every province, prefecture and county of its revision', () => {
  const count = (level: string) => regions.filter((region) => region.level === level).length;

  expect([count('PROVINCE'), count('PREFECTURE'), count('COUNTY')]).toEqual([34, 333, 2844]);
  expect(byCode.size).toBe(regions.length);
});

test.each([
  ['310000', '上海市', 'Shanghai', null],
  ['310104', '徐汇区', 'Xuhui District', '310000'],
  ['310115', '浦东新区', 'Pudong New Area', '310000'],
  ['440300', '深圳市', 'Shenzhen', '440000'],
  ['440305', '南山区', 'Nanshan District', '440300'],
  ['510107', '武侯区', 'Wuhou District', '510100'],
  ['500230', '丰都县', 'Fengdu County', '500000'],
  ['419001', '济源市', null, '410000'],
  ['659012', '白杨市', null, '650000'],
  ['441900', '东莞市', 'Dongguan', '440000'],
])('%s is %s', (code, name, nameEn, parentCode) => {
  expect(byCode.get(code)).toMatchObject({ code, name, nameEn, parentCode });
});

test('every division but a province lies in one that the table has, one level up or two', () => {
  for (const { code, level, parentCode } of regions) {
    if (level === 'PROVINCE') expect(parentCode).toBeNull();
    else expect(byCode.get(parentCode ?? '')?.code.slice(0, 2)).toBe(code.slice(0, 2));
  }
});

test('every province and prefecture has an English name, and no English name is written in Chinese', () => {
  for (const { level, nameEn } of regions) {
    if (level !== 'COUNTY') expect(nameEn).toBeTruthy();
    if (nameEn !== null) expect(nameEn).toMatch(/^[A-ZÜ][a-zêéüA-Z' ]+$/);
  }
});
