import type { RequestTemplate } from '../load/load-job.ts';
import { prepareRequests, type Signer } from '../load/prepare-requests.ts';

/** The data that somebody answers to each of the templates, in order. */
export async function askOnce(
  url: string,
  templates: readonly RequestTemplate[],
  signer: Signer,
): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (const template of templates) {
    const job = { url, templates: [template], seed: 1, clients: 1, requests: 1, seconds: 1 };
    const [request] = await prepareRequests(job, signer);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: String(request?.authorization) },
      body: String(request?.body),
    });
    const text = await response.text();
    const answer = JSON.parse(text) as { readonly data?: unknown; readonly errors?: unknown };
    if (!response.ok || answer.errors !== undefined) throw new Error(`${url} answers ${text.slice(0, 1000)}`);
    answers.push(answer.data);
  }
  return answers;
}
