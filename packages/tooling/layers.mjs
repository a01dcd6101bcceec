// Checks who imports whom (dependency-cruiser.cjs), and that the tool saw every file: a parser that fails sees none.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const root = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(root);
const config = createRequire(import.meta.url)('./dependency-cruiser.cjs');
const { output } = await cruise(
  ['gateway', 'subgraphs', 'packages', 'test'],
  { ...config.options, ruleSet: { forbidden: config.forbidden }, validate: true },
  undefined,
  { tsConfig: extractTSConfig('tsconfig.json') },
);
const { violations, totalCruised } = output.summary;
for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} → ${to}`);

const files = execFileSync('git', ['ls-files', '*.ts'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && !/__generated__|\/explorer\/client\//.test(file));
if (totalCruised < files.length) {
  console.error(
    `dependency-cruiser saw ${totalCruised} modules of ${files.length}: is its TypeScript parser still working?`,
  );
  process.exitCode = 1;
}
if (violations.length > 0) process.exitCode = 1;
