import express from 'express';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deliverOnce } from '../../../src/app/deliver-all';
import type { FlowContext } from '../../../src/app/flow-context';
import { pagesRouter } from '../../../src/incoming/pages/pages-router';
import type { SignedLinks } from '../../../src/incoming/pages/signed-links';
import { signedLinks } from '../../../src/incoming/pages/signed-links';
import { incomingId, mailboxId, messageId as mailId } from '../../../src/core/ids';
import { localDate } from '../../../src/core/time';
import type { Who } from '../../support/flow-house';
import { id, ks, townYaml } from '../../support/flow-house';
import type { MessageHouse } from '../flows/message-house';
import { openMessageHouse } from '../flows/message-house';

import { pdfText } from '../../support/pdf-text';
import { unzipTexts } from '../../support/unzip';

let house: MessageHouse;
let server: Server;
let links: SignedLinks;
const clock = { millis: 1_900_000_000_000 };

async function serve(): Promise<void> {
  const place = { url: '' };
  links = signedLinks({ base: () => place.url, secret: 'x', realMillis: () => clock.millis, work: () => '' });
  const context: FlowContext = {
    ...house.context,
    pages: links.pages,
    deliver: () => deliverOnce(context),
  };
  const app = express().use(pagesRouter(context, links));
  server = await new Promise((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => {
      resolve(listening);
    });
  });
  place.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
beforeEach(async () => {
  house = await openMessageHouse();
  await serve();
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

/** The sheet's page and the same as PDF, as text. */
async function printed(who: Who): Promise<string> {
  const link = links.pages.sheet(house.latest('anna', 'message').incomingId, id(who));
  const html = await (await fetch(link)).text();
  return `${html} ${pdfText(await (await fetch(`${link}/file`)).arrayBuffer())}`;
}

test('the sheet carries the number as soon as there is one, of a secret message too', async () => {
  await messageId();
  expect(await printed('anna')).toContain('inte diariefört');
  await house.press('anna', 'message.secret');
  await house.to('09:05');
  await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/13' });
  const sheet = await printed('anna');
  expect(sheet.match(/KS 2026\/13/g)).toHaveLength(2);
  expect(sheet).not.toContain('inte diariefört');
});

test('the sheet of a request shows who asks to registrar and responder, and to the manager that it does not', async () => {
  house.desk.put('m1', { subject: 'Begäran om allmän handling', from: 'lisa@post.example' });
  house.mail.deliver(ks, 'm1', house.at('08:00'));
  await house.to('09:00');
  await house.open();
  await house.propose();
  await house.to('09:10');
  for (const who of ['anna', 'erik'] as const) expect(await printed(who)).toContain('lisa@post.example');
  const managers = await printed('carin');
  expect(managers).not.toContain('lisa@');
  expect(managers).toMatch(/visas bara för registratorn och den som svarar[^]*Begäran om allmän handling/);
});

test('a link is of no use to who may not, or when it was changed', async () => {
  const message = await messageId();
  const statusOf = async (url: string) => (await fetch(url)).status;
  for (const path of ['', '/file?format=pdf']) {
    expect(await statusOf(`${links.pages.sheet(message, id('it'))}${path}`)).toBe(403);
    const link = links.pages.sheet(message, id('anna'));
    const [body = '', signature = ''] = link.split('/pages/')[1]?.split('.') ?? [];
    const forged = Buffer.from(body, 'base64url').toString().replace(id('anna'), id('carin'));
    const changed = `${Buffer.from(forged).toString('base64url')}.${signature}`;
    expect(await statusOf(link.replace(`${body}.${signature}`, changed) + path)).toBe(403);
    expect(await statusOf(link.replace(/pages\/.*/, 'pages/x') + path)).toBe(403);
    for (const more of ['.', '.x', `.${signature}`, 'A', '=', '%20'])
      expect({ more, status: await statusOf(link + more + path) }).toEqual({ more, status: 403 });
  }
});

test('a card that is drawn again a moment later has the same link, and one of the next day another', () => {
  const message = incomingId('m');
  const link = links.pages.sheet(message, id('anna'));
  clock.millis += 300;
  expect(links.pages.sheet(message, id('anna'))).toBe(link);
  clock.millis += 24 * 60 * 60_000;
  expect(links.pages.sheet(message, id('anna'))).not.toBe(link);
});

test('a link that is older than a working day shows nothing; its reader gets the card with a new one in the chat', async () => {
  const message = await messageId();
  const link = links.pages.sheet(message, id('anna'));
  clock.millis += 8 * 60 * 60_000 + 1;
  const old = await fetch(link);
  expect(old.status).toBe(410);
  const html = await old.text();
  expect(html).toContain('Den slutar gälla efter åtta timmar.');
  expect(html).not.toMatch(/bullerplank|lisa@/);
  const before = house.saidTo('anna').length;
  const oldFile = await fetch(`${link}/file`);
  expect(oldFile.status).toBe(410);
  expect(await oldFile.text()).toContain(`action="${new URL(link).pathname}/renew"`);
  expect(house.saidTo('anna')).toHaveLength(before);
  const [, action = ''] = /method="post" action="([^"]+)"/.exec(html) ?? [];
  const renewed = await fetch(new URL(action, link), { method: 'POST' });
  expect(await renewed.text()).toContain('ligger nu i chatten');
  expect(house.saidTo('anna').slice(before)).toEqual(['message opened']);
  const fresh = house.latest('anna', 'message').sheetUrl ?? '';
  expect((await fetch(fresh)).status).toBe(200);
  const stranger = links.pages.sheet(message, id('it'));
  expect((await fetch(`${stranger}/renew`, { method: 'POST' })).status).toBe(403);
});

