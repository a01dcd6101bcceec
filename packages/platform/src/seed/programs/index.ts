export { funds, jurisdictions, programs } from './catalog.ts';
export { programRows, type ProgramRows, type SeedFund } from './program-rows.ts';
export type { FundSeed, JurisdictionSeed, PressClaimSeed, ProgramSeed } from './program-seed.ts';
