import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { fault } from './errors.ts';
import type { SubgraphContext } from './subgraph-context.ts';
import { whenSettled } from './when-settled.ts';

/** Of all lists together that one request to a subgraph is answered with: ten times what a gateway lets in by default. */
const itemsAtMost = 50_000;

type Counting = Pick<SubgraphContext<unknown>, 'items'>;

/**
 * Ends what grows without end: a list whose items have lists of the same kind, and these in turn, is asked for in a few words
 * and can hold millions. Whatever an operation was priced at, it is answered with so many things, or refused.
 */
export function boundAnswers(schema: GraphQLSchema): void {
  const count = (context: Counting, items: number): void => {
    context.items.listed += items;
    if (context.items.listed > itemsAtMost)
      throw fault('BAD_USER_INPUT', `The answer holds more than ${itemsAtMost} things: ask for fewer lists in lists.`);
  };
  const counted = (context: Counting, value: unknown): unknown => {
    if (Array.isArray(value)) count(context, value.length);
    return value;
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isListType(getNullableType(field.type)) || !isCompositeType(getNamedType(field.type))) continue;
      const { resolve = defaultFieldResolver } = field;
      field.resolve = (source, args, context: Counting, info) => {
        count(context, 0); // once there are too many, nothing more is looked up
        const value: unknown = resolve(source, args, context, info);
        return whenSettled(value, (settled) => counted(context, settled));
      };
    }
  }
}
