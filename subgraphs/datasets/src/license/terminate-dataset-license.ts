import { changeLicense, type Asker, type ChangeInput } from './change-license.ts';

/** Ends a license before its term. What vouchers paid stays paid: taking it back is a clawback, which programs decides. */
export const terminateDatasetLicense = (context: Asker, input: ChangeInput) =>
  changeLicense(context, input, { name: 'terminateDatasetLicense', verb: 'terminate', to: 'TERMINATED' });
