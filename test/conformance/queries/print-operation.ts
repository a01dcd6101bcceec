import { astFromValue, getNamedType, getNullableType, isInputObjectType, isListType, print } from 'graphql';
import type { GraphQLArgument, GraphQLInputType } from 'graphql';
import type { Choice, Condition, FieldSelection, FragmentSelection, Selection } from './selection.ts';

/** A query as a client sends it. */
export type Operation = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };

/** What keeps a random query below the limits of the graph, and quick. */
export type Budget = { readonly fields: number; readonly aliases: number; readonly cost: number };

/**
 * Writes selections as a query that is valid whatever they are: whatever would exceed the budget is left out, and of two
 * selections of a field with different arguments the later gets another name.
 */
export function printOperation(
  selections: readonly Selection[],
  budget: Budget = { fields: 70, aliases: 12, cost: 1500 },
  isAllowed: (coordinate: string, type: string) => boolean = () => true,
): Operation {
  let { fields, aliases, cost } = budget;
  let names = 0;
  let conditionsVia: Condition['via'] | undefined;
  const definitions: string[] = [];
  const values: (readonly [name: string, value: unknown] | undefined)[] = [];
  /** The arguments with which a field stands under its own name, everywhere in the query. */
  const unnamed = new Map<string, string>();
  const fragments: { readonly name: string; readonly on: string; readonly text: string; readonly cost: number }[] = [];

  const body = printAll(selections, 1);
  const head = definitions.length > 0 ? `query Q(${definitions.join(', ')})` : 'query Q';
  const variables = Object.fromEntries(values.filter((each) => each !== undefined));
  return { query: [`${head} ${body}`, ...fragments.map(({ text }) => text)].join('\n'), variables };

  /** Of every object something is asked without a condition: see the test of what @apollo/gateway does where nothing is. */
  function printAll(all: readonly Selection[], times: number): string {
    const printed = all.map((selection) => ({ text: printOne(selection, times), condition: selection.condition }));
    const texts = printed.map(({ text }) => text).filter((text) => text !== '');
    const isAsked = printed.some(({ text, condition }) => text !== '' && !condition);
    return `{ ${[...texts, ...(isAsked ? [] : ['__typename'])].join(' ')} }`;
  }

  function printOne(selection: Selection, times: number): string {
    if (fields <= 0 || cost < times) return '';
    if (selection.kind === 'field') return printField(selection, times);
    if (selection.kind === 'fragment') return printFragment(selection, times);
    fields--;
    return `__typename${printCondition(selection.condition)}`;
  }

  function printField({ parent, field, alias, args, condition, below }: FieldSelection, times: number): string {
    if (!isAllowed(`${parent}.${field.name}`, getNamedType(field.type).name)) return '';
    const defined = definitions.length;
    const written = field.args.flatMap((arg) => printArgument(arg, args[arg.name]));
    const text = written.length > 0 ? `(${written.join(', ')})` : '';
    const isOther = (unnamed.get(field.name) ?? text) !== text;
    if ((isOther || alias !== undefined) && aliases <= 0) {
      if (isOther) return forget(defined);
      alias = undefined;
    }
    if (isOther || alias !== undefined) aliases--;
    else unnamed.set(field.name, text);
    const unique = isOther || (alias !== undefined && text !== '') ? `_${++names}` : '';
    const name = isOther || alias !== undefined ? `${alias ?? 'c'}_${field.name}${unique}: ` : '';
    fields--;
    cost -= times;
    const nested = below ? ` ${printAll(below, times * entriesOf(field.type, args['first']?.value))}` : '';
    return `${name}${field.name}${text}${printCondition(condition)}${nested}`;
  }

  function printFragment({ on, form, condition, below }: FragmentSelection, times: number): string {
    const before = form === 'named before' ? fragments.find((fragment) => fragment.on === on.name) : undefined;
    if (before) {
      if (before.cost * times > cost) return '';
      cost -= before.cost * times;
      return `...${before.name}${printCondition(condition)}`;
    }
    if (form === 'inline') return `... on ${on.name}${printCondition(condition)} ${printAll(below, times)}`;
    if (form === 'inline without a type') return `...${printCondition(condition)} ${printAll(below, times)}`;
    const costBefore = cost;
    const text = printAll(below, times); // before it is known, so that it cannot spread itself
    const name = `F${fragments.length + 1}`;
    fragments.push({
      name,
      on: on.name,
      text: `fragment ${name} on ${on.name} ${text}`,
      cost: (costBefore - cost) / times,
    });
    return `...${name}${printCondition(condition)}`;
  }

  /** What a literal leaves out, and what a variable does, are not mixed: see the tests of what @apollo/gateway does then. */
  function printCondition(condition: Condition | undefined): string {
    if (!condition) return '';
    const { directive, if: isSo, via } = condition;
    conditionsVia ??= via;
    const isLeftOut = (directive === 'skip') === isSo;
    const isLiteral = conditionsVia === 'literal' || (via === 'literal' && !isLeftOut);
    return ` @${directive}(if: ${isLiteral ? String(isSo) : variable('Boolean!', isSo)})`;
  }

  function printArgument({ name, type }: GraphQLArgument, choice: Choice | undefined): readonly string[] {
    if (!choice) return [];
    const { value, via } = choice;
    if (via === 'variable') return [`${name}: ${variable(String(type), value)}`];
    if (via === 'default') return [`${name}: ${variable(String(type), value, literal(value, type))}`];
    return [`${name}: ${via === 'inside' ? inside(value, type) : literal(value, type)}`];
  }

  /** An object whose fields are variables; of a list of objects, each. */
  function inside(value: unknown, type: GraphQLInputType): string {
    const nullable = getNullableType(type);
    if (Array.isArray(value) && isListType(nullable))
      return `[${value.map((item) => inside(item, nullable.ofType)).join(', ')}]`;
    if (typeof value !== 'object' || value === null || !isInputObjectType(nullable)) return literal(value, type);
    const inner = nullable.getFields();
    return `{ ${Object.entries(value)
      .flatMap(([key, each]) => {
        const field = inner[key];
        return field ? [`${key}: ${variable(String(field.type), each)}`] : [];
      })
      .join(', ')} }`;
  }

  /** Takes back the variables of what is left out after all: an unused one would be refused. */
  function forget(defined: number): '' {
    definitions.length = defined;
    values.length = defined;
    return '';
  }

  function variable(type: string, value: unknown, fallback?: string): string {
    const name = `v${definitions.length + 1}`;
    definitions.push(`$${name}: ${type}${fallback === undefined ? '' : ` = ${fallback}`}`);
    values.push(fallback === undefined ? [name, value] : undefined);
    return `$${name}`;
  }
}

function literal(value: unknown, type: GraphQLInputType): string {
  const node = astFromValue(value, type);
  if (!node) throw new Error(`${JSON.stringify(value)} cannot be written as ${String(type)}.`);
  return print(node);
}

/** About how many objects a field answers: lists without pages have a few. */
function entriesOf(type: { toString: () => string }, first: unknown): number {
  if (typeof first === 'number') return Math.min(Math.max(first, 1), 20);
  if (/Connection!?$/.test(String(type))) return 20;
  return String(type).startsWith('[') && !/Edge!?\]!?$/.test(String(type)) ? 6 : 1;
}
