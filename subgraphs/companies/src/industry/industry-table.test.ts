import { expect, test } from '@jest/globals';
import { industries } from './industry-table.ts';

const byCode = new Map(industries.map((industry) => [industry.code, industry]));

test('the table has all 20 sections and all 97 divisions, numbered without a gap', () => {
  const codes = (level: string) => industries.filter((industry) => industry.level === level).map(({ code }) => code);

  expect(codes('SECTION').join('')).toBe('ABCDEFGHIJKLMNOPQRST');
  expect(codes('DIVISION').map((code) => Number(code.slice(1)))).toEqual(Array.from({ length: 97 }, (_, i) => i + 1));
  expect(byCode.size).toBe(industries.length);
});

test('every branch but a section stands below one that the table has', () => {
  for (const { parentCode, level } of industries) {
    if (level === 'SECTION') expect(parentCode).toBeNull();
    else expect(byCode.has(parentCode ?? '')).toBe(true);
  }
});

test.each([
  ['I65', '软件和信息技术服务业', 'DIVISION', 'I'],
  ['I6513', '应用软件开发', 'CLASS', 'I651'],
  ['A0111', '稻谷种植', 'CLASS', 'A011'],
  ['C39', '计算机、通信和其他电子设备制造业', 'DIVISION', 'C'],
])('%s is %s', (code, name, level, parentCode) => {
  expect(byCode.get(code)).toMatchObject({ name, level, parentCode });
});

test('every branch has an English name', () => {
  for (const { nameEn } of industries) expect(nameEn).toMatch(/^[A-Z][A-Za-z ,'-]+$/);
});
