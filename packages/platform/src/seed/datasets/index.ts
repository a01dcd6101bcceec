export { attachVouchers, type CapturedHold, type LicenseDraft } from './attach-vouchers.ts';
export { generateLicense, type LicenseRequest } from './generate-license.ts';
export { generateVendors, type VendorCompany, type Vendors } from './generate-vendors.ts';
