import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { once } from '../../src/core/once';

const root = join(__dirname, '../..');

interface SandboxDoor {
  readonly url: string;
  /** Moves the virtual clock all the way, however slow the machine; rejects when the process dies meanwhile. */
  moveTo(now: string): Promise<ClockAnswer>;
  /** A mail to one of the sandbox's mailboxes. */
  deliver(mail: SandboxMail): Promise<void>;
}

/** A bot that is played with. */
export interface OpenedBot extends SandboxDoor {
  readonly pid: number | undefined;
  /** SIGTERM where it has a process of its own; the exit code. */
  stop(): Promise<number | null>;
}

/** The bot as a process of its own, over somebody else's Graph and Teams. */
export interface BotProcess extends OpenedBot {
  /** Reaches what was preloaded. */
  send(message: object): void;
  /** Everything that it has printed so far. */
  printed(): string;
  /** Cuts it off at once, as a power failure would. */
  kill(): Promise<void>;
}

interface SandboxMail {
  readonly mailbox: string;
  readonly from: string;
  readonly fromName: string;
  readonly subject: string;
  readonly body: string;
  readonly folder?: 'junkemail';
  readonly headers?: readonly { readonly name: string; readonly value: string }[];
  readonly attachments?: readonly object[];
}

export interface ClockAnswer {
  readonly now: string;
  readonly jobs: readonly string[];
  readonly delivered: number;
  readonly pending: number;
  readonly failed: number;
}

export interface BotOptions {
  readonly graphUrl: string;
  readonly teamsUrl: string;
  readonly databaseUrl: string;
  readonly now: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A file that the process loads before anything else, and which it can be written to from here. */
  readonly preload?: string;
  /** The user that it runs as, where the one who starts it may become another. */
  readonly uid?: number;
}

/** Builds what the processes run; once a test file. */
export const buildBot = once((): void => {
  const script = "import('./scripts/build.mjs').then((m) => m.build())";
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root });
});

/** Into dist/work, where it is not built as it stands. */
export const buildWorkPage = once((): void => {
  execFileSync(process.execPath, ['scripts/build-page.mjs'], { cwd: root });
});

export async function startBot(options: BotOptions): Promise<BotProcess> {
  const preloaded = options.preload === undefined ? [] : ['--require', options.preload];
  const child = spawn(
    process.execPath,
    [...preloaded, '--enable-source-maps', 'dist/sandbox/main-sandbox.js'],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      ...(options.uid !== undefined && { uid: options.uid }),
      env: environmentOf(options),
    },
  );
  const printed = collect(child);
  const url = await addressOf(child);
  return {
    ...sandboxAt(url),
    pid: child.pid,
    send: (message) => {
      child.send(message);
    },
    printed,
    kill: () => end(child, 'SIGKILL').then(() => undefined),
    stop: () => end(child, 'SIGTERM'),
  };
}

export const environmentOf = (options: BotOptions) => ({
  ...process.env,
  TZ: 'UTC',
  PORT: '0',
  OPS_PORT: '0',
  LOG_LEVEL: 'error',
  SANDBOX_CLOCK: 'frozen',
  SANDBOX_NOW: options.now,
  DATABASE_URL: options.databaseUrl,
  GRAPH_BASE_URL: options.graphUrl,
  TEAMS_SERVICE_URL: options.teamsUrl,
  ...options.env,
});

export function sandboxAt(url: string): SandboxDoor {
  const post = (path: string, body: object) =>
    fetch(`${url}/sandbox/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return {
    url,
    moveTo: async (now) => {
      for (;;) {
        const answer = (await (await post('clock', { now })).json()) as ClockAnswer;
        // It answers after a minute with how far it came.
        if (!(Date.parse(answer.now) < Date.parse(now))) return answer;
      }
    },
    deliver: async (mail) => {
      const response = await post('api/deliver', mail);
      if (!response.ok) throw new Error(`It was not delivered: ${response.status} ${await response.text()}`);
    },
  };
}

function collect(child: ChildProcess): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return () => output;
}

/** The address that the greeting names; rejects with what was printed when the process ends before. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+(?=\/sandbox)/.exec(output);
      if (address) resolve(address[0]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => {
      reject(new Error(`The bot ended before it listened: ${output}`));
    });
  });
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('exit', (code) => {
      resolve(code);
    });
    child.kill(signal);
  });
}
