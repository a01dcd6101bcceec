import { expect, test } from '@jest/globals';
import { lazyRows, type RawColumn, type Reader } from './lazy-rows.ts';

type Row = {
  readonly id: number;
  readonly program: { readonly code: string | null; readonly fund: { readonly id: number } | null } | null;
};

/** Writes down what it is told. */
class Listener implements Reader {
  readonly names: readonly string[];
  readonly told: string[] = [];

  constructor(names: readonly string[] = []) {
    this.names = names;
  }

  note(name: string): void {
    this.told.push(name);
  }

  lack(name: string): never {
    this.told.push(`no ${name}`);
    throw new Error(name);
  }
}

const column = (name: string, type: number, decode: (text: string) => unknown): RawColumn => ({ name, type, decode });
const nested = [column('id', 23, Number), column('program.code', 25, String), column('program.fund.id', 23, Number)];

test('rows nest, and what an outer join did not find is null', () => {
  const rows = lazyRows<Row>(
    {
      columns: nested,
      rows: [
        ['1', 'a', '2'],
        ['3', 'b', null],
        ['4', null, '5'],
        ['6', null, null],
      ],
    },
    new Listener(),
  );

  const read = ({ id, program }: Row) => {
    if (program === null) return [id, null];
    return [id, program.code, program.fund === null ? null : program.fund.id];
  };
  expect(rows.map(read)).toEqual([
    [1, 'a', 2],
    [3, 'b', null],
    [4, null, 5],
    [6, null],
  ]);
});

test('what nobody reads is not decoded, and what is read twice is the same', () => {
  let decoded = 0;
  const decode = (text: string): unknown => {
    decoded += 1;
    return JSON.parse(text);
  };
  const columns = [column('facts', 3802, decode), column('text', 3802, decode), column('none', 3802, decode)];
  const rows = [['{"a":1}', '"b"', 'null']];
  const [row] = lazyRows<Record<string, unknown>>({ columns, rows }, new Listener());

  expect(decoded).toBe(0);
  expect(row?.['facts']).toEqual({ a: 1 });
  expect(row?.['facts']).toBe(row?.['facts']);
  expect([row?.['text'], row?.['text']]).toEqual(['b', 'b']);
  expect([row?.['none'], row?.['none']]).toEqual([null, null]);
});

test('an object in which JSON’s null was read is there as before', () => {
  const columns = [column('nest.id', 25, String), column('nest.facts', 3802, JSON.parse)];
  const [row] = lazyRows<{ readonly nest: { readonly facts: unknown } | null }>(
    { columns, rows: [[null, 'null']] },
    new Listener(),
  );

  expect(row?.nest?.facts).toBeNull();
  expect(row?.nest).not.toBeNull();
});

test('columns of the same names and other types are other rows', () => {
  const read = (type: number, decode: (text: string) => unknown) =>
    lazyRows<{ readonly amount: unknown }>(
      { columns: [column('amount', type, decode)], rows: [['7']] },
      new Listener(),
    )[0]?.amount;

  expect([read(23, Number), read(20, BigInt), read(23, Number)]).toEqual([7, 7n, 7]);
});

test('what is read is told, what says that an object is there too, and what was not selected is told and thrown', () => {
  const names = ['id', 'program.code', 'program.fund.id', 'program.fund.name', 'city.code'];
  const listener = new Listener(names);
  const [row, without] = lazyRows<Row & { readonly city: unknown }>(
    {
      columns: nested,
      rows: [
        ['1', null, '2'],
        ['3', 'b', null],
      ],
    },
    listener,
  );

  expect(row?.program?.fund?.id).toBe(2);
  expect(listener.told).toEqual(['program.code', 'program.fund.id', 'program.fund.id', 'program.fund.id']);
  expect(() => row?.city).toThrow('city.code');
  // Its id is null, and its name, which may not be, is not there.
  expect(() => without?.program?.fund).toThrow('program.fund.name');
  expect(listener.told.slice(4)).toEqual(['no city.code', 'program.code', 'program.fund.id', 'no program.fund.name']);
});
