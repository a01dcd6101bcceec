/** Whether an officer's city is, or lies above, the city of a program (GB/T 2260): 510000 and 510100 cover 510100. */
export function covers(officerCity: string | undefined, cityCode: string | null): boolean {
  return officerCity !== undefined && cityCode?.startsWith(officerCity.replace(/(00){1,2}$/, '')) === true;
}
