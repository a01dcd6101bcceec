/** The URL with settings for its sessions (`timezone=UTC`), after those that it asks for itself. */
export function withSettings(url: string, settings: Readonly<Record<string, string>>): string {
  const changed = new URL(url);
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  changed.searchParams.set('options', [changed.searchParams.get('options'), ...options].filter(Boolean).join(' '));
  return changed.href;
}

/** The URL with another account. A password that is null leaves it to the server to trust the account by other means. */
export function withAccount(url: string, user: string, password: string | null): string {
  const changed = new URL(url);
  changed.username = user;
  changed.password = password ?? '';
  // node-postgres would prefer these to what stands before the @.
  for (const name of ['user', 'password']) changed.searchParams.delete(name);
  return changed.href;
}

/** The password that a URL carries; null when it leaves that to the server's trust. */
export function passwordIn(url: string): string | null {
  const { password, searchParams } = new URL(url);
  return searchParams.get('password') ?? (decodeURIComponent(password) || null);
}
