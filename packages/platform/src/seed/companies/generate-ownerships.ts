import type { OwnershipKind, OwnershipRecord } from '@voucher-graph/companies';
import { present } from '../present.ts';
import type { Random } from '../random.ts';
import { blockSize, dayOf, groupSize, identityOf, isInGroup, ringSize, type Identity } from './identity-of.ts';

/**
 * The ties of a company with companies of lower index, which are stored before it. Most have none.
 * @param all the stream of all companies, from which the other side of a tie is known again
 */
export function generateOwnerships(all: Random, random: Random, company: Identity): readonly OwnershipRecord[] {
  if (company.kind !== 'ENTERPRISE') return [];
  if (isInGroup(company.index)) return groupTies(all, random, company);
  if (!random.chance(0.08) || company.index === 0) return [];
  const owner = identityOf(all, random.int(Math.max(0, company.index - blockSize), company.index - 1));
  if (owner.kind !== 'ENTERPRISE') return [];
  const [kind, least, most] = random.weighted(ties);
  const [tie, later] = [makeTie(random, owner, company, kind, least, most), random.chance(0.15)];
  return [later ? { ...tie, validTo: dayOf(random.date(afterMonth(tie.validFrom), present)) } : tie];
}

/** Who holds whom in a group, by place in the block; the rest of the block's head, 0, is the parent of all. */
const group: readonly (readonly [owned: number, owner: number, OwnershipKind, least: number, most: number])[] = [
  [1, 0, 'SHAREHOLDING', 10_000, 10_000],
  [2, 0, 'SHAREHOLDING', 6000, 9000],
  [3, 0, 'BOARD_MAJORITY', 0, 0],
  [4, 1, 'SHAREHOLDING', 5100, 10_000],
  [5, 2, 'SHAREHOLDING', 5100, 10_000],
  [6, 5, 'DOMINANT_INFLUENCE', 0, 0],
  [7, 0, 'SHAREHOLDING', 2000, 5000],
  [8, 0, 'JOINT_CONTROL', 5000, 5000],
  [8, 7, 'JOINT_CONTROL', 5000, 5000],
];

function groupTies(all: Random, random: Random, company: Identity): readonly OwnershipRecord[] {
  const place = company.index % blockSize;
  const at = (other: number) => identityOf(all, company.index - place + other);
  if (place < groupSize) {
    return group
      .filter(([owned]) => owned === place)
      .map(([, owner, kind, least, most]) => makeTie(random, at(owner), company, kind, least, most));
  }
  const first = blockSize - ringSize;
  if (place === first) return [];
  const held = makeTie(random, at(place - 1), company, 'SHAREHOLDING', 5100, 8000);
  if (place < blockSize - 1) return [held];
  return [held, makeTie(random, company, at(first), 'SHAREHOLDING', 2000, 3500)];
}

function makeTie(
  random: Random,
  owner: Identity,
  owned: Identity,
  kind: OwnershipKind,
  least: number,
  most: number,
): OwnershipRecord {
  const founded = owner.foundedOn > owned.foundedOn ? owner.foundedOn : owned.foundedOn;
  const from = random.chance(0.5) ? new Date(founded) : random.date(new Date(founded), latestTie);
  return {
    id: random.uuid(from),
    ownerId: owner.id,
    ownedId: owned.id,
    kind,
    shareBasisPoints: most > 0 ? random.int(least, most) : null,
    validFrom: dayOf(from),
    validTo: null,
    evidence: evidence[kind],
  };
}

const latestTie = new Date('2026-06-01T00:00:00Z');

function afterMonth(day: string): Date {
  return new Date(new Date(day).getTime() + 30 * 86_400_000);
}

/** Ties by chance, with the range of their shares in basis points. */
const ties: readonly (readonly [readonly [kind: OwnershipKind, least: number, most: number], weight: number])[] = [
  [['SHAREHOLDING', 5001, 10_000], 45],
  [['SHAREHOLDING', 2000, 5000], 25],
  [['SHAREHOLDING', 100, 1999], 15],
  [['BOARD_MAJORITY', 0, 0], 4],
  [['DOMINANT_INFLUENCE', 0, 0], 3],
  [['SHAREHOLDER_AGREEMENT', 2600, 4900], 3],
  [['JOINT_CONTROL', 5000, 5000], 3],
  [['SIGNIFICANT_INFLUENCE', 0, 0], 2],
];

const evidence: Readonly<Record<OwnershipKind, string>> = {
  SHAREHOLDING: '股东名册（模拟数据） · Register of shareholders (generated)',
  BOARD_MAJORITY: '公司章程董事任免条款（模拟数据） · Articles on the appointment of directors (generated)',
  DOMINANT_INFLUENCE: '经营管理协议（模拟数据） · Management agreement (generated)',
  SHAREHOLDER_AGREEMENT: '一致行动协议（模拟数据） · Agreement among shareholders (generated)',
  JOINT_CONTROL: '合营合同（模拟数据） · Joint venture contract (generated)',
  SIGNIFICANT_INFLUENCE: '董事委派函（模拟数据） · Letter appointing a director (generated)',
};
