import { StartupFault } from '@voucher-graph/subgraph-kit';
import { acceptAnswer } from './accept-answer.ts';
import { checkPartnerUrl } from './check-partner-url.ts';
import { compileOnce } from './compile-once.ts';
import { createGuard } from './create-guard.ts';
import { createTally } from './create-tally.ts';
import { limitsOf, type LinkLimits, type Trust } from './limits.ts';
import { LinkFault } from './link-fault.ts';
import { openChannel, type Channel } from './open-channel.ts';
import { isRecord, parseAnswer } from './parse-answer.ts';
import { createResolver, type Resolve } from './public-address.ts';
import { referencesOf } from './references.ts';
import type { SubgraphLink } from './subgraph-link.ts';
import { subgraphSchema } from './subgraph-schema.ts';

export type LinkOptions = {
  readonly name: string;
  readonly url: string;
  /** The subgraph's own, see `subgraphSecret` of the kit. */
  readonly secret: string;
  /** Ours unless it says otherwise. A partner is believed nothing beyond the fields that are its own. */
  readonly trust?: Trust;
  readonly limits?: Partial<LinkLimits>;
  /** Its SDL, if it is known: then a subgraph that is away stops no start. */
  readonly sdl?: string;
  /** Where a partner may be: on the internet and reached by https, or, to develop one, anywhere. */
  readonly network?: 'public' | 'any';
  /** How a partner's name is looked up, instead of by its name servers. */
  readonly resolve?: Resolve;
};

/**
 * Links to a subgraph that is served over HTTP. What it does wrong costs its own fields and nothing else.
 * @throws StartupFault when nothing there answers as a subgraph, or its URL is none that it may have
 */
export async function linkSubgraph(options: LinkOptions): Promise<SubgraphLink> {
  const { name, url, secret, trust = 'own', network = 'public' } = options;
  const limits = limitsOf(trust, options.limits);
  const isConfined = trust === 'partner' && network === 'public';
  if (isConfined) checkPartnerUrl(name, url);
  const tally = createTally();
  const resolve = isConfined ? (options.resolve ?? createResolver(limits.connectMs)) : undefined;
  const channel = openChannel({ name, url, secret, trust, limits, resolve, onRetry: tally.retry });
  const sdl = options.sdl ?? (await readSdl(channel, options));
  const compile = compileOnce(subgraphSchema(sdl), trust);
  const guard = createGuard(limits);
  return {
    name,
    sdl,
    trust,
    execute: async (request) => {
      const { query, operationName, variables, viewer, requestId } = request;
      const references = referencesOf(request);
      const compiled = compile(query, references);
      const body = JSON.stringify({ query: compiled.text, operationName, variables });
      tally.request();
      try {
        return await guard.run(async () => {
          const reply = await channel.post({ body, isMutation: compiled.isMutation, viewer, requestId });
          return acceptAnswer({ name, trust }, compiled, references, parseAnswer(reply));
        });
      } catch (error) {
        if (!(error instanceof LinkFault)) throw error;
        tally.failure(error.kind);
        if (!compiled.isMutation || !error.mayHaveTakenEffect) throw error;
        throw new LinkFault('unknown-outcome', `${error.kind}: ${error.message}`);
      }
    },
    check: () => check(channel, trust),
    state: () => ({ breaker: guard.breaker(), inFlight: guard.inFlight(), ...tally.read() }),
    close: channel.close,
  };
}

async function readSdl(channel: Channel, { name, url }: LinkOptions): Promise<string> {
  try {
    const { data } = parseAnswer(
      await channel.post({ body: JSON.stringify({ query: '{ _service { sdl } }' }), isMutation: false }),
    );
    const service = isRecord(data) ? data['_service'] : undefined;
    if (isRecord(service) && typeof service['sdl'] === 'string') return service['sdl'];
  } catch (error) {
    const other = await whoAnswers(channel);
    await channel.close();
    if (other !== undefined && other !== name)
      throw new StartupFault(`SUBGRAPHS sends ${name} to ${url}, where subgraph ${other} answers: correct its URL.`);
    throw error instanceof LinkFault ? explain(error, name, url) : error;
  }
  await channel.close();
  throw noSubgraph(name, url);
}

/** Another of our subgraphs refuses what we sign for this one, as it must, but is no secret. */
async function whoAnswers(channel: Channel): Promise<string | undefined> {
  try {
    const { text } = await channel.get('livez');
    const { subgraph } = JSON.parse(text) as { readonly subgraph?: unknown };
    return typeof subgraph === 'string' ? subgraph.slice(0, nameCharactersAtMost) : undefined;
  } catch {
    return undefined;
  }
}

const nameCharactersAtMost = 50;

function explain({ kind, message }: LinkFault, name: string, url: string): StartupFault {
  if (kind === 'invalid') return noSubgraph(name, url);
  return new StartupFault(
    kind === 'refused'
      ? `Subgraph ${name} at ${url} refuses what we sign (${message}): give it and the gateway the same GRAPH_SECRET.`
      : `Subgraph ${name} at ${url} does not answer (${kind}: ${message}): start it, or correct SUBGRAPHS.`,
  );
}

function noSubgraph(name: string, url: string): StartupFault {
  return new StartupFault(`What answers at ${url} is no subgraph: correct the URL of ${name} in SUBGRAPHS.`);
}

/** Ours say themselves whether they are ready; of a partner we know only the graph. */
async function check(channel: Channel, trust: Trust): Promise<void> {
  if (trust === 'own') {
    const { status } = await channel.get('readyz');
    if (status !== 200) throw new LinkFault('failed', `HTTP ${status}`);
    return;
  }
  parseAnswer(await channel.post({ body: JSON.stringify({ query: '{ __typename }' }), isMutation: false }));
}
