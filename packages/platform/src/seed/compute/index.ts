export { attachVouchers, type VoucherShare } from './attach-vouchers.ts';
export {
  generateProviders,
  type ComputeCatalog,
  type ProviderCompany,
  type RentableOffer,
} from './generate-providers.ts';
export { generateRental, type RentalWish } from './generate-rental.ts';
export { generateTenants } from './generate-tenants.ts';
export { moneyStage, type MoneyStage, type RentalDraft } from './rental-draft.ts';