test('the same sheet comes as PDF, made anew each time and never as a page of a browser’s cache', async () => {
  const message = await messageId();
  house.desk.put('m1', {
    subject: 'שלום مرحبا 😀 **fet** <b>${namn}</b>',
    body: `Rad ett\n${'x'.repeat(3_000)}\n\u202eomvänt\u0000`,
    attachments: [{ name: 'ritning.dwg', size: 150_000_000, contentType: 'image/vnd.dwg' }],
  });
  const page = await fetch(links.pages.sheet(message, id('anna')));
  const [, href = ''] = /href="([^"]+\/file)"/.exec(await page.text()) ?? [];
  const response = await fetch(new URL(href, page.url));
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="?inkommet-2026-12-01\.pdf"?$/,
  );
  const file = await response.arrayBuffer();
  const text = pdfText(file);
  expect(text).toContain('Inkommet meddelande');
  expect(text).toContain('**fet** <b>${namn}</b>');
  expect(text).toContain('ritning.dwg · 150 MB · image/vnd.dwg');
  expect(text).toContain('syns som tomma rutor');
  expect(text).not.toContain('Brevhuvud');
  expect((text.match(/x/g) ?? []).length).toBeGreaterThan(2_990);
  expect((await house.store.log.list(3)).map(({ event }) => event.what)).toEqual(
    expect.arrayContaining(['message.sheet', 'message.sheet']),
  );
});

test('attachments stand on the sheet by name and size; a text of a megabyte is cut in the PDF, which says so', async () => {
  const message = await messageId();
  house.desk.put('m1', {
    body: 'Ord och mellanrum. '.repeat(60_000),
    attachments: [
      { name: 'plan.pdf', size: 2_400_000, contentType: 'application/pdf' },
      { name: '<script>', size: 900, contentType: undefined },
    ],
  });
  const link = links.pages.sheet(message, id('anna'));
  const html = await (await fetch(link)).text();
  expect(html).toContain('plan.pdf · 2,4 MB · application/pdf');
  expect(html).toContain('&lt;script&gt; · 900 byte');
  const began = process.cpuUsage();
  const pdf = await (await fetch(`${link}/file`)).arrayBuffer();
  expect(process.cpuUsage(began).user / 1_000).toBeLessThan(10_000);
  expect(pdfText(pdf)).toContain('Texten är längre och avkortad här');
});

const asked = {
  mailboxId: mailboxId('ks'),
  from: localDate('2026-12-01'),
  lastDay: localDate('2026-12-01'),
};
const listLink = (form: 'csv' | 'xlsx' | 'choose', who: Who = 'anna') =>
  links.pages.list({ ...asked, form }, id(who));
const formula = '=HYPERLINK("x");1';

test('the list comes as CSV, takes nothing for a formula, and who had what stands in the log', async () => {
  await messageId();
  house.desk.put('m1', { subject: formula, from: 'lisa@post.example' });
  const open = await (await fetch(listLink('csv'))).text();
  expect(open.split('\r\n')[0]).toBe('\ufeffInkom;Avsändare;Ämne;Registrering;Nummer;Svar'.slice(1));
  expect(open).toContain('2026-12-01 08:00;lisa@post.example;"\'=HYPERLINK(""x"");1"');
  house.desk.put('m1', { subject: '\t@SUM(1)', from: '-2+3' });
  expect(await (await fetch(listLink('csv'))).text()).toContain(";'-2+3;' @SUM(1);");
  expect((await fetch(listLink('csv', 'erik'))).status).toBe(403);
  const [entry] = (await house.store.log.list(9)).filter(({ event }) => event.what === 'list.exported');
  expect(entry).toMatchObject({
    actorId: id('anna'),
    event: {
      format: 'csv',
      from: '2026-12-01',
      columns: ['arrived', 'from', 'subject', 'registration', 'number', 'answer'],
    },
  });
});

