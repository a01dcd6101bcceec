export { CityEntity, type City, type CityLevel } from './city/city.entity.ts';
export { FundEntity, type AppropriationBasis, type Fund, type Funder } from './fund/fund.entity.ts';
export { ledgerSchema } from './ledger-schema.ts';
export { postToBook } from './post-to-book.ts';
export { PressClaimEntity, type PressClaim } from './program/press-claim.entity.ts';
export { ProgramEntity, type Program } from './program/program.entity.ts';
export { RuleVersionEntity, type StoredRuleVersion } from './program/rule-version.entity.ts';
export { programs } from './subgraph.ts';
export { VoucherEntity, type Voucher, type VoucherState } from './voucher/voucher.entity.ts';
