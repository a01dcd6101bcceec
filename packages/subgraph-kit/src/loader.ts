import { rejectThrown } from './when-settled.ts';

/**
 * Loads by key, and answers again what it has loaded: one is made for each request, and for each thing that it may read.
 * What joins the loads of all requests into one statement is `loadTogether`.
 *
 * A class, since a request makes hundreds and uses a few: its methods are not made anew for each.
 */
export class Loader<TKey, TAnswer> {
  readonly #loadKey: (key: TKey, text: string) => Promise<TAnswer>;
  readonly #textOf: (key: TKey) => string;
  #loaded: Map<string, Promise<TAnswer>> | undefined;

  /** @param loadKey is given the key's text, too */
  constructor(loadKey: (key: TKey, text: string) => Promise<TAnswer>, textOf: (key: TKey) => string) {
    this.#loadKey = loadKey;
    this.#textOf = textOf;
  }

  load(key: TKey): Promise<TAnswer> {
    const loaded = (this.#loaded ??= new Map<string, Promise<TAnswer>>());
    const text = this.#textOf(key);
    const known = loaded.get(text);
    if (known) return known;
    const loading = rejectThrown(() => this.#loadKey(key, text));
    loaded.set(text, loading);
    return loading;
  }

  /** Forgets a key that was written since. */
  clear(key: TKey): this {
    this.#loaded?.delete(this.#textOf(key));
    return this;
  }
}
