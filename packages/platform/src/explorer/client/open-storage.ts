import type { GraphiQLProps } from 'graphiql';
import type { Example } from '../explorer-settings.ts';
import { operationName } from './operation-name.ts';

/**
 * Keeps a reader's tabs in this browser, and starts with one tab an example. Other examples (another seed, another
 * version) start afresh: ids kept from an older database would find nothing.
 */
export function openStorage(examples: readonly Example[]): NonNullable<GraphiQLProps['storage']> {
  const prefix = `voucher-graph:${hash(JSON.stringify(examples))}:`;
  const store = localStorage;
  const storage = {
    get length() {
      return ownKeys().length;
    },
    getItem: (key: string) => store.getItem(prefix + key),
    setItem: (key: string, value: string) => store.setItem(prefix + key, value),
    removeItem: (key: string) => store.removeItem(prefix + key),
    clear: () => ownKeys().forEach((key) => store.removeItem(key)),
  };
  if (storage.getItem('graphiql:tabState') === null) openExamples(storage, examples);
  return storage;

  function ownKeys(): string[] {
    return Object.keys(store).filter((key) => key.startsWith(prefix));
  }
}

/** Writes the state that GraphiQL itself would have kept; its `defaultTabs` would leave the first tab's variables out. */
function openExamples(storage: Pick<Storage, 'setItem'>, examples: readonly Example[]): void {
  const tabs = examples.map(({ query, variables }, index) => ({
    id: `example-${index}`,
    title: operationName(query) ?? `Example ${index + 1}`,
    query,
    variables: JSON.stringify(variables, null, 2),
    headers: null,
    hash: null,
    operationName: null,
    response: null,
  }));
  const [first] = tabs;
  if (!first) return;
  storage.setItem('graphiql:tabState', JSON.stringify({ tabs, activeTabIndex: 0 }));
  storage.setItem('graphiql:query', first.query);
  storage.setItem('graphiql:variables', first.variables);
}

/** FNV-1a: enough to tell two sets of examples apart. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value.toString(36);
}
