/** The name in the language asked for; Chinese where no English one is on record. */
export function nameIn(
  row: { readonly name: string; readonly nameEn: string | null },
  language: 'ZH' | 'EN' | null | undefined,
): string {
  return language === 'EN' ? (row.nameEn ?? row.name) : row.name;
}
