import type { TierConditions } from '@voucher-graph/rules';
import { withApplicant, withPrice, withPurchase, type Change } from './change.ts';

/** The facts that a condition asks for. */
export function meet(asked: TierConditions | null): Change {
  return facts(asked, true);
}

/** Facts that a condition does not take. */
export function miss(asked: TierConditions | null): Change {
  return facts(asked, false);
}

function facts(asked: TierConditions | null, fit: boolean): Change {
  return (request) => {
    if (asked === null) return request;
    const is = (wanted: boolean | null, now: boolean | null) => (wanted === null ? now : wanted === fit);
    const { applicant, purchase } = request;
    const changed = withPurchase({
      domesticChips: is(asked.domesticChips, purchase.domesticChips),
      filedModel: is(asked.filedModel, purchase.filedModel),
      flagshipProject: is(asked.flagshipProject, purchase.flagshipProject),
      withDistrict: is(asked.withDistrict, purchase.withDistrict),
    })(
      withApplicant({
        startup: is(asked.startup, applicant.startup),
        keyEnterprise: is(asked.keyEnterprise, applicant.keyEnterprise),
        size: asked.sizes === null ? applicant.size : fit ? (asked.sizes[0] ?? null) : 'LARGE',
      })(request),
    );
    return asked.yearContractsAtMost === null || !fit ? changed : withPrice(asked.yearContractsAtMost)(changed);
  };
}
