// What the sandbox needs from the environment: loopback only, a virtual start, its own Graph and Teams or others.

import { rm } from 'node:fs/promises';
import { instant, type Instant } from '../src/core/time';
import { ConfigurationFault } from '../src/app/config/file-problem';
import { readSettings, type Environment, type Settings } from '../src/app/config/settings';

export interface SandboxSettings extends Settings {
  readonly HOST: string;
  readonly MUNICIPALITY_FILE: string;
  readonly start: Instant;
  /** The sandbox's own Graph and Teams forget everything at a stop; a database kept by itself would not fit them. */
  readonly isForgetful: boolean;
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** A Tuesday in working time; its seconds are the machine's, so that minutes begin together. */
const defaultStart = (): Instant => {
  const seconds = String(new Date().getSeconds()).padStart(2, '0');
  return instant(`2026-12-01T07:45:${seconds}+01:00`);
};

/** Throws ConfigurationFault; a HOST that others could reach is named. */
export function readSandboxSettings(environment: Environment): SandboxSettings {
  const settings = readSettings(environment);
  const host = settings.HOST ?? '127.0.0.1';
  if (!loopback.has(host)) {
    throw new ConfigurationFault('The environment', [
      {
        place: 'HOST',
        line: undefined,
        problem: `${host} is not this machine alone, and the sandbox asks nobody who they are`,
        remedy: 'Leave HOST out, or use 127.0.0.1; npm run serve is the bot for others',
      },
    ]);
  }
  const isOwn = settings.GRAPH_BASE_URL === undefined && settings.TEAMS_SERVICE_URL === undefined;
  return {
    ...settings,
    HOST: host,
    MUNICIPALITY_FILE: settings.MUNICIPALITY_FILE ?? 'env/sandbox.municipality.yaml',
    start: settings.SANDBOX_NOW === undefined ? defaultStart() : instant(settings.SANDBOX_NOW),
    isForgetful: isOwn && !environment['DATABASE_URL']?.trim(),
  };
}

/** Takes away what an earlier sandbox kept. */
export async function forget(settings: SandboxSettings): Promise<void> {
  if (!settings.isForgetful) return;
  const path = settings.DATABASE_URL.replace(/^sqlite:/, '');
  await Promise.all(['', '-wal', '-shm'].map((suffix) => rm(`${path}${suffix}`, { force: true })));
}
