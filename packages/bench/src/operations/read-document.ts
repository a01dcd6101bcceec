import { readFileSync } from 'node:fs';
import { Kind, parse, print } from 'graphql';

const repository = new URL('../../../../', import.meta.url);

/** One operation of a document in packages/platform/operations, as users send it. */
export function readOperation(file: string, name: string): string {
  const text = readFileSync(new URL(`packages/platform/operations/${file}.graphql`, repository), 'utf8');
  const found = parse(text).definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === name,
  );
  if (!found) throw new Error(`${file}.graphql has no operation ${name}.`);
  return print(found);
}

/** The first query of the top README. */
export function readFlagship(): string {
  const text = readFileSync(new URL('README.md', repository), 'utf8');
  const found = /```graphql\n(query Flagship[^`]*)```/.exec(text)?.[1];
  if (found === undefined) throw new Error('The README has no query Flagship.');
  return found;
}
