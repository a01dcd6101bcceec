const textAtMost = 300;

const secretShapes: readonly (readonly [RegExp, string])[] = [
  [/\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>()]*/gi, '[url]'],
  [/\b(Bearer|Basic|Digest)\s+[\w.~+/=-]+/gi, '[redacted]'],
  [/\beyJ[\w-]*(\.[\w-]*)*/g, '[redacted]'], // a JSON Web Token
  [/\b(password|passwd|pwd|secret|token|api.?key)\s*[=:]\s*\S+/gi, '[redacted]'],
  [/[\w+/-]{40,}={0,2}/g, '[redacted]'], // keys and hashes
];

/** A short text without what looks like a secret: URLs (they carry passwords), tokens, keys. */
export function scrub(text: string): string {
  const start = text.slice(0, 4 * textAtMost);
  const clean = secretShapes.reduce((left, [shape, instead]) => left.replace(shape, instead), start);
  return clean.length > textAtMost ? `${clean.slice(0, textAtMost)}…` : clean;
}
