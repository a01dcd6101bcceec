import { expect, test } from '@jest/globals';
import { createGraph } from '@voucher-graph/gateway';
import { subgraphNames, subgraphs } from '@voucher-graph/platform';
import { composeWithBoth, readSubgraphs, withoutDescriptions } from '@voucher-graph/tooling';

const composed = composeWithBoth(readSubgraphs());

test('both composers make the same API schema of our subgraphs', () => {
  expect(composed.faults).toEqual([]);
  expect(composed.apiSdls.apollo).toMatch(/^type Company \{$/m);
  expect(composed.apiSdls.theGuild).toBe(composed.apiSdls.apollo);
});

test('the gateway serves that schema', async () => {
  const nobody = () => Promise.reject(new Error('No subgraph is asked before the graph is.'));
  const links = subgraphNames.map((name) => ({ name, sdl: subgraphs[name].sdl, execute: nobody, check: nobody }));
  const graph = await createGraph(links);
  await graph.stop();

  expect(withoutDescriptions(graph.apiSdl)).toBe(composed.apiSdls.apollo);
});

test('what one composer refuses, the comparison tells', () => {
  const [first, ...others] = readSubgraphs();
  const stray = { ...first!, name: 'stray', typeDefs: others[0]!.typeDefs };

  expect(composeWithBoth([...others, stray]).faults.length).toBeGreaterThan(1);
});
