import { execFileSync } from 'node:child_process';

/** The commit that is measured, `-dirty` when files differ from it; `none` outside of git. */
export function commitOf(): string {
  try {
    const cwd = new URL('.', import.meta.url).pathname;
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' }).trim();
    const top = git('rev-parse', '--show-toplevel');
    const changed = git('-C', top, 'status', '--porcelain', '--untracked-files=no', '--', '*.ts', '*.sql', '*.graphql');
    return `${git('rev-parse', '--short=10', 'HEAD')}${changed === '' ? '' : '-dirty'}`;
  } catch {
    return 'none';
  }
}
