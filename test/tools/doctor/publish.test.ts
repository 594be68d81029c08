import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseMunicipality } from '../../../src/app/config/read-municipality';
import { checkPublish } from '../../../tools/doctor/check-publish';
import type { DoctorContext } from '../../../tools/doctor/finding';
import { townYaml } from '../../support/flow-house';

const wanted = `${townYaml}publish: {decision: KS 21, mailboxes: [ks]}\n`;
let server: Server | undefined;
afterEach(() => {
  server?.close();
  server = undefined;
});

const check = (yaml: string, base?: string) =>
  checkPublish({
    municipality: parseMunicipality(yaml, 'test'),
    settings: { PUBLIC_URL: base },
  } as unknown as DoctorContext);

/** Answers everything so. */
async function answering(status: number): Promise<string> {
  const it = createServer((_, response) => response.writeHead(status, { location: '/elsewhere' }).end('{}'));
  server = it;
  await new Promise<void>((resolve) => it.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(it.address() as AddressInfo).port}`;
}

test('without publish in the file nothing is said', async () => {
  expect(await check(townYaml)).toEqual([]);
});

test('whose messages may be on the list is told with the decision, and that everybody reaches it', async () => {
  expect(await check(wanted, await answering(200))).toMatchObject([
    { check: 'publish.mailboxes', about: 'ks', state: 'ok', words: 'may be on it, by KS 21' },
    { check: 'publish.list', state: 'ok' },
  ]);
});

test.each([404, 302, 500])('a proxy that answers %i is told, and how to mend it', async (status) => {
  expect((await check(wanted, await answering(status)))[1]).toMatchObject({
    state: 'warn',
    words: `answers ${status}`,
  });
});

test('an address that is not set, or that nobody is behind, is told', async () => {
  expect((await check(wanted))[1]).toMatchObject({ about: 'PUBLIC_URL', state: 'warn' });
  expect((await check(wanted, 'http://127.0.0.1:9'))[1]).toMatchObject({
    state: 'warn',
    words: 'does not answer',
  });
});
