import { ApplicationEntity } from './application/application.entity.ts';
import { ClaimEntity } from './claim/claim.entity.ts';
import { CityEntity } from './city/city.entity.ts';
import { FundEntity } from './fund/fund.entity.ts';
import { PressClaimEntity } from './program/press-claim.entity.ts';
import { ProgramEntity } from './program/program.entity.ts';
import { RuleVersionEntity } from './program/rule-version.entity.ts';
import { SettlementEntity, SettlementLineEntity } from './settlement/settlement.entity.ts';
import { VoucherEntity } from './voucher/voucher.entity.ts';

/** In the order in which rows can be stored. */
export const entities = [
  CityEntity,
  FundEntity,
  ProgramEntity,
  RuleVersionEntity,
  PressClaimEntity,
  VoucherEntity,
  ApplicationEntity,
  ClaimEntity,
  SettlementEntity,
  SettlementLineEntity,
];