test('what could not be read says so in the file, and a list that is too long is refused and not cut', async () => {
  await messageId();
  house.desk.words.delete('m1');
  expect(await (await fetch(listLink('csv'))).text()).toContain(
    ';finns inte kvar i brevlådan;finns inte kvar i brevlådan;',
  );
  const [one] = await house.store.incoming.list({ mailboxes: [mailboxId('ks')] }, { from: 0, most: 1 });
  if (one === undefined) throw new Error('no message');
  const many = Array.from({ length: 5_000 }, (_, n) => ({
    expectedVersion: 0,
    message: { ...one, id: incomingId(`many-${n}`), messageId: mailId(`many-${n}`) },
  }));
  await house.store.save({ incoming: many });
  const before = (await house.store.log.list(99)).length;
  const refused = await fetch(`${listLink('choose')}/file?format=csv&column=arrived`);
  expect(refused.status).toBe(413);
  expect(await refused.text()).toContain('Listan har fler än 5000 rader');
  expect(await house.store.log.list(99)).toHaveLength(before);
});

test('the list comes as a workbook in which every cell is text', async () => {
  await messageId();
  house.desk.put('m1', { subject: `${formula} 😀 \u0001 <b>&amp;`, from: 'lisa@post.example' });
  const response = await fetch(listLink('xlsx'));
  expect(response.headers.get('content-type')).toContain('spreadsheetml');
  expect(response.headers.get('content-disposition')).toContain('lista-ks-2026-12-01-2026-12-01.xlsx');
  const files = await unzipTexts(Buffer.from(await response.arrayBuffer()));
  const sheet = files.get('xl/worksheets/sheet1.xml');
  const all = [...files.values()].join('');
  expect(sheet).not.toMatch(/<f[ >]/);
  expect(all).toContain('=HYPERLINK(&quot;x&quot;);1 😀   &lt;b&gt;&amp;amp;'.replaceAll('&quot;', '"'));
  expect(all).toContain('Inkom');
});

test('columns are left out on a page of its own, are not read then, and the log says which were taken', async () => {
  await messageId();
  house.desk.put('m1', { subject: 'Hemlig fråga', from: 'lisa@post.example' });
  const page = await fetch(listLink('choose'));
  const html = await page.text();
  expect(html.match(/name="column" value="(\w+)" checked/g)).toHaveLength(6);
  expect(html).not.toMatch(/Hemlig|lisa/);
  const read = house.desk.wordsRead;
  const masked = await (
    await fetch(`${listLink('choose')}/file?format=csv&column=answer&column=arrived`)
  ).text();
  expect(masked).toBe('Inkom;Svar\r\n2026-12-01 08:00;\r\n');
  expect(house.desk.wordsRead).toBe(read);
  const half = await (await fetch(`${listLink('choose')}/file?format=csv&column=subject`)).text();
  expect(half).toBe('Ämne\r\nHemlig fråga\r\n');
  const [last, first] = (await house.store.log.list(9)).filter(({ event }) => event.what === 'list.exported');
  expect([first?.event, last?.event]).toMatchObject([
    { columns: ['arrived', 'answer'] },
    { columns: ['subject'] },
  ]);
  expect(
    (await fetch(`${listLink('choose')}/file?format=csv&column=body`)).headers.get('content-type'),
  ).toContain('html');
});

test('a strict mailbox hands out neither sender nor subject, whatever is asked for', async () => {
  server.close();
  await house.close();
  house = await openMessageHouse(townYaml.replace('secrecy: normal', 'secrecy: strict'));
  await serve();
  await messageId();
  house.desk.put('m1', { subject: 'Hemlig fråga', from: 'lisa@post.example' });
  const answers = await Promise.all(
    [
      listLink('csv'),
      listLink('choose'),
      `${listLink('choose')}/file?format=csv&column=from&column=arrived`,
    ].map(async (url) => (await fetch(url)).text()),
  );
  expect(answers.join('')).not.toMatch(/Hemlig|lisa|Avsändare;|Ämne;/);
});
