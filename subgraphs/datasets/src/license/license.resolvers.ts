import { mustFind, type Completing } from '@voucher-graph/subgraph-kit';
import type {
  CompanyResolvers,
  DatasetLicense as DatasetLicenseType,
  DatasetLicensePaymentResolvers,
  DatasetLicenseResolvers,
  Resolvers,
  VoucherResolvers,
} from '../__generated__/schema.ts';
import type { DatasetLicense as DatasetLicenseParent } from '../mappers.ts';
import { Mutation } from './license-mutations.ts';

const DatasetLicense: Completing<DatasetLicenseResolvers, DatasetLicenseType, DatasetLicenseParent> = {
  __resolveReference: ({ id }, { loaders }) => loaders.licenseById.load(id),
  company: ({ companyId }) => ({ id: companyId }),
  vouchers: ({ voucherPayments }) => voucherPayments.map(({ voucherId }) => ({ id: voucherId })),
  exchange: ({ exchangeCode }, _args, { loaders }) =>
    exchangeCode === null ? null : loaders.exchangeByCode.load(exchangeCode),
  delivery: ({ deliverySha256, deliveryUrl, deliveredAt }) =>
    deliverySha256 === null
      ? null
      : {
          sha256: deliverySha256,
          url: mustFind(deliveryUrl, 'delivery_url'),
          deliveredAt: mustFind(deliveredAt, 'delivered_at'),
        },
  events: ({ id }, _args, { loaders }) => loaders.eventsByLicense.load(id),
};

const DatasetLicensePayment: DatasetLicensePaymentResolvers = {
  voucher: ({ voucherId }) => ({ id: voucherId }),
  amount: ({ amountFen }) => BigInt(amountFen),
};

const Company: CompanyResolvers = {
  datasetLicenses: ({ id }, page, { loaders }) => loaders.licensePageByCompany.load({ parent: id, ...page }),
};

const Voucher: VoucherResolvers = {
  datasetLicenses: ({ id }, page, { loaders }) => loaders.licensePageByVoucher.load({ parent: id, ...page }),
};

const Query: Resolvers['Query'] = {
  datasetLicense: (_root, { id }, { loaders }) => loaders.licenseById.load(id),
  datasetLicenses: (_root, page, { loaders }) => loaders.licensePage.load(page),
};

export const licenseResolvers: Resolvers = { Query, Mutation, DatasetLicense, DatasetLicensePayment, Company, Voucher };
