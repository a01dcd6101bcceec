import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate, type CodegenConfig } from '@graphql-codegen/cli';

// Writes the resolver types of every subgraph from its SDL; with --check, says what is out of date and writes nothing.

const root = fileURLToPath(new URL('../../../', import.meta.url));
const shared = 'packages/subgraph-kit/shared.graphql';
const subgraphs = readdirSync(`${root}subgraphs`).filter((name) =>
  existsSync(`${root}subgraphs/${name}/schema.graphql`),
);

const stale: string[] = [];
for (const name of subgraphs) {
  const files = (await generate({ ...configOf(name), cwd: root, silent: true }, false)) as readonly {
    filename: string;
    content: string;
  }[];
  for (const { filename, content } of files) {
    const path = `${root}${filename.replace(root, '')}`;
    const text = `// Written by \`npm run codegen\` from schema.graphql. Do not edit.\n${content}`;
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    if (process.argv.includes('--check')) stale.push(path.replace(root, ''));
    else {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
      console.log(`wrote ${path.replace(root, '')}`);
    }
  }
}
if (stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run \`npm run codegen\` and commit what it writes.`);
  process.exitCode = 1;
}

function configOf(name: string): CodegenConfig {
  return {
    schema: [shared, `subgraphs/${name}/schema.graphql`],
    generates: {
      [`subgraphs/${name}/src/__generated__/schema.ts`]: {
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          useTypeImports: true,
          enumsAsTypes: true,
          immutableTypes: true,
          importExtension: '.ts',
          emitLegacyCommonJSImports: false,
          contextType: '../context.ts#Context',
          defaultScalarType: 'unknown',
          scalars: {
            Decimal: 'string',
            BigInt: { input: 'string', output: 'bigint | string' },
            Date: 'string',
            DateTime: { input: 'string', output: 'Date | string' },
            CreditCode: 'string',
            RegionCode: 'string',
          },
          maybeValue: 'T | null',
          inputMaybeValue: 'T | null | undefined',
          mappers: mappersOf(name),
        },
      },
    },
  };
}

/** A type that src/mappers.ts exports is what resolvers get as the parent of the SDL type of that name. */
function mappersOf(name: string): Record<string, string> {
  const path = `${root}subgraphs/${name}/src/mappers.ts`;
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const declared = [...text.matchAll(/^export type (\w+)/gm)].map(([, type]) => type as string);
  const reexported = [...text.matchAll(/^export type \{([^}]*)\}/gm)]
    .flatMap(([, names]) => (names as string).split(','))
    .map(
      (item) =>
        item
          .trim()
          .split(/\s+as\s+/)
          .at(-1) as string,
    )
    .filter((type) => type !== '');
  return {
    Money: 'bigint',
    ...Object.fromEntries([...declared, ...reexported].map((type) => [type, `../mappers.ts#${type} as ${type}Parent`])),
  };
}
