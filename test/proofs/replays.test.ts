import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { adminUrls, findViolations } from '@voucher-graph/platform';
import { uuidv7 } from '@voucher-graph/subgraph-kit';
import { mutations as killed } from './kills/mutations.ts';
import { changesOf, withAmount } from './replays/change-input.ts';
import type { Footprint } from './replays/footprint.ts';
import { inputTypeOf, mutationNames, openStage, type Stage } from './replays/stage.ts';
import { stories, type Send } from './replays/stories.ts';

// The same stories in two copies of one database: in one each mutation is sent once; in the other three times at once, once
// more, and under the same key with each value of its input changed. After each mutation both have the same rows.

let calm: Stage;
let pressing: Stage;

beforeAll(async () => {
  calm = await openStage();
  pressing = await openStage();
});
afterAll(async () => {
  await calm.close();
  await pressing.close();
});

test('every mutation is done once however often it is sent, its key is no other input’s, and no amount of it is no money', async () => {
  const [once, thrice] = await Promise.all([tell(calm, sendOnce), tell(pressing, sendThrice)]);

  expect(mutationNames.filter((name) => !once.steps.some((step) => step.name === name))).toEqual([]);
  expect([...once.surprises, ...thrice.surprises]).toEqual([]);
  for (const [i, step] of thrice.steps.entries()) expect(step).toEqual(once.steps[i]);
  // Of the purchases that are held for here nobody sold anything.
  const broken = (await findViolations(adminUrls(pressing.graph.databaseUrl))).filter(
    ({ invariant }) => invariant !== 'what vouchers pay is what the ledger holds or captured',
  );
  expect(broken).toEqual([]);
  // What purchases ask of programs is killed within contracts, closings and signatures.
  const known = ['placeHolds', 'captureHolds', 'releaseHolds', ...killed.map(({ name }) => name)];
  expect(movers(once.steps).filter((name) => !known.includes(name))).toEqual([]);
}, 300_000);

type Step = { readonly name: string; readonly before: Footprint; readonly after: Footprint };
type Told = { readonly steps: Step[]; readonly surprises: string[] };

/** The mutations with which the ledger grew. */
function movers(steps: readonly Step[]): readonly string[] {
  const operations = 'ledger.operation';
  return steps.flatMap(({ name, before, after }) => (before[operations] === after[operations] ? [] : name));
}

async function tell(stage: Stage, sending: (stage: Stage, told: Told) => Send): Promise<Told> {
  const told: Told = { steps: [], surprises: [] };
  const send = sending(stage, told);
  const scene = {
    ...stage,
    send: async (...[viewer, name, input]: Parameters<Send>) => {
      await sendNoMoney(stage, told)(viewer, name, input);
      const before = await stage.footprint();
      const isKeyed = 'idempotencyKey' in inputTypeOf(name).getFields();
      const answer = await send(viewer, name, isKeyed ? { idempotencyKey: uuidv7(), ...input } : input);
      if (answer.code) throw new Error(`${name} is refused in its story: ${JSON.stringify(answer)}`);
      told.steps.push({ name, before, after: await stage.footprint() });
      return answer;
    },
  };
  for (const story of Object.values(stories)) await story(scene);
  return told;
}

function sendOnce({ ask }: Stage): Send {
  return ask;
}

function sendThrice(stage: Stage, told: Told): Send {
  const { ask, footprint } = stage;
  return async (viewer, name, input) => {
    const call = () => ask(viewer, name, input);
    const answers = await Promise.all([call(), call(), call()]);
    const done = await footprint();
    answers.push(await call());
    const texts = new Set(answers.map((answer) => JSON.stringify(answer)));
    if (texts.size > 1) told.surprises.push(`${name} was answered ${[...texts].join(' and ')}`);
    for (const changed of changesOf(inputTypeOf(name), input).filter(hasSameKey(input)))
      refusedAs(told, reused(name), { name, input: changed, answer: await ask(viewer, name, changed) });
    expect([name, await footprint()]).toEqual([name, done]);
    return answers[0];
  };
}

/** What is no money, or too much of it, wherever a mutation takes an amount. */
function sendNoMoney({ ask }: Stage, told: Told) {
  return async (...[viewer, name, input]: Parameters<Send>) => {
    for (const amount of ['-1.00', '0.00', '0.001', '1e3', '90071992547409.93', '9'.repeat(40)])
      for (const wrong of withAmount(inputTypeOf(name), input, amount)) {
        if (name === 'captureHolds' && amount === '0.00') continue; // nothing was used
        const answer = await ask(viewer, name, { idempotencyKey: uuidv7(), ...wrong });
        refusedAs(told, /^((AMOUNT|ADJUSTMENT)_INVALID|BAD_USER_INPUT)$/, { name, input: wrong, answer });
      }
  };
}

type Refused = { readonly name: string; readonly input: object; readonly answer: { code?: string; message?: string } };

function refusedAs({ surprises }: Told, codes: RegExp, { name, input, answer }: Refused): void {
  const { code = 'no refusal', message = '' } = answer;
  if (!codes.test(code) || message.length < 20)
    surprises.push(`${name} answers ${code} "${message}" to ${JSON.stringify(input)}`);
}

function reused(name: string): RegExp {
  if (name === 'recordUsage') return /^(RENTAL_NOT_FOUND|NOT_A_READING|EVENT_CHANGED)$/;
  return name.startsWith('note') ? /^CONFLICT$/ : /^KEY_REUSED$/; // a subgraph that tells another has no use for a refusal
}

type Events = { readonly events?: readonly { readonly source: string; readonly id: string }[] };

/** Readings have no key but each its source and id: under others they are others. */
const hasSameKey = (input: Events) => (changed: Events) =>
  input.events?.every(({ source, id }, i) => {
    const event = changed.events?.[i];
    return event?.source === source && event.id === id;
  }) ?? true;
