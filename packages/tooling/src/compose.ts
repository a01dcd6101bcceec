import { composeWithBoth } from './compose-with-both.ts';
import { readSubgraphs } from './read-subgraphs.ts';

// Prints the supergraph of our subgraphs. With --check, only compares what both composers make of them.

const { supergraphSdl, apiSdls, faults } = composeWithBoth(readSubgraphs());
if (faults.length > 0) fail(['The subgraphs do not compose:', ...faults.map((fault) => `  ${fault}`)].join('\n'));
else if (!process.argv.includes('--check')) console.log(supergraphSdl);
else if (apiSdls.apollo !== apiSdls.theGuild)
  fail('The two composers make different API schemas of our subgraphs: compare what `npm run compose` prints.');

function fail(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
