import { setTimeout as sleep } from 'node:timers/promises';
import type { Viewer } from '@voucher-graph/subgraph-kit';
import { documentOf, type Answer, type CommandName } from './commands.ts';
import type { Asked } from './market.ts';

type Waiting = {
  readonly input: object;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
};
type Lane = { readonly viewer: Viewer; readonly name: CommandName; readonly waiting: Waiting[] };

/** Clients on the network. They send again, with the same keys, whatever was not answered. */
export type Wire = {
  /** @param lane commands of one lane may share a request, where they are done in turn; those of two do not */
  readonly send: (viewer: Viewer, name: CommandName, input: object, lane?: number) => Promise<Answer>;
  /** How many commands were answered, each counted: a success, a refusal, or the answer to one that was sent again. */
  readonly answered: () => number;
  /** How often each refusal was the answer. */
  readonly refusals: ReadonlyMap<string, number>;
  /** How often each fault was: whoever got it has sent the same again. */
  readonly faults: ReadonlyMap<string, number>;
};

/** So many requests are under way at once, and so many commands are in one: few sizes, so that few plans are made. */
const requestsAtOnce = 12;
const sizes = [8, 4, 2, 1] as const;
/** Before what was not answered is sent again. */
const restMs = 200;
/** That a client answers by sending the same again; `UNREACHABLE` is its own word for a connection that gave no answer. */
const sentAgain = ['UNREACHABLE', 'UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE', 'OVERLOADED', 'CONFLICT', 'UNKNOWN_OUTCOME'];

export function createWire(graph: Pick<Asked, 'ask' | 'tokenOf'>): Wire {
  const lanes = new Map<string, Lane>();
  const tokens = new Map<string, Promise<string>>();
  const refusals = new Map<string, number>();
  const faults = new Map<string, number>();
  let answered = 0;
  let underWay = 0;

  const tokenOf = (viewer: Viewer): Promise<string> => {
    const name = JSON.stringify(viewer);
    const token = tokens.get(name) ?? graph.tokenOf(viewer);
    tokens.set(name, token);
    return token;
  };

  /** The fullest lanes first. */
  function pump(): void {
    while (underWay < requestsAtOnce) {
      const [lane] = [...lanes.values()].sort((one, other) => other.waiting.length - one.waiting.length);
      if (!lane || lane.waiting.length === 0) return;
      const size = sizes.find((each) => each <= lane.waiting.length) ?? 1;
      const batch = lane.waiting.splice(0, size);
      underWay++;
      void request(lane, batch)
        .catch((error: unknown) => {
          for (const { reject } of batch) reject(error);
        })
        .finally(() => {
          underWay--;
          pump();
        });
    }
  }

  async function request(lane: Lane, batch: readonly Waiting[]): Promise<void> {
    const { viewer, name } = lane;
    const variables = Object.fromEntries(batch.map(({ input }, place) => [`c${place}`, input]));
    const got = await graph.ask(documentOf(name, batch.length), variables, undefined, await tokenOf(viewer));
    const answers = (got.errors ? {} : got.data) as Readonly<Record<string, Answer>>;
    for (const { message, extensions } of got.errors ?? []) {
      if (!sentAgain.includes(extensions.code)) throw new Error(`${name} is no command: ${extensions.code} ${message}`);
      count(faults, extensions.code);
    }
    if (got.errors) await sleep(restMs);
    for (const [place, waiting] of batch.entries()) {
      const answer = answers[`c${place}`];
      if (answer) {
        answered++;
        if (answer.code !== undefined) count(refusals, answer.code);
        waiting.resolve(answer);
      } else lane.waiting.push(waiting);
    }
  }

  return {
    send: (viewer, name, input, place = 0) =>
      new Promise((resolve, reject) => {
        const id = `${JSON.stringify(viewer)} ${name} ${place}`;
        const lane = lanes.get(id) ?? { viewer, name, waiting: [] };
        lanes.set(id, lane);
        lane.waiting.push({ input, resolve, reject });
        setImmediate(pump);
      }),
    answered: () => answered,
    refusals,
    faults,
  };
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
