import { once } from 'node:events';

/** What this process was started with; see `startProcess`. A supergraph is too long for an argument. */
export async function readSettings<T>(): Promise<T> {
  const [settings] = (await once(process, 'message')) as [T];
  return settings;
}

/** Tells who started this process where it answers. */
export function tellUrl(url: string): void {
  process.send?.({ url });
}
