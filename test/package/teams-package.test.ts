import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';

const root = join(__dirname, '../..');
const build = (env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, ['scripts/package.mjs'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });

interface Manifest {
  readonly id: string;
  readonly bots: readonly {
    readonly botId: string;
  }[];
  readonly composeExtensions: readonly { readonly commands: readonly object[] }[];
}

const opened = async () => JSZip.loadAsync(readFileSync(join(root, 'dist/brevvakt.zip')));
const manifestOf = async (zip: JSZip) =>
  JSON.parse((await zip.file('manifest.json')?.async('string')) ?? '') as Manifest;

test('the package is built without a network and holds manifest, English texts and both icons', async () => {
  const { status, stdout } = build();
  expect(stdout).toContain('checked');
  expect(status).toBe(0);
  expect(Object.keys((await opened()).files).toSorted()).toEqual([
    'color.png',
    'en.json',
    'manifest.json',
    'outline.png',
  ]);
});

test('the bot of MicrosoftAppId stands in the manifest', async () => {
  const botId = '12345678-1234-4234-8234-123456789abc';
  expect(build({ MicrosoftAppId: botId, PUBLIC_URL: 'https://bot.ale.example' }).status).toBe(0);
  expect((await manifestOf(await opened())).bots[0]?.botId).toBe(botId);
});

test('the action on a Teams message stands in the manifest, in both languages, and opens a dialog of the bot’s', async () => {
  expect(build().status).toBe(0);
  const zip = await opened();
  const { composeExtensions } = await manifestOf(zip);
  expect(composeExtensions[0]?.commands[1]).toMatchObject({
    type: 'action',
    context: ['message'],
    fetchTask: true,
  });
  const english = JSON.parse((await zip.file('en.json')?.async('string')) ?? '{}') as Record<string, string>;
  expect(english['composeExtensions[0].commands[1].title']).toBe('To the duty mailbox');
});

test.each(['bot.ale.example', ' bot.ale.example ', 'BOT-1.xn--vxj-qla.se'])(
  'a host alone is taken: %j',
  async (domain) => {
    expect(build({ BOT_DOMAIN: domain }).status).toBe(0);
    expect(await manifestOf(await opened())).toMatchObject({ validDomains: [domain.trim()] });
  },
);

test.each([
  ['an id that is no id', { TEAMS_APP_ID: 'brevvakt' }, '/id'],
  ['an address that is no web address', { PRIVACY_URL: 'integritet' }, 'privacyUrl'],
  ['a domain with https://', { BOT_DOMAIN: 'https://bot.ale.example' }, 'write BOT_DOMAIN=bot.ale.example\n'],
  ['a domain with a path', { BOT_DOMAIN: 'bot.ale.example/pages' }, 'write BOT_DOMAIN=bot.ale.example\n'],
  ['a domain with a port', { BOT_DOMAIN: 'bot.ale.example:8443' }, 'write BOT_DOMAIN=bot.ale.example\n'],
  ['a domain with a space', { BOT_DOMAIN: 'bot ale.example' }, 'write BOT_DOMAIN=the host of PUBLIC_URL'],
  ['an IP address', { BOT_DOMAIN: '127.0.0.1' }, 'write BOT_DOMAIN=the host of PUBLIC_URL'],
  ['an IPv6 address', { BOT_DOMAIN: '[::1]' }, 'write BOT_DOMAIN=the host of PUBLIC_URL'],
  ['this machine', { BOT_DOMAIN: 'localhost' }, 'write BOT_DOMAIN=the host of PUBLIC_URL'],
  ['a domain that is none', { BOT_DOMAIN: 'brevvakt' }, 'write BOT_DOMAIN=the host of PUBLIC_URL'],
  [
    'a public address without https://',
    { PUBLIC_URL: 'bot.ale.example/x y' },
    'BOT_DOMAIN=bot.ale.example/x y',
  ],
  ['a name that is too long', { DEVELOPER_NAME: 'x'.repeat(33) }, '/developer/name'],
])('%s is refused and named', (_, env, place) => {
  const { status, stderr } = build(env);
  expect(status).toBe(1);
  expect(stderr).toContain(place);
});
