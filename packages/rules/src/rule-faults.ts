import type { Cap, RateTier, StackingTerms, TierConditions } from './conditional-terms.ts';
import type { RuleTerms } from './rule-terms.ts';
import type { RuleVersion } from './rule-version.ts';

/** What contradicts itself in a version of a rule, one sentence each; none when it can be stored. */
export function ruleVersionFaults({ version, effectiveFrom, effectiveTo, sources, terms }: RuleVersion): string[] {
  return [
    ...when(!Number.isInteger(version) || version < 1, `version is ${version}: number versions 1, 2, 3 …`),
    ...[effectiveFrom, effectiveTo].flatMap((date) => dateFaults('effectiveFrom and effectiveTo', date)),
    ...orderFaults('effectiveTo', effectiveFrom, effectiveTo),
    ...when(sources.length === 0, 'sources is empty: name where the rule comes from.'),
    ...sources.flatMap(({ publishedOn }) => dateFaults('publishedOn', publishedOn)),
    ...ruleTermsFaults(terms),
  ];
}

/** What contradicts itself in a rule's terms, one sentence each; none when an engine can apply them. */
export function ruleTermsFaults(terms: RuleTerms): string[] {
  return [
    ...when(terms.spendableOn.length === 0, 'spendableOn is empty: name at least one kind of purchase.'),
    ...tierFaults(terms.rateTiers),
    ...capFaults(terms.caps),
    ...(terms.stacking ?? []).flatMap(stackingFaults),
    ...costFaults(terms),
    ...whoFaults(terms),
    ...dateFaults('contractSignedFrom', terms.contractSignedFrom),
    ...dateFaults('serviceFrom', terms.serviceFrom),
    ...dateFaults('serviceTo', terms.serviceTo),
    ...orderFaults('serviceTo', terms.serviceFrom, terms.serviceTo),
    ...amountFaults('minimumSpend', terms.minimumSpend),
    ...amountFaults('rounding.unit', terms.rounding?.unit),
    ...shareFaults('aidCeilingBasisPoints', terms.aidCeilingBasisPoints),
    ...countFaults('standing.cleanYears', terms.standing?.cleanYears),
    ...countFaults('duration.maxMonths', terms.duration?.maxMonths),
    ...countFaults('duration.maxConsecutiveYears', terms.duration?.maxConsecutiveYears),
    ...countFaults('intakeTerms.closesAtApplications', terms.intakeTerms?.closesAtApplications),
    ...countFaults('review.minExperts', terms.review?.minExperts),
    ...countFaults('validity.months', terms.validity?.months),
    ...countFaults('provider.minPetaflops', terms.provider?.minPetaflops),
    ...countFaults('provider.minRacks', terms.provider?.minRacks),
    ...shareFaults('audit.sampleBasisPoints', terms.audit?.sampleBasisPoints),
    ...trancheFaults(terms),
  ];
}

function tierFaults(tiers: readonly RateTier[] | null): string[] {
  if (tiers === null) return [];
  const open = tiers.findIndex(({ conditions }) => conditions === null);
  return [
    ...when(tiers.length === 0, 'rateTiers is empty: write null where no rate is known.'),
    ...when(open >= 0 && open < tiers.length - 1, `rateTiers after number ${open + 1} can never apply: put it last.`),
    ...tiers.flatMap(({ rateBasisPoints, appliesWhen, conditions }) => [
      ...shareFaults('rateTiers.rateBasisPoints', rateBasisPoints),
      ...conditionFaults('rateTiers', appliesWhen, conditions),
    ]),
  ];
}

function capFaults(caps: readonly Cap[] | null): string[] {
  if (caps === null) return [];
  return [
    ...when(caps.length === 0, 'caps is empty: write null where no cap is known.'),
    ...caps.flatMap(({ amount, appliesWhen, conditions }) => [
      ...amountFaults('caps.amount', amount),
      ...conditionFaults('caps', appliesWhen, conditions),
    ]),
  ];
}

