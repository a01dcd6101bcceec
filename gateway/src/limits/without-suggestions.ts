import type { GraphQLFormattedError } from 'graphql';

/**
 * An error without the names that graphql-js suggests. Its option to keep them to itself does not reach the errors about
 * variables, which the gateway finds.
 */
export function withoutSuggestions(error: GraphQLFormattedError): GraphQLFormattedError {
  return { ...error, message: error.message.replace(/ ?Did you mean [^?]*\?/g, '') };
}
