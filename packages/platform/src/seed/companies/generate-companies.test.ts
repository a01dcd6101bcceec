import { expect, test } from '@jest/globals';
import { classifySize, industries, regions, zones } from '@voucher-graph/companies';
import { parseCreditCode } from '@voucher-graph/subgraph-kit';
import { createRandom } from '../random.ts';
import { generateCompanies, generateCompany, type CompanySeed } from './generate-companies.ts';

const random = createRandom('test');
const seeds = [...generateCompanies(random, 2000)];
const all = <TRow>(pick: (seed: CompanySeed) => readonly TRow[]) => seeds.flatMap(pick);

test('the nth company is the same whatever the count, and another with another seed', () => {
  expect([...generateCompanies(random, 3)]).toEqual(seeds.slice(0, 3));
  expect(generateCompany(random, 1234)).toEqual(seeds[1234]);
  expect(generateCompany(createRandom('other'), 0).company.id).not.toBe(seeds[0]?.company.id);
});

test('millions stream: the first is there at once', () => {
  expect(generateCompanies(random, 2_000_000).next().value).toEqual(seeds[0]);
});

test('every credit code is valid, of its region, and one company only', () => {
  for (const { company } of seeds) {
    expect(parseCreditCode(company.creditCode)).toEqual({ code: company.creditCode, verdict: 'VALID' });
    expect(company.creditCode.slice(2, 8)).toBe(company.regionCode);
  }
  expect(new Set(seeds.map(({ company }) => company.creditCode.slice(8, 17))).size).toBe(seeds.length);
});

test('ids are one row only', () => {
  const ids = [
    ...seeds.map(({ company }) => company.id),
    ...all((seed) => [...seed.accounts, ...seed.ownerships, ...seed.standingRecords]).map(({ id }) => id),
    ...all((seed) => [...seed.aiProjects, ...seed.impactReports]).map(({ id }) => id),
  ];

  expect(new Set(ids).size).toBe(ids.length);
});

test('regions, zones and branches are those of the tables', () => {
  const known = new Set([...regions, ...zones, ...industries].map(({ code }) => code));

  for (const { company } of seeds) {
    expect(known.has(company.regionCode)).toBe(true);
    expect(known.has(company.industryCode)).toBe(true);
    expect(company.zoneCode === null || known.has(company.zoneCode)).toBe(true);
  }
});

test('size is what the latest accounts give, and all four classes occur', () => {
  for (const { company, accounts } of seeds) {
    const latest = accounts.at(-1);
    expect(company.size).toBe(latest ? classifySize(company.industryCode, latest).size : null);
    expect(accounts.map(({ fiscalYear }) => fiscalYear)).toEqual([2023, 2024, 2025].slice(3 - accounts.length));
  }
  expect(new Set(seeds.map(({ company }) => company.size))).toEqual(
    new Set(['MICRO', 'SMALL', 'MEDIUM', 'LARGE', null]),
  );
});

test('every kind of applicant occurs, all are marked as generated, and all were recorded before 2026', () => {
  expect(new Set(seeds.map(({ company }) => company.kind)).size).toBe(6);
  expect(seeds.every(({ company }) => company.synthetic && company.createdAt < new Date('2026-01-01'))).toBe(true);
  expect(seeds.every(({ company }) => company.foundedOn <= company.createdAt.toISOString())).toBe(true);
});

test('ties lead to companies that came before, from the day that both exist', () => {
  const place = new Map(seeds.map(({ company }, index) => [company.id, { index, ...company }]));
  seeds.forEach(({ ownerships }, index) => {
    for (const { ownerId, ownedId, validFrom, validTo } of ownerships) {
      const [owner, owned] = [place.get(ownerId), place.get(ownedId)];
      expect(Math.max(owner?.index ?? Infinity, owned?.index ?? Infinity)).toBe(index);
      expect(validFrom >= (owner?.foundedOn ?? '') && validFrom >= (owned?.foundedOn ?? '')).toBe(true);
      if (validTo !== null) expect(validTo > validFrom).toBe(true);
    }
  });
});

test('there are groups and rings, and nobody holds more than the whole', () => {
  const ties = all(({ ownerships }) => ownerships);
  const owners = new Map<string, string[]>();
  const shares = new Map<string, number>();
  for (const { ownerId, ownedId, kind, shareBasisPoints } of ties) {
    owners.set(ownedId, [...(owners.get(ownedId) ?? []), ownerId]);
    if (kind === 'SHAREHOLDING') shares.set(ownedId, (shares.get(ownedId) ?? 0) + (shareBasisPoints ?? 0));
  }
  const top = seeds[197]?.company.id ?? '';
  const ownersOf = (ids: readonly string[]) => ids.flatMap((id) => owners.get(id) ?? []);

  expect(ownersOf(ownersOf(ownersOf([top])))).toContain(top);
  expect(ties.length).toBeGreaterThan(150);
  expect(Math.max(...shares.values())).toBeLessThanOrEqual(10_000);
});

test('records and projects begin after the company was founded, and end after they began', () => {
  for (const { company, standingRecords, aiProjects, impactReports } of seeds) {
    for (const { decidedOn, expiresOn } of standingRecords)
      expect(decidedOn >= company.foundedOn && (expiresOn === null || expiresOn > decidedOn)).toBe(true);
    for (const { startedOn, stageSince } of aiProjects)
      expect(startedOn >= company.foundedOn && stageSince >= startedOn).toBe(true);
    for (const { projectId, periodFrom, assurance, verifiedBy } of impactReports) {
      expect(periodFrom >= (aiProjects.find(({ id }) => id === projectId)?.startedOn ?? '9')).toBe(true);
      expect(verifiedBy !== null).toBe(assurance === 'VERIFIED');
    }
  }
  expect(all(({ standingRecords }) => standingRecords).length).toBeGreaterThan(50);
  expect(all(({ impactReports }) => impactReports).length).toBeGreaterThan(300);
});

test('names are Chinese with an English one', () => {
  for (const { company } of seeds) {
    expect(company.name).toMatch(/^[\u4e00-\u9fff（）]{7,}$/);
    expect(company.nameEn).toMatch(/^[A-Z][A-Za-z' ().,-]+$/);
  }
});
