import fc from 'fast-check';

// What people are about to do, as random data: whoever runs it knows in which order, and nothing of the outcome.

/** How a client sends one command: so often at once, in one request or in several, then perhaps its key with another input. */
export type Manner = { readonly copies: number; readonly isSpread: boolean; readonly reusesKey: boolean };

const manner: fc.Arbitrary<Manner> = fc.record({
  copies: fc.integer({ min: 2, max: 5 }),
  isSpread: fc.boolean(),
  reusesKey: fc.boolean(),
});
const manners = fc.array(manner, { minLength: 6, maxLength: 6 });
const any = fc.nat({ max: 1_000_000 });
/** From one fen to a million yuan. */
const fen = fc.bigInt({ min: 1n, max: 100_000_000n });

const application = fc.record({
  kind: fc.constant('application' as const),
  company: any,
  requested: fen,
  /** Two approvers at once. */
  hasRival: fc.boolean(),
  manners,
});
const rental = fc.record({
  kind: fc.constant('rental' as const),
  company: any,
  voucher: any,
  other: fc.option(any, { freq: 4 }),
  gpuCount: fc.integer({ min: 1, max: 32 }),
  hours: fc.integer({ min: 1, max: 200 }),
  hasRival: fc.boolean(),
  ending: fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom('cancelled' as const, 'failed' as const) },
    { weight: 3, arbitrary: fc.constant('closed' as const) },
  ),
  /** Hours in each reading; each reading is sent as often as its manner says. */
  readings: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
  isPaid: fc.boolean(),
  manners,
});
const license = fc.record({
  kind: fc.constant('license' as const),
  company: any,
  dataset: any,
  hasRival: fc.boolean(),
  ending: fc.constantFrom('kept' as const, 'terminated' as const, 'revoked' as const, 'suspended' as const),
  manners,
});
const change = fc.record({
  kind: fc.constant('change' as const),
  voucher: any,
  verb: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('freeze' as const, 'extend' as const) },
    { weight: 1, arbitrary: fc.constant('revoke' as const) },
  ),
  month: fc.integer({ min: 1, max: 12 }),
  manners,
});
const settlement = fc.record({
  kind: fc.constant('settlement' as const),
  ofLicenses: fc.boolean(),
  rivals: fc.integer({ min: 1, max: 3 }),
  /** The bank sends it back, and it is paid again. */
  isSentBack: fc.boolean(),
  manners,
});
const claim = fc.record({
  kind: fc.constant('claim' as const),
  rental: any,
  hasRival: fc.boolean(),
  ending: fc.constantFrom('paid' as const, 'sentBack' as const, 'rejected' as const, 'withdrawn' as const),
  manners,
});
const clawback = fc.record({
  kind: fc.constant('clawback' as const),
  payment: any,
  amount: fc.bigInt({ min: 1n, max: 1_000n }),
  hasRival: fc.boolean(),
  ending: fc.constantFrom('repaid' as const, 'setOff' as const, 'writtenOff' as const),
  manners,
});

export type ApplicationPlan = typeof application extends fc.Arbitrary<infer T> ? T : never;
export type RentalPlan = typeof rental extends fc.Arbitrary<infer T> ? T : never;
export type LicensePlan = typeof license extends fc.Arbitrary<infer T> ? T : never;
export type ChangePlan = typeof change extends fc.Arbitrary<infer T> ? T : never;
export type SettlementPlan = typeof settlement extends fc.Arbitrary<infer T> ? T : never;
export type ClaimPlan = typeof claim extends fc.Arbitrary<infer T> ? T : never;
export type ClawbackPlan = typeof clawback extends fc.Arbitrary<infer T> ? T : never;
export type Plan = ApplicationPlan | RentalPlan | LicensePlan | ChangePlan | SettlementPlan | ClaimPlan | ClawbackPlan;

const anyPlan: fc.Arbitrary<Plan> = fc.oneof(
  { weight: 6, arbitrary: application },
  { weight: 12, arbitrary: rental },
  { weight: 5, arbitrary: license },
  { weight: 2, arbitrary: change },
  { weight: 1, arbitrary: settlement },
  { weight: 3, arbitrary: claim },
  { weight: 1, arbitrary: clawback },
);

/** Plans without end: first so many who apply for what the others spend. */
export function* makePlans(seed: number, applicationsFirst: number): Generator<Plan, never> {
  if (applicationsFirst > 0) yield* fc.sample(application, { seed, numRuns: applicationsFirst });
  for (let next = seed + 1; ; next++) yield* fc.sample(anyPlan, { seed: next, numRuns: 100 });
}

/** The same by clients who send each command once, and again only what was not answered. */
export function calmly(plan: Plan): Plan {
  return { ...plan, manners: plan.manners.map(() => ({ copies: 1, isSpread: false, reusesKey: false })) };
}
