import type { GraphQLFormattedError } from 'graphql';

/** graphql-js' texts that say more than the client did, and what is said instead. */
const telling: readonly (readonly [RegExp, string])[] = [
  // Its option not to suggest names does not reach the errors about variables, which the gateway finds.
  [/ ?Did you mean [^?]*\?/g, ''],
  [
    /^Field ("\w+") argument "\w+" of type "[^"]+" is required, but it was not provided\.$/,
    'Field $1 lacks an argument that it requires: see /schema.graphql.',
  ],
  [/^Argument "\w+" of required type/, 'An argument of required type'],
  [
    /Field "[\w.]+" of required type "[^"]+" was not provided\./,
    'A field that it requires is missing: see /schema.graphql.',
  ],
];

/** An error without names of the schema that the client did not send. */
export function hideNames(error: GraphQLFormattedError): GraphQLFormattedError {
  const message = telling.reduce((text, [pattern, instead]) => text.replace(pattern, instead), error.message);
  return { ...error, message };
}
