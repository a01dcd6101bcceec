import {
  defaultFieldResolver,
  getNamedType,
  isNonNullType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { SubgraphContext } from '../subgraph-context.ts';
import type { Viewer } from '../viewer.ts';
import { fault } from '../errors.ts';
import { whenSettled } from '../when-settled.ts';
import { concerns, mayReadPrivate, type Access, type TypeAccess } from './access.ts';
import { denial, fulfils, readRule, type DirectiveNames, type Rule } from './rule.ts';

type Context = SubgraphContext<unknown>;
type Row = Parameters<TypeAccess['stake']>[0];

/**
 * Puts a subgraph's rules into its schema, so that each holds on every path to a field: from the gateway, from a query
 * of its own, and through `_entities`. A field's directives are checked against the viewer and the row that it hangs
 * on; rows that the viewer may not see are null, or missing from their list.
 * @throws Error for a mutation that says not who may
 */
export function enforceAccess(schema: GraphQLSchema, access: Access, names: DirectiveNames): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const answers = getNamedType(field.type);
      const answersRule = ruleOf(answers, names);
      const own: Rule = [...ruleOf(type, names), ...readRule(field.astNode?.directives, names)];
      const rule: Rule = [...own, ...answersRule];
      if (type === schema.getMutationType() && rule.length === 0)
        throw new Error(`Mutation.${field.name} says not who may: give it @requiresScopes in the SDL.`);
      const hides = access[answers.name];
      const isHiding = hides !== undefined && (hides.isPublic !== undefined || answersRule.length > 0);
      if (rule.length === 0 && !isHiding) continue;
      const resolve: GraphQLFieldResolver<Row, Context> = field.resolve ?? defaultFieldResolver;
      const stake = access[type.name]?.stake;
      field.resolve = (source: Row, args, context: Context, info) => {
        const { viewer } = context;
        const isTheirs = stake && own.length > 0 ? stakeCheck(context, stake(source)) : undefined;
        if (!fulfils(rule, viewer) || !fulfils(own, viewer, isTheirs))
          throw denial(`${type.name}.${field.name}`, rule, viewer);
        const value: unknown = resolve(source, args, context, info);
        if (!isHiding) return value;
        return whenSettled(value, (settled) => {
          const seen = visible(settled, hides, answersRule, context);
          // Such as what a command did, when it is sent again with a token for somebody else.
          if (seen === null && settled !== null && isNonNullType(field.type)) throw notTheirs(info, viewer);
          return seen;
        });
      };
    }
  }
}

/**
 * Resolves references to a type. Nothing is looked up for whom its type is not; a row that the viewer may not see is
 * answered as one that is not there.
 */
export function resolveVisible(
  type: GraphQLObjectType,
  { access, names }: { readonly access: Access; readonly names: DirectiveNames },
): (context: Context, resolve: () => unknown) => unknown {
  const own = access[type.name];
  const rule = ruleOf(type, names);
  return (context, resolve) => {
    if (!fulfils(rule, context.viewer)) throw denial(type.name, rule, context.viewer);
    return own ? whenSettled(resolve(), (settled) => visible(settled, own, rule, context)) : resolve();
  };
}

function visible(value: unknown, access: TypeAccess, rule: Rule, context: Context): unknown {
  const isVisible = (row: unknown) => row === null || row === undefined || maySee(row as Row, access, rule, context);
  if (Array.isArray(value)) return value.filter(isVisible);
  return isVisible(value) ? value : null;
}

/** Where null may not stand for a row that the viewer may not see, an error that says so does. */
function notTheirs({ parentType, fieldName }: GraphQLResolveInfo, { subject }: Viewer): Error {
  return fault(
    subject === undefined ? 'UNAUTHENTICATED' : 'FORBIDDEN',
    `What ${parentType.name}.${fieldName} answers is not for you: leave it out, or ask with a token of whom it concerns.`,
  );
}

function maySee(row: Row, { stake, isPublic }: TypeAccess, rule: Rule, context: Context): boolean {
  if (rule.length > 0) return fulfils(rule, context.viewer, stakeCheck(context, stake(row)));
  return isPublic === undefined || isPublic(row) || mayReadPrivate(context.viewer, stake(row));
}

function stakeCheck({ viewer }: Context, stake: ReturnType<TypeAccess['stake']>) {
  return (scope: Parameters<typeof concerns>[1]) => concerns(viewer, scope, stake);
}

function ruleOf(type: GraphQLNamedType, names: DirectiveNames): Rule {
  const nodes = [type.astNode, ...type.extensionASTNodes];
  return nodes.flatMap((node) => readRule(node?.directives, names));
}
