import { importJWK, type CryptoKey } from 'jose';
import type { Issuer, RunningContestant } from '../contestants/contestant.ts';
import type { RequestTemplate } from '../load/load-job.ts';
import { askOnce } from '../operations/ask-once.ts';
import { compareAnswers, without } from '../operations/compare-answers.ts';
import type { Operation } from '../operations/operation.ts';

/**
 * Asks all contestants the same. Who answers otherwise than the first is told, with what differs, in one line: a benchmark
 * of answers that differ says nothing.
 */
export async function compareContestants(
  running: ReadonlyMap<string, RunningContestant>,
  { writes = false }: Operation,
  templates: readonly RequestTemplate[],
  issuer: Issuer,
): Promise<ReadonlyMap<string, string>> {
  const signer = { ...issuer, key: (await importJWK(issuer.privateJwk, 'RS256')) as CryptoKey };
  // What is written has new ids each time.
  const news = writes ? ['id'] : [];
  const differing = new Map<string, string>();
  let right: readonly unknown[] | undefined;
  for (const [name, { url, translation }] of running) {
    try {
      const asked = translation ? templates.map(translation.ask) : templates;
      const told = await askOnce(url, asked, signer);
      const answers = translation ? told.map(translation.read) : told;
      right ??= answers;
      const unsaid = [...news, ...(translation?.lacks ?? [])];
      for (const [i, answer] of answers.entries()) {
        const difference = compareAnswers(without(unsaid, right[i]), without(unsaid, answer));
        if (difference !== null) throw new Error(`${difference}, where ${String(templates[i]?.body)} is asked`);
      }
    } catch (error) {
      differing.set(name, `answers otherwise. ${String(error)}`);
    }
  }
  return differing;
}
