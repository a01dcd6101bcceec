/** The SQL of a Chinese text in the order of its pinyin, as readers expect lists of names. */
export function pinyin(sql: string): string {
  return `${sql} COLLATE "zh-Hans-x-icu"`;
}
