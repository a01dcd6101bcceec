import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bugs, type Bug } from './bugs.ts';
import { copyCheckout } from './copy-checkout.ts';
import { plant } from './plant.ts';

// Plants each bug in a copy of the checkout, and runs the tests that must notice it. `npm run planted-bugs`

type Report = { readonly failed: readonly string[]; readonly passed: number; readonly output: string };

const root = fileURLToPath(new URL('../../../', import.meta.url));

function run(copy: string, { tests, named }: Pick<Bug, 'tests' | 'named'>): Report {
  const file = join(copy, 'report.json');
  rmSync(file, { force: true });
  const node = ['--conditions=source', '--import', '@voucher-graph/tooling/typescript'];
  const jest = ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${file}`, '--runTestsByPath', ...tests];
  const pattern = named === undefined ? [] : ['--testNamePattern', named];
  const { stdout, stderr } = spawnSync(process.execPath, [...node, ...jest, ...pattern], {
    cwd: copy,
    encoding: 'utf8',
  });
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly testResults: readonly { readonly assertionResults: readonly { status: string; title: string }[] }[];
  };
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  const those = (status: string) => results.filter((each) => each.status === status).map(({ title }) => title);
  return { failed: those('failed'), passed: those('passed').length, output: `${stdout}${stderr}` };
}

function main(): number {
  const chosen = bugs.filter(({ name }) => process.argv.slice(2).every((word) => name.includes(word)));
  for (const bug of chosen) plant(root, bug); // all apply, or nothing is run
  const copy = copyCheckout(root);
  chmodSync(copy, 0o755); // the server's account must reach it, whoever we are
  let caught = 0;
  try {
    for (const bug of chosen) {
      const sound = run(copy, bug);
      if (sound.failed.length > 0 || sound.passed === 0)
        throw new Error(`Without "${bug.name}" its tests do not pass: ${sound.failed.join(', ')}\n${sound.output}`);
      const { file, before, after } = plant(copy, bug);
      writeFileSync(join(copy, file), after);
      const { failed } = run(copy, bug);
      writeFileSync(join(copy, file), before);
      if (failed.length > 0) caught++;
      process.stdout.write(`${failed.length > 0 ? 'caught' : 'MISSED'}  ${bug.name}\n`);
      for (const title of failed) process.stdout.write(`          by: ${title}\n`);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  process.stdout.write(`caught ${caught} of ${chosen.length}\n`);
  return caught === chosen.length ? 0 : 1;
}

process.exitCode = main();
