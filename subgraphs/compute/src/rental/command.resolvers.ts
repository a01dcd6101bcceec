import { mustFind, type Completing } from '@voucher-graph/subgraph-kit';
import type {
  QuoteRentalSuccess as QuoteSuccessType,
  QuoteRentalSuccessResolvers,
  Resolvers,
  VoucherPlanLine as LineType,
  VoucherPlanLineResolvers,
} from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import { confirmPayment } from '../invoice/confirm-payment.ts';
import { disputeInvoice, type InvoiceDone } from '../invoice/dispute-invoice.ts';
import type { InvoiceRow } from '../invoice/invoice.loaders.ts';
import { resolveDispute } from '../invoice/resolve-dispute.ts';
import type { Refusal } from '../refusal.ts';
import type { PlannedLine } from '../vouchers/planned-line.ts';
import { cancelRental } from './cancel-rental.ts';
import { closeRental } from './close-rental.ts';
import { contractRental } from './contract-rental.ts';
import type { RentalDone } from './contracted.ts';
import { endRental } from './end-rental.ts';
import { noteSettlement } from './note-settlement.ts';
import { provisionRental } from './provision-rental.ts';
import { quoteRental } from './quote-rental.ts';
import type { RentalRow } from './rental.loaders.ts';
import { resumeRental } from './resume-rental.ts';
import { startRental } from './start-rental.ts';
import { suspendRental } from './suspend-rental.ts';

const Mutation: NonNullable<Resolvers['Mutation']> = {
  quoteRental: async (_root, { input }, context) => answer('QuoteRental', await quoteRental(context, input), context),
  contractRental: async (_root, { input }, context) =>
    answer('ContractRental', await contractRental(context, input), context),
  provisionRental: async (_root, { input }, context) =>
    answer('ProvisionRental', await provisionRental(context, input), context),
  startRental: async (_root, { input }, context) => answer('StartRental', await startRental(context, input), context),
  suspendRental: async (_root, { input }, context) =>
    answer('SuspendRental', await suspendRental(context, input), context),
  resumeRental: async (_root, { input }, context) =>
    answer('ResumeRental', await resumeRental(context, input), context),
  cancelRental: async (_root, { input }, context) =>
    answer('CancelRental', await cancelRental(context, input), context),
  endRental: async (_root, { input }, context) => answer('EndRental', await endRental(context, input), context),
  closeRental: async (_root, { input }, context) => {
    const outcome = await closeRental(context, input);
    if ('refusal' in outcome) return { __typename: 'CloseRentalRefusal', ...outcome.refusal };
    const rental = await reload(outcome, context);
    const [invoice] = await context.loaders.invoicesByRental.clear(outcome.rentalId).load(outcome.rentalId);
    return { __typename: 'CloseRentalSuccess', rental, invoice: invoice ?? null };
  },
  disputeInvoice: async (_root, { input }, context) =>
    answerInvoice('DisputeInvoice', await disputeInvoice(context, input), context),
  resolveDispute: async (_root, { input }, context) =>
    answerInvoice('ResolveDispute', await resolveDispute(context, input), context),
  confirmPayment: async (_root, { input }, context) =>
    answerInvoice('ConfirmPayment', await confirmPayment(context, input), context),
  noteSettlement: (_root, { input }, context) => noteSettlement(context, input),
};

/** The rental as it stands now, or why not. */
async function answer<TName extends string, TCode extends string>(
  name: TName,
  outcome: RentalDone | Refusal<TCode>,
  context: Pick<Context, 'loaders'>,
) {
  return 'refusal' in outcome
    ? ({ __typename: `${name}Refusal`, ...outcome.refusal } as const)
    : ({ __typename: `${name}Success`, rental: await reload(outcome, context) } as const);
}

/** The same, with its invoice. */
async function answerInvoice<TName extends string, TCode extends string>(
  name: TName,
  outcome: InvoiceDone | Refusal<TCode>,
  context: Pick<Context, 'loaders'>,
) {
  if ('refusal' in outcome) return { __typename: `${name}Refusal`, ...outcome.refusal } as const;
  const { invoiceById } = context.loaders;
  const invoice: InvoiceRow = mustFind(
    await invoiceById.clear(outcome.invoiceId).load(outcome.invoiceId),
    'An invoice',
  );
  return { __typename: `${name}Success`, rental: await reload(outcome, context), invoice } as const;
}

/** Though it was read before, by an earlier mutation of the same request. */
async function reload({ rentalId }: RentalDone, { loaders }: Pick<Context, 'loaders'>): Promise<RentalRow> {
  return mustFind(await loaders.rentalById.clear(rentalId).load(rentalId), `Rental ${rentalId}`);
}

const QuoteRentalSuccess: Completing<QuoteRentalSuccessResolvers, QuoteSuccessType, { readonly rental: RentalRow }> = {
  voucherPlan: ({ rental }, _args, context) => planOf(rental, context),
  companyPays: async ({ rental }, _args, context) =>
    (await planOf(rental, context)).reduce((left, { amountFen }) => left - BigInt(amountFen), rental.cost),
};

async function planOf({ id }: RentalRow, { loaders }: Pick<Context, 'loaders'>): Promise<readonly PlannedLine[]> {
  return mustFind(await loaders.quoteByRental.load(id), `The quote of rental ${id}`).plan;
}

const VoucherPlanLine: Completing<VoucherPlanLineResolvers, LineType, PlannedLine> = {
  voucher: ({ voucherId }) => ({ id: voucherId }),
  amount: ({ amountFen }) => BigInt(amountFen),
};

export const commandResolvers: Resolvers = { Mutation, QuoteRentalSuccess, VoucherPlanLine };
