import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { activityFrom } from '../fakes/teams-bot';
import {
  channelServiceUrl,
  goodClaims,
  makeKey,
  signToken,
  startOpenIdServer,
  unsignedToken,
} from '../fakes/teams-keys';

const root = join(__dirname, '../..');
const posts = 500;
const key = makeKey('channel-key');
const forger = { ...makeKey('forger'), kid: key.kid };

/** How many bytes the bot's door writes while strangers post with tokens that are forged, expired or not signed. */
async function writtenWhile(console: 'captured' | 'open', tokens: readonly string[]) {
  const keys = await startOpenIdServer([key]);
  const preload = join(root, 'test/support/register-typescript.js');
  const script = join(__dirname, 'door-process.ts');
  const child = spawn(process.execPath, ['--require', preload, script, keys.url, console], { cwd: root });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let text = '';
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const port = await new Promise<string>((resolve) =>
    child.stdout.once('data', (chunk: Buffer) => {
      resolve(chunk.toString().trim());
    }),
  );
  const statuses = new Set<number>();
  for (let n = 0; n < posts; n += 1) {
    const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${tokens[n % tokens.length] ?? ''}`,
      },
      body: JSON.stringify(activityFrom(channelServiceUrl)),
    });
    statuses.add(response.status);
    await response.arrayBuffer();
  }
  child.stdin.end();
  await ended;
  await keys.close();
  return { statuses: [...statuses], text };
}

const tokens = () => [
  signToken(forger, goodClaims()),
  signToken(key, { ...goodClaims(), exp: Math.floor(Date.now() / 1_000) - 310 }),
  signToken(key, goodClaims(), 'RS512'),
  unsignedToken(goodClaims(), 'c2lnbmF0dXJl'),
];

test('500 posts of strangers leave a few lines in the log, without what the SDK prints about them', async () => {
  const { statuses, text } = await writtenWhile('captured', tokens());
  console.log(`${posts} forged posts wrote ${text.length} bytes`);
  expect(statuses).toEqual([401]);
  expect(text).toMatch(/"msg":"A library wrote on the console"/);
  expect(text).toMatch(/"library":"botframework-connector"/);
  expect(text).not.toMatch(/BEGIN PUBLIC KEY|JsonWebTokenError/);
  expect(text.length).toBeLessThan(1_000);
});

test('left to itself the SDK prints a paragraph for each of them', async () => {
  const { text } = await writtenWhile('open', [signToken(forger, goodClaims())]);
  console.log(`without the capture they wrote ${text.length} bytes`);
  expect(text.length).toBeGreaterThan(100_000);
});
