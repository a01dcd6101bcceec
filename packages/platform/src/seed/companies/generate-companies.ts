import {
  accountsAsOf,
  classifySize,
  type AccountsRow,
  type AiProjectRow,
  type CompanyRecord,
  type ImpactReportRow,
  type OwnershipRecord,
  type StandingRow,
} from '@voucher-graph/companies';
import { present } from '../present.ts';
import type { Random } from '../random.ts';
import { creditCodeOf } from './credit-code-of.ts';
import { generateAccounts } from './generate-accounts.ts';
import { generateOwnerships } from './generate-ownerships.ts';
import { generateProjects } from './generate-projects.ts';
import { dayOf, identityOf, type Identity } from './identity-of.ts';
import { places, type Place } from './places.ts';
import { organizations, standingReasons, syllables, trades, type Word } from './words.ts';

/** A company with all that hangs on it. Its ties lead to companies that came before. */
export type CompanySeed = {
  readonly company: CompanyRecord;
  readonly accounts: readonly AccountsRow[];
  readonly ownerships: readonly OwnershipRecord[];
  readonly standingRecords: readonly StandingRow[];
  readonly aiProjects: readonly AiProjectRow[];
  readonly impactReports: readonly ImpactReportRow[];
};

/**
 * Invents companies, one at a time, so that millions need no memory. The nth is the same whatever the count; those of a
 * smaller seed are the first of a larger one.
 */
export function* generateCompanies(random: Random, count: number): Generator<CompanySeed, void, void> {
  for (let index = 0; index < count; index++) yield generateCompany(random, index);
}

/** The company of an index. */
export function generateCompany(all: Random, index: number): CompanySeed {
  const identity = identityOf(all, index);
  const random = all.fork(`${index} more`);
  const place = random.weighted(places);
  const { industryCode, usesAi, name, nameEn } = generateName(random, identity, place);
  const region = random.pick(place.counties);
  const accounts = generateAccounts(random, identity);
  const latest = accountsAsOf(accounts, null);
  return {
    company: {
      id: identity.id,
      creditCode: creditCodeOf(index, identity.kind, region.code),
      creditCodeVerdict: 'VALID',
      name,
      nameEn,
      kind: identity.kind,
      regionCode: region.code,
      zoneCode: place.zones.length > 0 && random.chance(0.25) ? random.pick(place.zones).code : null,
      industryCode,
      size: latest && classifySize(industryCode, latest).size,
      foundedOn: identity.foundedOn,
      synthetic: true,
      createdAt: identity.createdAt,
    },
    accounts,
    ownerships: generateOwnerships(all, random, identity),
    standingRecords: generateStanding(random, identity, place),
    ...generateProjects(random, identity, usesAi, industryCode),
  };
}

type Named = {
  readonly industryCode: string;
  readonly usesAi: number;
  readonly name: string;
  readonly nameEn: string;
};

function generateName(random: Random, { kind }: Identity, place: Place): Named {
  const parts = syllables.map((list) => random.pick(list));
  const [mark, markEn] = [parts.map(([zh]) => zh).join(''), capitalize(parts.map(([, en]) => en).join(''))];
  const named = ([word, wordEn]: Word) => ({
    name: `${place.name}${mark}${word}`,
    nameEn: `${place.nameEn} ${markEn} ${wordEn}`,
  });
  if (kind !== 'ENTERPRISE') {
    const [industryCode, ...word] = random.pick(organizations[kind]);
    return { industryCode, usesAi: 0.3, ...named(word) };
  }
  const { industryCode, words, usesAi } = random.weighted(trades);
  const [word, wordEn] = random.pick(words);
  const [form, formEn] = random.weighted(forms);
  return { industryCode, usesAi, ...named([word + form, `${wordEn} ${formEn}`]) };
}

function generateStanding(random: Random, { id, foundedOn }: Identity, place: Place): readonly StandingRow[] {
  if (!random.chance(0.05)) return [];
  return Array.from({ length: random.chance(0.1) ? 2 : 1 }, () => {
    const [kind, , years, reason] = random.weighted(standingReasons.map((entry) => [entry, entry[1]] as const));
    const earliest = foundedOn > '2021-01-01' ? foundedOn : '2021-01-01';
    const decided = random.date(new Date(earliest), present);
    const expires = new Date(decided);
    expires.setUTCFullYear(decided.getUTCFullYear() + (years ?? 0));
    const number = `${decided.getUTCFullYear()}〕${random.int(1, 9999)}号`;
    const court = kind === 'DISHONESTY' || kind === 'CRIME';
    return {
      id: random.uuid(decided),
      companyId: id,
      kind,
      authority: court ? `${place.name}市人民法院（模拟）` : `${place.name}市市场监督管理局（模拟）`,
      reference: court ? `模拟〔${number}` : `模拟市监〔${number}`,
      reason,
      decidedOn: dayOf(decided),
      expiresOn: years === null ? null : dayOf(expires),
    };
  });
}

const forms: readonly (readonly [Word, number])[] = [
  [['有限公司', 'Co., Ltd.'], 88],
  [['股份有限公司', 'Joint Stock Co., Ltd.'], 8],
  [['（集团）有限公司', '(Group) Co., Ltd.'], 4],
];

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
