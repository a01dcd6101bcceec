import { expect, test } from '@jest/globals';
import { daysAskedFor } from './days-asked-for.ts';

const now = new Date('2026-11-24T03:00:00Z');

test('days are China’s, both included', () => {
  expect(daysAskedFor('2026-03-01', '2026-03-31', now)).toEqual({
    from: new Date('2026-02-28T16:00:00Z'),
    until: new Date('2026-03-31T16:00:00Z'),
  });
});

test('days that have not ended are left out', () => {
  expect(daysAskedFor('2026-11-01', '2026-12-31', now).until).toEqual(new Date('2026-11-23T16:00:00Z'));
  expect(daysAskedFor('2026-11-24', '2026-11-24', now)).toEqual({
    from: new Date('2026-11-23T16:00:00Z'),
    until: new Date('2026-11-23T16:00:00Z'),
  });
  expect(daysAskedFor('2026-12-01', '2026-12-31', now).until).toEqual(new Date('2026-11-30T16:00:00Z'));
});

test('days in the wrong order, or too many of them, are the caller’s fault', () => {
  expect(() => daysAskedFor('2026-03-02', '2026-03-01', now)).toThrow('from (2026-03-02) is after to (2026-03-01)');
  expect(() => daysAskedFor('2020-01-01', '2026-03-01', now)).toThrow('more than three years');
});
