/** What the export asks of the graph: rentals in pages, with all that a line of an invoice is described by. */
export const focusDocument = `query FocusExport($after: String, $filter: RentalFilter) {
  rentals(first: 25, after: $after, filter: $filter) {
    pageInfo { hasNextPage endCursor }
    edges { node {
      id pricePerGpuHour { amount }
      company { id name }
      offer { id gpuModel { name } provider { name } dataCenter { region { code name } } }
      invoices { number periodFrom periodTo lines { category description gpuHours amount { amount currency } voucher { id } } }
    } }
  }
}`;

type Named = { readonly id: string; readonly name: string };
type Line = {
  readonly category: 'USAGE' | 'CREDIT' | 'ADJUSTMENT';
  readonly description: string;
  readonly gpuHours: string | null;
  readonly amount: { readonly amount: string; readonly currency: string };
  readonly voucher: { readonly id: string } | null;
};
export type ExportedRental = {
  readonly id: string;
  readonly pricePerGpuHour: { readonly amount: string };
  readonly company: Named | null;
  readonly offer: {
    readonly id: string;
    readonly gpuModel: { readonly name: string };
    readonly provider: { readonly name: string };
    readonly dataCenter: { readonly region: { readonly code: string; readonly name: string } };
  };
  readonly invoices:
    | readonly {
        readonly number: string;
        readonly periodFrom: string;
        readonly periodTo: string;
        readonly lines: readonly Line[];
      }[]
    | null;
};

const categories = { USAGE: 'Usage', CREDIT: 'Credit', ADJUSTMENT: 'Adjustment' } as const;

/** The lines of a rental's invoices as FinOps FOCUS 1.2 writes them: what a voucher pays is a negative Credit. */
export function focusRows({ id, pricePerGpuHour, company, offer, invoices }: ExportedRental) {
  return (invoices ?? []).flatMap(({ number, periodFrom, periodTo, lines }) =>
    lines.map(({ category, description, gpuHours, amount: { amount, currency }, voucher }) => {
      const isUsage = category === 'USAGE';
      const [begin, end] = [startOf(periodFrom), startOf(periodTo, 1)];
      return {
        BilledCost: amount,
        EffectiveCost: amount,
        ListCost: category === 'CREDIT' ? '0.00' : amount,
        ContractedCost: category === 'CREDIT' ? '0.00' : amount,
        BillingCurrency: currency,
        BillingAccountId: company?.id ?? '',
        BillingAccountName: company?.name ?? '',
        BillingPeriodStart: begin,
        BillingPeriodEnd: end,
        ChargePeriodStart: begin,
        ChargePeriodEnd: end,
        ChargeCategory: categories[category],
        ChargeClass: category === 'ADJUSTMENT' ? 'Correction' : '',
        ChargeDescription: description,
        ChargeFrequency: isUsage ? 'Usage-Based' : 'One-Time',
        ConsumedQuantity: isUsage ? (gpuHours ?? '') : '',
        ConsumedUnit: isUsage ? 'GPU Hours' : '',
        PricingQuantity: isUsage ? (gpuHours ?? '') : '',
        PricingUnit: isUsage ? 'GPU Hours' : '',
        ListUnitPrice: isUsage ? pricePerGpuHour.amount : '',
        ContractedUnitPrice: isUsage ? pricePerGpuHour.amount : '',
        InvoiceId: number,
        InvoiceIssuerName: offer.provider.name,
        ProviderName: offer.provider.name,
        PublisherName: offer.provider.name,
        RegionId: offer.dataCenter.region.code,
        RegionName: offer.dataCenter.region.name,
        ResourceId: id,
        ResourceName: offer.gpuModel.name,
        ResourceType: 'GPU',
        ServiceCategory: 'Compute',
        ServiceName: 'GPU rental',
        SkuId: offer.id,
        x_VoucherId: voucher?.id ?? '',
      };
    }),
  );
}

/** The instant at which a day begins in China, some days later: FOCUS counts a period's end as outside of it. */
function startOf(day: string, daysLater = 0): string {
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + daysLater * 86_400_000).toISOString().replace('.000', '');
}
