import { changeLicense, type Asker, type ChangeInput } from './change-license.ts';

/** Takes a license back, as when a source must be taken down. What vouchers paid stays paid. */
export const revokeDatasetLicense = (context: Asker, input: ChangeInput) =>
  changeLicense(context, input, { name: 'revokeDatasetLicense', verb: 'revoke', to: 'REVOKED' });
