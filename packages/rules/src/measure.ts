/**
 * Run by hand: how many evaluations a second one core does, for a terse rule and for one that states all it can.
 *
 *     node --import @voucher-graph/tooling/typescript packages/rules/src/measure.ts
 */
import { evaluate } from './index.ts';
import { aGrant, aRequest } from './testing/build-request.ts';
import { everyRule } from './testing/every-rule.ts';

const history = { grants: [1, 2, 3].map((month) => aGrant({ grantedOn: `2026-0${month}-01` })) };
measure('a terse rule', aRequest({ history }));
measure('every rule', everyRule({ history }));

function measure(name: string, request: ReturnType<typeof aRequest>): void {
  const times = 100_000;
  for (let i = 0; i < times / 10; i++) evaluate(request);
  const started = process.cpuUsage();
  const startedMs = performance.now();
  for (let i = 0; i < times; i++) evaluate(request);
  const { user } = process.cpuUsage(started);
  const perSecond = (ms: number) => ((times / ms) * 1000).toFixed(0);
  const ms = performance.now() - startedMs;
  console.log(`${name}: ${perSecond(user / 1000)} evaluations per second of CPU, ${perSecond(ms)} by the clock`);
}
