import { gzipSync } from 'node:zlib';
import { hostileStrings, hostileValue } from './hostile-values.ts';
import type { Random } from './random.ts';
import { jsonHeaders, post, type Request } from './request.ts';
import type { Written } from './write-operation.ts';

/** A good document in a bad body: wrong members, wrong JSON, wrong bytes, wrong encodings. */
export function mutateEnvelope(random: Random, { query, variables }: Written): Request {
  const text = JSON.stringify({ query, variables });
  switch (random.below(16)) {
    case 0:
      return post(JSON.stringify({ query: hostileValue(random), variables }));
    case 1:
      return post(JSON.stringify({ query, variables: hostileValue(random) }));
    case 2:
      return post(JSON.stringify({ query, variables, operationName: hostileValue(random) }));
    case 3:
      return post(JSON.stringify({ query, variables, extensions: hostileValue(random) }));
    case 4:
      return post(JSON.stringify({ ...(random.chance(50) && { query }), extensions: persisted(random) }));
    case 5:
      return post(JSON.stringify(hostileValue(random)));
    case 6:
      return post(JSON.stringify(Array.from({ length: random.below(4) }, () => ({ query, variables }))));
    case 7:
      return post(text.slice(0, random.below(text.length)));
    case 8:
      return post(`\ufeff${text}`);
    case 9:
      return post(Buffer.from(text, random.pick(['utf16le', 'latin1'] as const)));
    case 10:
      return post(text, { 'content-type': `application/json; charset=${random.pick(charsets)}` });
    case 11:
      return post(gzipSync(text), { ...jsonHeaders, 'content-encoding': random.pick(encodings) });
    case 12:
      return post(text, { ...jsonHeaders, 'content-encoding': random.pick(encodings) });
    case 13:
      return post(randomBytes(random, Buffer.from(text)));
    case 14:
      return post(
        `{"query":${JSON.stringify(query)},"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}`,
      );
    default:
      return post(
        `${text.slice(0, -1)},"query":${JSON.stringify(random.pick(hostileStrings))},"n":1e400,"d":${'['.repeat(2000)}`,
      );
  }
}

const charsets = ['utf-8', 'UTF-16', 'utf-7', 'iso-8859-1', 'gbk', 'x', '', '"', 'utf-8; charset=utf-16'];
const encodings = ['gzip', 'deflate', 'br', 'identity', 'zstd', 'gzip, gzip', 'x', ''];

function persisted(random: Random): object {
  const sha256Hash = random.pick<unknown>(['0'.repeat(64), 'x', 1, null, ['a'], '__proto__', '\0', 'f'.repeat(10_000)]);
  return {
    persistedQuery: random.pick<unknown>([{ version: random.pick([1, 2, '1', null]), sha256Hash }, 1, null, []]),
  };
}

/** Some bytes of a body replaced by any others: it need not be UTF-8 any more. */
function randomBytes(random: Random, body: Buffer): Buffer {
  const bytes = Buffer.from(body);
  for (let times = 1 + random.below(10); times > 0; times--) bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
}
