import { parseArgs } from 'node:util';
import { scopes, StartupFault, type Scope, type Viewer } from '@voucher-graph/subgraph-kit';
import { readConfig } from '../config.ts';
import { readDevelopmentIssuer } from '../issuer/development-issuer.ts';
import { explainUsage } from './explain-usage.ts';
import { runCommand } from './run-command.ts';

/** What each role acts for, by the option that says so. */
const neededOptions: Readonly<Partial<Record<Scope, 'company' | 'city' | 'provider' | 'vendor'>>> = {
  'company.member': 'company',
  'city.officer': 'city',
  'city.desk': 'city',
  'city.reviewer': 'city',
  'city.approver': 'city',
  'city.treasurer': 'city',
  'provider.operator': 'provider',
  'vendor.operator': 'vendor',
};

const usage =
  'npm run --silent token -- ROLE [--company CREDIT_CODE] [--city CODE] [--provider ID] [--vendor ID] [--subject NAME]';

// `npm run --silent token -- ROLE [--company CREDIT_CODE] [--city CODE] [--provider ID] [--vendor ID] [--subject NAME]`:
// prints an access token that the running `npm start` of the same DATA_DIR accepts.
await runCommand(async () => {
  const config = readConfig();
  const { role, company, city, provider, vendor, subject } = readArguments();
  const issuer = await readDevelopmentIssuer(config.dataDir);
  const ask = askerOf(`${config.tls ? 'https' : 'http'}://${config.host}:${config.port}/graphql`);
  const viewer: Viewer = {
    subject: subject ?? `development:${[role, company, city, provider, vendor].filter(Boolean).join(':')}`,
    scopes: role.startsWith('city.') ? [...new Set<Scope>(['city.officer', role])] : [role],
    ...(company !== undefined && { companyId: await ask('company', 'creditCode: CreditCode!', company) }),
    ...(city !== undefined && { cityCode: cityCode(city) }),
    ...(provider !== undefined && { providerId: await ask('computeProvider', 'id: ID!', provider) }),
    ...(vendor !== undefined && { vendorId: await ask('datasetVendor', 'id: ID!', vendor) }),
  };
  console.log(await issuer.sign(viewer));
});

function readArguments() {
  const { values, positionals } = parse();
  const roles = scopes.filter((scope) => scope !== 'service');
  const role = roles.find((scope) => scope === positionals[0]);
  if (!role || positionals.length > 1) throw new StartupFault(`Usage: ${usage}\nROLE is one of ${roles.join(', ')}.`);
  const needed = neededOptions[role];
  if (needed && values[needed] === undefined)
    throw new StartupFault(`${role} acts for somebody: add --${needed}. Usage: ${usage}`);
  return { role, ...values };
}

function parse() {
  try {
    return parseArgs({
      args: process.argv.slice(3),
      allowPositionals: true,
      options: {
        company: { type: 'string' },
        city: { type: 'string' },
        provider: { type: 'string' },
        vendor: { type: 'string' },
        subject: { type: 'string' },
      },
    });
  } catch (error) {
    throw explainUsage(error, usage);
  }
}

function cityCode(code: string): string {
  if (/^[1-9]\d{5}$/.test(code)) return code;
  throw new StartupFault(`--city is "${code}": give six digits of GB/T 2260, such as 310000 for Shanghai.`);
}

/** Finds the id of what somebody acts for in the running graph: nobody acts for what is not there. */
function askerOf(url: string) {
  return async (field: string, argument: string, value: string): Promise<string> => {
    const [name = ''] = argument.split(':');
    const response = fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `query ($value: ${argument.slice(name.length + 2)}) { found: ${field}(${name}: $value) { id } }`,
        variables: { value },
      }),
    });
    // What answers otherwise than in JSON is no graph.
    const { data, errors } = (await response
      .then((answer) => answer.json())
      .catch(() => {
        throw new StartupFault(`${url} does not answer: run npm start first, with the same PORT.`);
      })) as {
      readonly data?: { readonly found: { readonly id: string } | null };
      readonly errors?: readonly { readonly message: string }[];
    };
    if (errors?.[0]) throw new StartupFault(errors[0].message);
    if (!data?.found) throw new StartupFault(`The graph has no ${field} with the ${name} ${value}: give another.`);
    return data.found.id;
  };
}
