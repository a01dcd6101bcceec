import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const room = new URL('../../', import.meta.url);
const begin = '<!-- measured: npm run bench -- --write-readme -->';
const end = '<!-- measured: end -->';

/** Puts what a run measured between the marks of the room's README, and its overview into the top one. */
export async function writeReadmes({
  caption,
  tables,
  overview,
  plot,
}: {
  readonly caption: string;
  readonly tables: string;
  readonly overview: string;
  readonly plot: string;
}): Promise<void> {
  writeFileSync(new URL('plot.svg', room), plot);
  await replaceMeasured(new URL('README.md', room), `${tables}\n\n${caption}.\n\n![requests a second](plot.svg)`);
  await replaceMeasured(new URL('../../README.md', room), `${overview}\n\n${caption}.`);
  console.log('Written to README.md, packages/bench/README.md and packages/bench/plot.svg: review and commit them.');
}

async function replaceMeasured(file: URL, words: string): Promise<void> {
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file.pathname} has no marks between which to write: ${begin} … ${end}`);
  const written = `${text.slice(0, from)}${begin}\n\n${words}\n\n${text.slice(to)}`;
  writeFileSync(
    file,
    await format(written, { parser: 'markdown', printWidth: 120, embeddedLanguageFormatting: 'off' }),
  );
}
