/**
 * Run by hand, and by `npm run bench -- rules`: how many evaluations a second one core does of the real programs' rules, in
 * turn, each for a purchase that fits it by a company that was granted something three times before.
 *
 *     node --import @voucher-graph/tooling/typescript packages/platform/src/seed/programs/measure.ts
 */
import { evaluate } from '@voucher-graph/rules';
import { programs } from './index.ts';
import { aGrant, withGrants } from './testing/change.ts';
import { fittingRequest } from './testing/fitting-request.ts';

const requests = programs.map((program) => {
  const request = fittingRequest(program);
  return withGrants(...['1', '2', '3'].map((purchaseId) => aGrant(request, { purchaseId })))(request);
});
const rounds = 4000;
const evaluateAll = (times: number) => {
  for (let i = 0; i < times; i++) for (const request of requests) evaluate(request);
};

evaluateAll(rounds / 10);
const started = process.cpuUsage();
evaluateAll(rounds);
const { user } = process.cpuUsage(started);
const perSecond = (rounds * requests.length) / (user / 1e6);
console.log(`${requests.length} real programs' rules, in turn: ${perSecond.toFixed(0)} evaluations per second of CPU`);
