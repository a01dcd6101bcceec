import Sequencer from '@jest/test-sequencer';

// What takes a minute or more begins first: at the end it would run alone, beside an idle core.
const longest = [
  'test/proofs/model.test.ts',
  'test/hostile-subgraph/partner.test.ts',
  'test/conformance/bad-inputs.test.ts',
  'test/access/matrix.test.ts',
  'test/npm-start.test.ts',
  'test/npm-start-refusals.test.ts',
  'test/services.test.ts',
  'test/npm-seed.test.ts',
  'test/proofs/process-kills.test.ts',
  'test/workers.test.ts',
  'test/conformance/differential.test.ts',
  'test/proofs/kills.test.ts',
];

export default class LongestFirst extends Sequencer {
  /** The rest goes as Jest has it: by how long it took last time, else by size. */
  sort(tests) {
    const placeOf = ({ path }) => {
      const place = longest.findIndex((each) => path.endsWith(each));
      return place === -1 ? longest.length : place;
    };
    return super.sort(tests).sort((one, other) => placeOf(one) - placeOf(other));
  }
}
