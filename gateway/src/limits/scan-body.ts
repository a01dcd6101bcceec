/** A body as large as this is looked over before it is parsed; smaller ones cannot hold enough to matter. */
const scannedFrom = 10_000;

/**
 * Looks a JSON text over, without parsing it: how many values it holds, and how deep they are nested. A megabyte of open
 * brackets or of short keys would keep the parser busy for a hundred milliseconds.
 * @returns whether it holds more than it may
 */
export function isBodyTooLarge(json: Buffer, valuesAtMost: number, depthAtMost: number): boolean {
  if (json.length < scannedFrom) return false;
  let values = 1;
  let depth = 0;
  for (let i = 0; i < json.length; i++) {
    switch (json[i]) {
      case quote:
        i = endOfText(json, i + 1);
        break;
      case openBracket:
      case openBrace:
        depth++;
        values++;
        break;
      case closeBracket:
      case closeBrace:
        depth--;
        break;
      case comma:
        values++;
    }
    if (values > valuesAtMost || depth > depthAtMost) return true;
  }
  return false;
}

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];

function endOfText(json: Buffer, start: number): number {
  let i = start;
  while (i < json.length && json[i] !== quote) i += json[i] === backslash ? 2 : 1;
  return i;
}
