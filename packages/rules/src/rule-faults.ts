import { capFaults } from './faults/cap-faults.ts';
import { processFaults } from './faults/process-faults.ts';
import { rateFaults } from './faults/rate-faults.ts';
import { dateFaults, orderFaults, when } from './faults/say.ts';
import { stackingFaults } from './faults/stacking-faults.ts';
import { whatFaults } from './faults/what-faults.ts';
import { whoFaults } from './faults/who-faults.ts';
import type { RuleTerms } from './rule-terms.ts';
import type { RuleVersion } from './rule-version.ts';

/** What contradicts itself in a version of a rule, one sentence each, by its place; none when it can be published. */
export function ruleVersionFaults({ version, effectiveFrom, effectiveTo, sources, terms }: RuleVersion): string[] {
  const { contractSignedFrom } = terms;
  return [
    ...when(!Number.isInteger(version) || version < 1, `version is ${version}: number versions 1, 2, 3 …`),
    ...[effectiveFrom, effectiveTo].flatMap((date) => dateFaults('effectiveFrom and effectiveTo', date)),
    ...orderFaults('effectiveTo', effectiveFrom, effectiveTo),
    ...when(
      effectiveTo !== null && contractSignedFrom !== null && effectiveTo < contractSignedFrom,
      `terms.contractSignedFrom ${contractSignedFrom} is after effectiveTo ${effectiveTo}: no contract could count.`,
    ),
    ...when(sources.length === 0, 'sources is empty: name where the rule comes from.'),
    ...sources.flatMap(({ publishedOn }, i) => dateFaults(`sources[${i}].publishedOn`, publishedOn)),
    ...ruleTermsFaults(terms),
  ];
}

/** What contradicts itself in a rule's terms, one sentence each, by its place; none when an engine can apply them. */
export function ruleTermsFaults(terms: RuleTerms): string[] {
  return [
    ...whoFaults(terms),
    ...whatFaults(terms),
    ...rateFaults(terms),
    ...capFaults(terms),
    ...stackingFaults(terms),
    ...processFaults(terms),
  ];
}
