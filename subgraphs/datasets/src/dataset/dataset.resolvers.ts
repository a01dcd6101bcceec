import { mustFind, type Completing } from '@voucher-graph/subgraph-kit';
import type {
  Dataset as DatasetType,
  DatasetProvenanceResolvers,
  DatasetResolvers,
  DatasetSource as DatasetSourceType,
  DatasetSourceResolvers,
  Resolvers,
} from '../__generated__/schema.ts';
import type { Dataset as DatasetParent, DatasetSource as DatasetSourceParent } from '../mappers.ts';
import { judgeExport } from './judge-export.ts';

const Dataset: Completing<DatasetResolvers, DatasetType, DatasetParent> = {
  __resolveReference: ({ id }, { loaders }) => loaders.datasetById.load(id),
  title: ({ title, titleEn }, { language }) => (language === 'EN' ? (titleEn ?? title) : title),
  description: ({ description, descriptionEn }, { language }) =>
    language === 'EN' ? (descriptionEn ?? description) : description,
  personalInformation: ({ individuals, sensitiveIndividuals, deidentified }) => ({
    present: individuals > 0n,
    sensitive: sensitiveIndividuals > 0n,
    individuals,
    sensitiveIndividuals,
    deidentified,
  }),
  export: (dataset) => ({ ...judgeExport(dataset), assessmentId: dataset.exportAssessmentId }),
  licenseTerms: (dataset) => dataset,
  listing: async ({ exchangeCode, listingNumber, listedOn }, _args, { loaders }) =>
    exchangeCode === null
      ? null
      : {
          exchange: mustFind(await loaders.exchangeByCode.load(exchangeCode), `exchange ${exchangeCode}`),
          number: mustFind(listingNumber, 'listing_number'),
          listedOn: mustFind(listedOn, 'listed_on'),
        },
  registrationCertificate: ({ certificateNumber, certificateAuthority, certificateIssuedOn }) =>
    certificateNumber === null
      ? null
      : {
          number: certificateNumber,
          authority: mustFind(certificateAuthority, 'certificate_authority'),
          issuedOn: mustFind(certificateIssuedOn, 'certificate_issued_on'),
        },
  provenance: (dataset) => dataset,
  quality: ({ id }, _args, { loaders }) => loaders.qualityByDataset.load(id),
  files: ({ id }, _args, { loaders }) => loaders.filesByDataset.load(id),
  licenses: ({ id }, page, { loaders }) => loaders.licensePageByDataset.load({ parent: id, ...page }),
};

const DatasetProvenance: DatasetProvenanceResolvers = {
  sources: ({ id }, _args, { loaders }) => loaders.sourcesByDataset.load(id),
};

const DatasetSource: Completing<DatasetSourceResolvers, DatasetSourceType, DatasetSourceParent> = {
  proof: ({ proofKind, proofSha256 }) =>
    proofKind === null ? null : { kind: proofKind, sha256: mustFind(proofSha256, 'proof_sha256') },
};

const Query: Resolvers['Query'] = {
  dataset: (_root, { id }, { loaders }) => loaders.datasetById.load(id),
  datasets: (_root, page, { loaders }) => loaders.datasetPage.load(page),
};

export const datasetResolvers: Resolvers = { Query, Dataset, DatasetProvenance, DatasetSource };
