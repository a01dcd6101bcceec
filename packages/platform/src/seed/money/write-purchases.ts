import { companies } from '@voucher-graph/companies';
import type { Rental } from '@voucher-graph/compute';
import { importPurchase, type ImportedPurchase } from '@voucher-graph/programs';
import { connect, embeddedPeer, embedSubgraph, formatFen, runtimeUrl, type Peers } from '@voucher-graph/subgraph-kit';
import type pg from 'pg';
import type { AdminUrls } from '../../admin-urls.ts';
import { withAdmin } from '../../with-admin.ts';
import type { ComputeCatalog, RentableOffer } from '../compute/index.ts';

/** A rental whose voucher still holds, so that it is to be captured or released one day. */
export type OpenRental = {
  readonly rental: Rental;
  readonly offer: RentableOffer;
  readonly hold: ImportedPurchase['hold'];
};

/** Writes what programs would know of these rentals had they been contracted through the graph. */
export async function writePurchases(
  urls: AdminUrls,
  catalog: ComputeCatalog,
  rentals: readonly OpenRental[],
): Promise<void> {
  const database = await connect({
    url: runtimeUrl(urls.companies, companies.name),
    schema: companies.name,
    entities: companies.entities,
  });
  const embedded = embedSubgraph(companies, database);
  const peers: Peers = { [companies.name]: embeddedPeer('programs', () => embedded) };
  const size = sizesOf(catalog);
  try {
    await withAdmin(urls.programs, async (client) => {
      const query = async <TRow>(sql: string, values: readonly unknown[] = []): Promise<readonly TRow[]> =>
        (await client.query<TRow & pg.QueryResultRow>(sql, [...values])).rows;
      for (const each of rentals)
        await importPurchase({ query, peers }, purchaseOf(each, size(each.offer.provider.id)));
    });
  } finally {
    await database.close();
  }
}

type Size = { readonly sellerPetaflops: number; readonly sellerRacks: number };

/** As compute declares a rental, when it is contracted. */
function purchaseOf({ rental, offer, hold }: OpenRental, size: Size): ImportedPurchase {
  const heldAt = rental.contractedAt ?? rental.quotedAt;
  return {
    askedBy: 'subgraph:compute',
    heldAt,
    hold,
    purchase: {
      purchaseId: rental.id,
      companyId: rental.companyId,
      sellerCreditCode: offer.provider.creditCode,
      payeeId: rental.providerId,
      kind: 'COMPUTE',
      amount: { amount: formatFen(rental.cost) },
      contract: rental.id,
      signedOn: chinaDay(heldAt),
      serviceFrom: chinaDay(rental.startedAt ?? heldAt),
      serviceTo: chinaDay(rental.endsAt),
      purpose: null,
      chipKind: 'GPU',
      domesticChips: offer.gpuModel.chipOrigin === 'DOMESTIC',
      facilityRegionCode: offer.dataCenter.regionCode,
      ...size,
      channel: null,
      ownFacility: false,
    },
  };
}

/** How large a provider is: all its data centers, with all that stands in them. */
function sizesOf({ dataCenters, devices, gpuModels }: ComputeCatalog): (providerId: string) => Size {
  const tflops = new Map(gpuModels.map(({ id, fp16DenseTflops }) => [id, fp16DenseTflops]));
  return (providerId) => {
    const own = dataCenters.filter((dataCenter) => dataCenter.providerId === providerId);
    const inThem = devices.filter(({ dataCenterId }) => own.some(({ id }) => id === dataCenterId));
    return {
      sellerRacks: own.reduce((sum, { racks }) => sum + racks, 0),
      sellerPetaflops:
        inThem.reduce((sum, { gpuModelId, count }) => sum + count * (tflops.get(gpuModelId) ?? 0), 0) / 1000,
    };
  };
}

function chinaDay(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}
