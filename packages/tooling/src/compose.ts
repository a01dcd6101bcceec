import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { composeServices as composeByApollo } from '@apollo/composition';
import { assertCompositionSuccess, composeServices as composeByTheGuild } from '@theguild/federation-composition';
import { Supergraph } from '@apollo/federation-internals';
import { lexicographicSortSchema, parse, print, printSchema, visit } from 'graphql';

// Prints the supergraph of our subgraphs. With --check, composes with both composers and compares their API schemas.

const root = fileURLToPath(new URL('../../../', import.meta.url));
const shared = readFileSync(`${root}packages/subgraph-kit/shared.graphql`, 'utf8');
const subgraphs = readdirSync(`${root}subgraphs`).map((name) => ({
  name,
  url: `http://${name}.invalid/graphql`,
  typeDefs: parse(`${readFileSync(`${root}subgraphs/${name}/schema.graphql`, 'utf8')}\n${shared}`),
}));

const apollo = composeByApollo(subgraphs);
if (apollo.supergraphSdl === undefined) fail('Apollo', apollo.errors);
else if (!process.argv.includes('--check')) console.log(apollo.supergraphSdl);
else {
  const theGuild = composeByTheGuild(subgraphs);
  if (theGuild.errors) fail('The Guild', theGuild.errors);
  else {
    assertCompositionSuccess(theGuild);
    if (apiSdl(apollo.supergraphSdl) !== apiSdl(theGuild.supergraphSdl)) {
      console.error(
        'The two composers make different API schemas of our subgraphs: compare what `npm run compose` prints.',
      );
      process.exitCode = 1;
    }
  }
}

/** Without descriptions: where two subgraphs describe a shared field differently, each composer picks another one. */
function apiSdl(supergraphSdl: string): string {
  const sdl = printSchema(lexicographicSortSchema(Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema()));
  return print(
    visit(parse(sdl), { enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined) }),
  );
}

function fail(composer: string, errors: readonly { readonly message: string }[]): void {
  console.error(
    [`The subgraphs do not compose (${composer}):`, ...errors.map(({ message }) => `  ${message}`)].join('\n'),
  );
  process.exitCode = 1;
}
