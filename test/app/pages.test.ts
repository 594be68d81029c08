import express from 'express';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pagesRouter } from '../../src/app/pages/pages-router';
import type { SignedLinks } from '../../src/app/pages/signed-links';
import { signedLinks } from '../../src/app/pages/signed-links';
import { mailboxId } from '../../src/domain/ids';
import { localDate } from '../../src/domain/time';
import { id } from '../flows/flow-house';
import type { MessageHouse } from '../flows/message-house';
import { openMessageHouse } from '../flows/message-house';

let house: MessageHouse;
let server: Server;
let links: SignedLinks;
const clock = { millis: 1_900_000_000_000 };

beforeEach(async () => {
  house = await openMessageHouse();
  const place = { url: '' };
  links = signedLinks({ base: () => place.url, secret: 'correct horse', realMillis: () => clock.millis });
  const app = express().use(pagesRouter(house.context, links));
  server = await new Promise((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => {
      resolve(listening);
    });
  });
  place.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.close();
  await house.close();
});

async function messageId() {
  await house.arrives();
  await house.open();
  return house.latest('anna', 'message').incomingId;
}

test('the sheet shows a message to who may file it, as text, and is kept nowhere', async () => {
  house.desk.put('m1', { subject: '<img src=x onerror=alert(1)> ${namn}', from: 'lisa@post.example' });
  const message = await messageId();
  house.desk.put('m1', { subject: '<img src=x onerror=alert(1)> ${namn}', from: 'lisa@post.example' });
  const response = await fetch(links.pages.sheet(message, id('anna')));
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; ${namn}');
  expect(html).not.toContain('<img');
  expect((await house.store.log.list(3)).map(({ event }) => event.what)).toContain('message.sheet');
});

test('a link is of no use to who may not, to anybody after a working day, or when it was changed', async () => {
  const message = await messageId();
  const statusOf = async (url: string) => (await fetch(url)).status;
  expect(await statusOf(links.pages.sheet(message, id('it')))).toBe(403);
  const link = links.pages.sheet(message, id('anna'));
  const [body = '', signature = ''] = link.split('/pages/')[1]?.split('.') ?? [];
  const forged = Buffer.from(body, 'base64url').toString().replace(id('anna'), id('carin'));
  const changed = `${Buffer.from(forged).toString('base64url')}.${signature}`;
  expect(await statusOf(link.replace(`${body}.${signature}`, changed))).toBe(403);
  expect(await statusOf(link.replace(/pages\/.*/, 'pages/x'))).toBe(403);
  clock.millis += 8 * 60 * 60_000 + 1;
  expect(await statusOf(link)).toBe(403);
});

test('the list comes as CSV, masked or not, takes nothing for a formula, and leaves an entry', async () => {
  await messageId();
  house.desk.put('m1', { subject: '=HYPERLINK("x");1', from: 'lisa@post.example' });
  const asked = {
    mailboxId: mailboxId('ks'),
    from: localDate('2026-12-01'),
    lastDay: localDate('2026-12-01'),
  };
  const read = async (isMasked: boolean) =>
    (await fetch(links.pages.list({ ...asked, isMasked }, id('anna')))).text();
  const open = await read(false);
  expect(open.split('\r\n')[0]).toBe('Inkom;Avsändare;Ämne;Registrering;Nummer;Svar');
  expect(open).toContain('2026-12-01 08:00;lisa@post.example;"\'=HYPERLINK(""x"");1"');
  expect(await read(true)).not.toMatch(/lisa|HYPERLINK/);
  expect((await fetch(links.pages.list({ ...asked, isMasked: false }, id('erik')))).status).toBe(403);
  const exported = (await house.store.log.list(9)).filter(({ event }) => event.what === 'list.exported');
  expect(exported.map(({ actorId }) => actorId)).toEqual([id('anna'), id('anna')]);
});
