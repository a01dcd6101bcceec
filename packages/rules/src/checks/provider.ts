import { failed, notStated, passed, unknown, type Finding } from '../check.ts';
import { liesIn } from '../divisions.ts';
import type { Facts } from '../facts/facts.ts';
import type { RuleTerms } from '../rule-terms.ts';

type Asked = NonNullable<RuleTerms['provider']>;
/** One thing asked of a seller, and whether it is so; null where nobody looked. */
type Criterion = { readonly asked: string; readonly met: boolean | null };

/** R8: the seller is on the list, is one of the named, is large enough, and stands where the program wants it. */
export function provider({ provider: asked }: RuleTerms, facts: Facts): Finding {
  if (asked === null) return notStated('PROVIDER', 'The sources ask nothing of the seller.');
  const kind = criteriaOfKind(asked, facts);
  const place = criteriaOfPlace(asked, facts);
  const unmet = [...(asked.oneIsEnough === true ? unmetOfOne(kind) : unmetOfAll(kind)), ...unmetOfAll(place)];
  const [first] = unmet.filter(({ met }) => met === false).concat(unmet);
  if (first === undefined) return passed('PROVIDER', 'The seller is one that the program accepts.');
  return first.met === null
    ? unknown('PROVIDER', `Not known of the seller, and asked for: ${first.asked}. Have the seller declare it.`)
    : failed('PROVIDER', `The seller lacks what is asked for: ${first.asked}. Choose another seller.`);
}

function criteriaOfKind(
  { whitelisted, named, minPetaflops, minRacks }: Asked,
  { purchase: { seller } }: Facts,
): Criterion[] {
  const criteria: Criterion[] = [];
  if (whitelisted === true) criteria.push({ asked: 'to be on the program’s list', met: seller.whitelisted });
  else if (named !== null)
    criteria.push({
      asked: `to be one of ${named.join('、')}`,
      met: seller.knownAs?.some((name) => named.includes(name)) ?? null,
    });
  if (minPetaflops !== null)
    criteria.push({
      asked: `${minPetaflops} PFLOPS at FP16`,
      met: seller.petaflops === null ? null : seller.petaflops >= minPetaflops,
    });
  if (minRacks !== null)
    criteria.push({ asked: `${minRacks} racks`, met: seller.racks === null ? null : seller.racks >= minRacks });
  return criteria;
}

function criteriaOfPlace({ locatedIn, chips }: Asked, { purchase: { seller, chipKind } }: Facts): Criterion[] {
  const criteria: Criterion[] = [];
  if (locatedIn !== null)
    criteria.push({
      asked: `what is bought stands in ${locatedIn}`,
      met: seller.facilityRegionCode === null ? null : liesIn(seller.facilityRegionCode, locatedIn),
    });
  if (chips !== null)
    criteria.push({
      asked: `chips of kind ${chips.join(', ')}`,
      met: chipKind === null ? null : chips.includes(chipKind),
    });
  return criteria;
}

function unmetOfAll(criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria.filter(({ met }) => met !== true);
}

/** Nothing where one is met; else all as one, of which it is known that none is, or not. */
function unmetOfOne(criteria: readonly Criterion[]): readonly Criterion[] {
  if (criteria.length === 0 || criteria.some(({ met }) => met === true)) return [];
  const met = criteria.some((each) => each.met === null) ? null : false;
  return [{ asked: criteria.map(({ asked }) => asked).join(', or '), met }];
}
