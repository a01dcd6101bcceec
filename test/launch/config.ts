/** What a process that a test starts finds in its environment: no setting of ours, nor of the test runner. */
export function readPlainEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'SystemRoot', 'ComSpec', 'APPDATA', 'TEMP', 'USERPROFILE'];
  return {
    ...Object.fromEntries(kept.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
    NPM_CONFIG_UPDATE_NOTIFIER: 'false',
  };
}
