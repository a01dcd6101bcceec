import { changeLicense, type Asker, type ChangeInput } from './change-license.ts';

/** Says that a license may not be used for now. */
export const suspendDatasetLicense = (context: Asker, input: ChangeInput) =>
  changeLicense(context, input, { name: 'suspendDatasetLicense', verb: 'suspend', to: 'SUSPENDED' });
