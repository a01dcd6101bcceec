import { regions, zones, type RegionRow, type ZoneRow } from '@voucher-graph/companies';

/** Where companies are founded: a city and its counties. */
export type Place = {
  /** As names of companies begin: 上海, 深圳. */
  readonly name: string;
  readonly nameEn: string;
  /** The counties, or the city itself where it has none. */
  readonly counties: readonly RegionRow[];
  readonly zones: readonly ZoneRow[];
};

/** Cities with programs first, then others with many software firms, with their weights. */
export const places: readonly (readonly [place: Place, weight: number])[] = (
  [
    ['310000', 20],
    ['110000', 18],
    ['440300', 14],
    ['510100', 9],
    ['330100', 8],
    ['330200', 4],
    ['370100', 3],
    ['370200', 4],
    ['370600', 1],
    ['410100', 5],
    ['410300', 1],
    ['450100', 3],
    ['520100', 3],
    ['520300', 1],
    ['131000', 1],
    ['321000', 1],
    ['350600', 1],
    ['621000', 1],
    ['440100', 3],
    ['320100', 2],
    ['320500', 3],
    ['420100', 2],
    ['340100', 2],
    ['610100', 2],
    ['120000', 2],
    ['500000', 2],
  ] as const
).map(([code, weight]) => [placeOf(code), weight]);

function placeOf(code: string): Place {
  const prefix = code.replace(/(00){1,2}$/, '');
  const within = regions.filter((region) => region.code.startsWith(prefix));
  const city = within.find((region) => region.code === code);
  if (!city?.nameEn) throw new Error(`The table of divisions has no ${code}.`);
  const counties = within.filter(({ level }) => level === 'COUNTY');
  return {
    name: city.name.replace(/市$/, ''),
    nameEn: city.nameEn,
    counties: counties.length > 0 ? counties : [city],
    zones: zones.filter(({ regionCode }) => regionCode.startsWith(prefix)),
  };
}
