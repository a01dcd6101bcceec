import { changeLicense, type Asker, type ChangeInput } from './change-license.ts';

/** Says that a suspended license may be used again. */
export const resumeDatasetLicense = (context: Asker, input: ChangeInput) =>
  changeLicense(context, input, { name: 'resumeDatasetLicense', verb: 'resume', to: 'ACTIVE' });