function conditionFaults(field: string, appliesWhen: string | null, conditions: TierConditions | null): string[] {
  return [
    ...when(
      (appliesWhen === null) !== (conditions === null),
      `${field} says in words or in data when it applies: say it in both.`,
    ),
    ...when(
      conditions !== null && Object.values(conditions).every((value) => value === null),
      `${field} has conditions that ask for nothing: write null instead.`,
    ),
    ...amountFaults(`${field}.conditions.yearContractsAtMost`, conditions?.yearContractsAtMost),
    ...countFaults(`${field}.conditions.monthsAtMost`, conditions?.monthsAtMost),
  ];
}

function stackingFaults({ mode, addsBasisPoints, ceilingBasisPoints }: StackingTerms): string[] {
  return [
    ...when(
      mode === 'ADD_TO_CEILING' && ceilingBasisPoints === null,
      'stacking ADD_TO_CEILING has no ceilingBasisPoints: name the rate that both together may reach.',
    ),
    ...when(
      mode === 'AUTO_MATCH' && addsBasisPoints === null,
      'stacking AUTO_MATCH has no addsBasisPoints: name the rate that is added.',
    ),
    ...when(
      (mode === 'FORBIDDEN' || mode === 'TAKE_HIGHER') && (addsBasisPoints ?? ceilingBasisPoints) !== null,
      `stacking ${mode} adds nothing: leave addsBasisPoints and ceilingBasisPoints null.`,
    ),
    ...shareFaults('stacking.addsBasisPoints', addsBasisPoints),
    ...shareFaults('stacking.ceilingBasisPoints', ceilingBasisPoints),
  ];
}

function costFaults({ eligibleCosts, excludedCosts }: RuleTerms): string[] {
  const both = (eligibleCosts ?? []).filter((cost) => excludedCosts?.includes(cost));
  return when(both.length > 0, `${both.join(', ')} is both eligible and excluded: decide for one.`);
}

function whoFaults({
  registeredIn,
  openToOutsiders,
  relatedPartyBlocked,
  relatedParty,
  provider,
}: RuleTerms): string[] {
  const regions = [...(registeredIn ?? []), ...(provider?.locatedIn ? [provider.locatedIn] : [])];
  return [
    ...regions
      .filter((code) => !/^[1-9]\d{5}$/.test(code))
      .map((code) => `${code} is no division code: write the six digits of GB/T 2260.`),
    ...when(
      openToOutsiders === true && (registeredIn?.length ?? 0) > 0,
      'registeredIn keeps out those whom openToOutsiders lets in: decide for one.',
    ),
    ...when(
      relatedPartyBlocked !== true && relatedParty !== null,
      'relatedParty says how, but relatedPartyBlocked is not true: set it, or leave relatedParty null.',
    ),
    ...shareFaults('relatedParty.thresholdBasisPoints', relatedParty?.thresholdBasisPoints),
    ...countFaults('relatedParty.depth', relatedParty?.depth),
  ];
}

function trancheFaults({ tranches }: RuleTerms): string[] {
  if (tranches === null) return [];
  const sum = tranches.reduce((total, { shareBasisPoints }) => total + shareBasisPoints, 0);
  return when(sum !== 10_000, `tranches sum to ${sum} basis points: make it 10000.`);
}

function when(contradicts: boolean, fault: string): string[] {
  return contradicts ? [fault] : [];
}

function amountFaults(field: string, fen: bigint | null | undefined): string[] {
  return when(typeof fen === 'bigint' && fen <= 0n, `${field} is ${fen} fen: it must be more than zero.`);
}

function shareFaults(field: string, share: number | null | undefined): string[] {
  return when(
    typeof share === 'number' && !(Number.isInteger(share) && share >= 1 && share <= 10_000),
    `${field} is ${share}: it must be a whole number of basis points from 1 to 10000.`,
  );
}

function countFaults(field: string, count: number | null | undefined): string[] {
  return when(
    typeof count === 'number' && !(Number.isInteger(count) && count >= 1),
    `${field} is ${count}: it must be a whole number from 1 on.`,
  );
}

function dateFaults(field: string, date: string | null): string[] {
  return when(date !== null && !isDate(date), `${field} is ${date}: write a date as 2026-11-24.`);
}

function isDate(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text) && text.length === 10;
}

function orderFaults(field: string, from: string | null, to: string | null): string[] {
  return when(from !== null && to !== null && to < from, `${field} ${to} is before its start ${from}: swap them.`);
}
