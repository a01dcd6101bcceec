import { OperationTypeNode } from 'graphql';
import type { Log } from '@voucher-graph/subgraph-kit';
import type { Admission, Payment } from './admission.ts';
import type { Buckets, BucketSize } from './buckets.ts';
import { countInput } from './count-input.ts';
import type { JudgedOperation, Verdict } from './judge-documents.ts';
import { maskLiterals } from './mask-literals.ts';
import type { OperationStore } from './operation-store.ts';
import { rateHeaders } from './rate-headers.ts';
import type { Limits } from './read-limits.ts';
import type { Asked } from './read-request.ts';
import type { Refusal } from './refusal.ts';
import type { Safelist } from './safelist.ts';

/** What requests are judged by. */
export type Rulebook = {
  readonly limits: Limits;
  readonly judge: (document: string) => Verdict;
  readonly operations: OperationStore;
  readonly safelist: Safelist | undefined;
  /** Undefined when nobody counts. */
  readonly buckets: (Buckets & { readonly size: BucketSize }) | undefined;
  readonly log: Log;
};

/** What a request costs that is refused, or only asks for a price: to read it is work, too. */
const leastPoints = 1;

/** Lets a request in that keeps to the limits and has the points, or says why not. Nothing is planned or executed here. */
export async function admit(asked: Asked | Refusal, client: string, rulebook: Rulebook): Promise<Admission | Refusal> {
  const judged = 'code' in asked ? asked : await judgeRequest(asked, rulebook);
  const points = 'code' in judged || judged.isDryRun ? leastPoints : judged.points;
  const paid = await pay(client, points, rulebook);
  if (paid && 'code' in paid) return paid;
  if (!('code' in judged)) return { ...judged, paid };
  return paid ? { ...judged, headers: { ...judged.headers, ...rateHeaders(paid.size, paid.taken.available) } } : judged;
}

async function judgeRequest(asked: Asked, rulebook: Rulebook): Promise<Omit<Admission, 'paid'> | Refusal> {
  const { limits, operations, safelist } = rulebook;
  const { id, isDryRun } = asked;
  const listed = id === undefined ? undefined : safelist?.byId(id);
  const document = asked.document ?? listed ?? (id === undefined ? undefined : await operations.find(id));
  if (document === undefined) return { document, operation: undefined, isDryRun, points: leastPoints, inputValues: 0 };
  const verdict = rulebook.judge(document);
  if ('refusal' in verdict) return verdict.refusal;
  const operation = operationNamed(verdict.operations, asked.operationName);
  const refusal =
    refuseUnlisted(document, operation, rulebook) ??
    (asked.method === 'GET' && operation && operation.kind !== OperationTypeNode.QUERY ? getIsForQueries : null);
  if (refusal) return refusal;
  const inputValues = countInput(asked.variables, limits.inputValues);
  if (typeof inputValues !== 'number') return inputValues;
  const points = Math.max(leastPoints, operation?.requested(asked.variables) ?? 0);
  if (points > limits.cost && !isDryRun)
    return {
      code: 'COST_TOO_HIGH',
      message: `The operation costs ${points} points; at most ${limits.cost} are answered: ask for smaller pages, or fewer lists within lists.`,
    };
  return { document, operation, isDryRun, points, inputValues };
}

/** What executes is chosen by name, or is the only one; whoever validates refuses all else. */
function operationNamed(operations: readonly JudgedOperation[], name: string | undefined): JudgedOperation | undefined {
  if (name !== undefined) return operations.find((operation) => operation.name === name);
  return operations.length === 1 ? operations[0] : undefined;
}

const getIsForQueries: Refusal = {
  code: 'METHOD_NOT_ALLOWED',
  message: 'GET is for queries: send this operation with POST.',
  headers: { allow: 'POST' },
};

function refuseUnlisted(
  document: string,
  operation: JudgedOperation | undefined,
  { safelist, log }: Rulebook,
): Refusal | null {
  if (!safelist || safelist.has(document)) return null;
  if (safelist.mode === 'log') {
    if (operation && safelist.isNews(document))
      log.warn(
        { operation: operation.name, asked: maskLiterals(document) },
        'an operation is not on the safelist, and would be refused',
      );
    return null;
  }
  return {
    code: 'NOT_ON_SAFELIST',
    message: 'This graph answers only operations that were agreed on: have this one added to its safelist.',
  };
}

async function pay(
  client: string,
  points: number,
  { buckets }: Rulebook,
): Promise<Payment | (Refusal & { readonly headers: object }) | undefined> {
  if (!buckets) return undefined;
  const { size } = buckets;
  const taken = await buckets.take(client, points);
  if (taken.isEnough) return { points, taken, size, giveBack: (unused) => buckets.giveBack(client, unused) };
  const wait = Math.max(1, Math.ceil((points - taken.available) / size.pointsPerSecond));
  return {
    code: 'RATE_LIMITED',
    message: `This costs ${points} points and ${Math.max(0, Math.floor(taken.available))} are left to you: ask again in ${wait} seconds.`,
    headers: { ...rateHeaders(size, taken.available), 'retry-after': String(wait) },
  };
}
