import { setTimeout as sleep } from 'node:timers/promises';
import { mustFind, uuidv7, type Viewer } from '@voucher-graph/subgraph-kit';
import type { Answer, CommandName } from './commands.ts';
import type { Market } from './market.ts';
import type { MoneyModel } from './money.ts';
import type { Manner } from './plans.ts';
import type { Wire } from './wire.ts';

/** What was paid from a voucher or for a claim. */
export type Payment = {
  readonly from: { readonly voucherId: string } | { readonly claimId: string };
  readonly payeeId: string;
  readonly amount: bigint;
  /** Whose money it was. */
  readonly cityCode: string | undefined;
};

/** What all journeys share. */
export type World = {
  readonly market: Market;
  readonly money: MoneyModel;
  readonly wire: Wire;
  /** The vouchers that were granted meanwhile, by company. */
  readonly granted: Map<string, string[]>;
  /** What was paid meanwhile, and can be asked back. */
  readonly paid: Payment[];
  /** What was answered and must not have been. */
  readonly surprises: string[];
};

/**
 * A command as its client sends it: so often at once as its manner says. All answers are one. What is to be captured yet
 * is asked for again, with the same key, until it is.
 */
export async function command(
  { wire, surprises }: Pick<World, 'wire' | 'surprises'>,
  viewer: Viewer,
  name: CommandName,
  input: object,
  { copies, isSpread, reusesKey }: Manner,
): Promise<Answer> {
  const keyed = name === 'recordUsage' ? input : { idempotencyKey: uuidv7(), ...input };
  const answers = await Promise.all(
    Array.from({ length: copies }, (_, copy) => wire.send(viewer, name, keyed, isSpread ? copy : 0)),
  );
  const decided = answers.filter(isDecided);
  const answer = mustFind(decided[0] ?? answers[0], 'An answer');
  for (const other of decided)
    if (identify(other) !== identify(answer))
      surprises.push(`${name} was answered ${JSON.stringify(answer)} and ${JSON.stringify(other)} under one key`);
  if (reusesKey && name !== 'recordUsage' && decided.length > 0) {
    const { code } = await wire.send(viewer, name, withOtherSubject(keyed));
    if (code !== 'KEY_REUSED') surprises.push(`${name} took the key of another command: ${code ?? 'done'}`);
  }
  return untilCaptured(answer, () => wire.send(viewer, name, keyed));
}

async function untilCaptured(first: Answer, again: () => Promise<Answer>): Promise<Answer> {
  let answer = first;
  while (answer.license?.status === 'SIGNED' || answer.rental?.status === 'METER_CLOSED') {
    await sleep(100);
    answer = await again();
  }
  return answer;
}

/** Not what is answered while a rival is at it, which is kept for no key. */
export const isDecided = ({ code }: Answer): boolean => code !== 'CONTRACT_PENDING';

/** Two commands at once of which one can be done: the one that was, or the first refusal. */
export async function rivals(
  world: World,
  viewers: readonly Viewer[],
  name: CommandName,
  input: object,
  manner: Manner,
): Promise<Answer> {
  const answers = await Promise.all(viewers.map((viewer) => command(world, viewer, name, input, manner)));
  const done = answers.filter(({ code }) => code === undefined);
  if (done.length > 1) world.surprises.push(`${name} was done ${done.length} times for ${JSON.stringify(input)}`);
  return mustFind(done[0] ?? answers[0], 'An answer');
}

/** What an answer says that does not change afterwards: status and sums are those of now. */
export function identify(answer: Answer): string {
  const { code, rental, application, voucher, license, settlement, claim, clawback } = answer;
  return [code, ...[rental, application, voucher, license, settlement, claim, clawback].map((each) => each?.id)].join();
}

/** The same command about something else. */
function withOtherSubject(input: object): object {
  const subjects = [
    'rentalId',
    'invoiceId',
    'applicationId',
    'voucherId',
    'licenseId',
    'claimId',
    'clawbackId',
    'settlementId',
    'payeeId',
    'offerId',
    'datasetId',
    'companyId',
  ];
  const subject = subjects.find((each) => each in input) ?? 'companyId';
  return { ...input, [subject]: uuidv7() };
}

/** One of many, as a plan chose it. */
export function choose<T>(from: readonly T[], chosen: number): T | undefined {
  return from[chosen % Math.max(1, from.length)];
}
