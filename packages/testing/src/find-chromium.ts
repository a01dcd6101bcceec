import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { promisify } from 'node:util';
import { readConfig } from './config.ts';

/** What `chromium.launch` of playwright-core needs. */
export type Chromium = { readonly executablePath: string; readonly args: string[] };

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser that CHROMIUM_PATH names, one that the system has, or the one that npm brings for Linux. */
export async function findChromium({ chromiumPath } = readConfig()): Promise<Chromium> {
  if (chromiumPath !== undefined) {
    if (await runs(chromiumPath)) return { executablePath: chromiumPath, args: flags };
    throw new Error(`CHROMIUM_PATH names ${chromiumPath}, which does not run: set it to a Chromium, or unset it.`);
  }
  for (const executablePath of usualPlaces) if (await runs(executablePath)) return { executablePath, args: flags };
  const packed = await unpackChromium();
  if (packed) return packed;
  throw new Error('No Chromium was found: install one (apt-get install chromium), or set CHROMIUM_PATH.');
}

/** @returns undefined where npm installed no browser: the package is optional, and made for Linux and newer Nodes */
async function unpackChromium(): Promise<Chromium | undefined> {
  const name = '@sparticuz/chromium';
  const loaded = (await import(name).catch(() => undefined)) as { default?: PackedChromium } | undefined;
  if (!loaded?.default) return undefined;
  const executablePath = await loaded.default.executablePath().catch(() => undefined);
  if (executablePath === undefined || !(await runs(executablePath))) return undefined;
  // Its own flags are for a cloud function (one process for all pages), which one page that fails takes down with it.
  return { executablePath, args: [...flags, '--use-angle=swiftshader'] };
}

type PackedChromium = { readonly executablePath: () => Promise<string> };

async function runs(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    if (process.platform === 'linux') await promisify(execFile)(path, ['--version'], { timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
