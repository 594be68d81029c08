// `npm run playground`: the bot against the Microsoft 365 Agents Playground, Microsoft's own mock of Teams.
// The Playground is fetched by npx when it is asked for and is no dependency; it brings its own licence.

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { onLauncherGone } from './launcher.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.cache', 'playground');
const name = '@microsoft/m365agentsplayground@latest';
const port = process.env.PORT ?? '3978';
const playgroundPort = process.env.PLAYGROUND_PORT ?? '56150';
const connector = `http://127.0.0.1:${playgroundPort}/_connector`;
const messages = `http://127.0.0.1:${port}/api/messages`;
const who = process.argv[2] ?? 'anna.registrator';

ensureInstalled();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
fetchPlayground();
await build();
const person = writeContext();

console.log(`Starting the sandbox with the Playground as its Teams (${connector}) …`);
const bot = start(
  process.execPath,
  ['--enable-source-maps', join(root, 'dist', 'sandbox', 'main-sandbox.js')],
  {
    cwd: root,
    env: {
      ...process.env,
      PORT: port,
      TEAMS_SERVICE_URL: connector,
      DATABASE_URL: `sqlite:${join(folder, 'brevvakt.db')}`,
    },
  },
);
await answers(`http://127.0.0.1:${port}/healthz`);
console.log(
  `You are ${person.displayName}: write "hjälp" in the Playground, then move the clock on the sandbox's page.`,
);
console.log(
  'The Playground has one person: what others are told waits, and moving the clock may take a minute.',
);
console.log('It cannot look up people in a card, and does not read the manifest.');
const options = ['-e', messages, '-c', 'msteams', '-p', playgroundPort, '--su', connector];
const playground = start('npx', ['--yes', name, ...options, '--disable-telemetry'], {
  cwd: folder,
  shell: process.platform === 'win32',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0));
onLauncherGone(() => stop(0));
bot.on('exit', (code) => stop(code ?? 1));
playground.on('exit', (code) => stop(code ?? 1));

function fetchPlayground() {
  console.log(`Fetching ${name} by npx …`);
  const { status } = spawnSync('npx', ['--yes', name, '--version'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 2],
    shell: process.platform === 'win32',
    env: { ...process.env, npm_config_fetch_retries: '1' },
  });
  if (status === 0) return;
  console.error('The Playground could not be fetched: npm needs a network for it. `npm start` needs none.');
  process.exit(1);
}

/** Tells the Playground who is who, so that the sandbox's directory knows them. */
function writeContext() {
  const require = createRequire(import.meta.url);
  const { seedTenant } = require(join(root, 'dist', 'sandbox', 'tenant', 'seed.js'));
  const tenant = seedTenant(() => new Date());
  const people = [...tenant.people()];
  const current = people.find(({ userPrincipalName }) => userPrincipalName.startsWith(`${who}@`));
  if (current === undefined) {
    console.error(`Nobody in the sandbox is called ${who}; env/sandbox.municipality.yaml names some.`);
    process.exit(1);
  }
  const others = people.filter((person) => person !== current).slice(0, 5);
  const context = {
    version: '0.1.0',
    tenantId: tenant.tenantId,
    bot: { id: '00000000-0000-0000-0000-00000000000011', name: 'Brevvakt' },
    currentUser: userOf(current),
    users: others.map(userOf),
    personalChat: { id: 'personal-chat' },
    groupChat: { id: 'group-chat', name: 'Gruppchatt' },
    team: {
      id: 'team',
      name: 'Team',
      aadGroupId: '00000000-0000-0000-0000-000000000031',
      channels: [{ id: 'channel', name: 'Kanal' }],
    },
  };
  // JSON is YAML too.
  writeFileSync(join(folder, '.m365agentsplayground.yml'), `${JSON.stringify(context, undefined, 2)}\n`);
  return current;
}

function userOf({ id, displayName, userPrincipalName }) {
  const [givenName = displayName, surname = ''] = displayName.split(' ');
  return {
    id: `29:${id}`,
    name: displayName,
    userPrincipleName: userPrincipalName,
    aadObjectId: id,
    givenName,
    surname,
    email: userPrincipalName,
  };
}

function start(command, args, options) {
  return spawn(command, args, { stdio: 'inherit', ...options });
}

async function answers(url) {
  for (let tries = 0; tries < 120 && bot.exitCode === null; tries++) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  console.error('The sandbox did not start; it says why above.');
  bot.kill();
  process.exit(1);
}

function stop(code) {
  bot.kill();
  playground.kill();
  process.exitCode = code;
}
