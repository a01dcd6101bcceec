import { once } from 'node:events';
import { Agent, request, type ClientRequest, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a client got: the whole answer, or why there is none. */
export type Outcome = { readonly status: number; readonly body: unknown } | { readonly error: unknown };

/** A request of which all but the body is sent. */
export function openRequest(url: string, agent: Agent, headers: Readonly<Record<string, string>> = {}): ClientRequest {
  return request(`${url}/graphql`, {
    agent,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** Sends the body, and waits for the whole answer. */
export async function finish(asking: ClientRequest, query: string): Promise<Outcome & { readonly goodbye: boolean }> {
  try {
    asking.end(JSON.stringify({ query }));
    const [response] = (await once(asking, 'response')) as [IncomingMessage];
    const body: unknown = JSON.parse(await text(response));
    return { status: response.statusCode ?? 0, body, goodbye: response.headers.connection === 'close' };
  } catch (error) {
    return { error, goodbye: true };
  }
}

/**
 * Clients that ask one question after the other, each on a connection that it keeps, until an answer tells it to leave.
 * @param load `comesBack`: whether a client that was told to leave asks on, on a new connection; `restMs`: before it asks
 *   again, so that the load is one of many, and not all that a machine can do
 */
export function startLoad(
  url: string,
  load: {
    readonly clients: number;
    readonly query: string;
    readonly comesBack?: () => boolean;
    readonly restMs?: number;
  },
): { readonly outcomes: readonly Outcome[]; readonly left: Promise<void> } {
  const { clients, query, comesBack = () => false, restMs = 0 } = load;
  const outcomes: Outcome[] = [];
  const client = async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let isWelcome = true; isWelcome;) {
      const { goodbye, ...outcome } = await finish(openRequest(url, agent), query);
      outcomes.push(outcome);
      isWelcome = !goodbye || comesBack();
      if (isWelcome && restMs > 0) await sleep(restMs);
    }
    agent.destroy();
  };
  const left = Promise.all(Array.from({ length: clients }, client)).then(() => undefined);
  return { outcomes, left };
}
