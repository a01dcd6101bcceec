import { changeLicense, type Asker, type ChangeInput } from './change-license.ts';

/** Refuses a request, or takes back an offer that is not signed yet. */
export const declineDatasetLicense = (context: Asker, input: ChangeInput) =>
  changeLicense(context, input, { name: 'declineDatasetLicense', verb: 'decline', to: 'DECLINED' });
