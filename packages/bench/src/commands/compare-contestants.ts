import { importJWK, type CryptoKey } from 'jose';
import type { Issuer, RunningContestant } from '../contestants/contestant.ts';
import type { RequestTemplate } from '../load/load-job.ts';
import { askOnce } from '../operations/ask-once.ts';
import { compareAnswers, withoutIds } from '../operations/compare-answers.ts';
import type { Operation } from '../operations/operation.ts';

/**
 * Asks all contestants the same, and throws when one of them answers otherwise than the first: a benchmark of answers
 * that differ says nothing.
 */
export async function compareContestants(
  running: ReadonlyMap<string, RunningContestant>,
  { title, writes = false }: Operation,
  templates: readonly RequestTemplate[],
  issuer: Issuer,
): Promise<void> {
  const signer = { ...issuer, key: (await importJWK(issuer.privateJwk, 'EdDSA')) as CryptoKey };
  const comparable = writes ? withoutIds : (answer: unknown) => answer;
  let right: readonly unknown[] | undefined;
  for (const [name, { url }] of running) {
    const answers = (await askOnce(url, templates, signer)).map(comparable);
    right ??= answers;
    for (const [i, answer] of answers.entries()) {
      const difference = compareAnswers(right[i], answer);
      if (difference !== null)
        throw new Error(`${title}: ${name} answers ${String(templates[i]?.body)} otherwise. ${difference}`);
    }
  }
}
