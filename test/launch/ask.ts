import type { Answer } from '@voucher-graph/testing';

/** What GET answers: the status, and the body as text. */
export async function get(url: string): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(url);
  return { status: response.status, text: await response.text() };
}

/** Asks the graph as a client would. */
export async function ask(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  token?: string,
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}

/** Runs the first example of the page at `/`, as the page offers it: one company, across all four subgraphs. */
export async function askFlagship(url: string): Promise<Answer> {
  const { text } = await get(`${url}/`);
  const settings = /<script type="application\/json" id="explorer-settings">(?<json>.*?)<\/script>/s.exec(text);
  const { examples } = JSON.parse(settings?.groups?.['json'] ?? '{}') as {
    readonly examples: readonly { readonly query: string; readonly variables: Readonly<Record<string, unknown>> }[];
  };
  const [flagship] = examples;
  if (!flagship) throw new Error('The page offers no example.');
  return ask(url, flagship.query, flagship.variables);
}
