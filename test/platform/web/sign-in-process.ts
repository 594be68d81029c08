/**
 * The pages of a tenant with a made-up Entra, as a process of its own: the library behind the sign-in is no CommonJS.
 * Tells its address and links on its output; GET /last tells who opened a page last, by the log.
 */
import express from 'express';
import type { AddressInfo } from 'node:net';
import { personId, upn } from '../../../src/core/ids';
import { readSettings } from '../../../src/app/config/settings';
import { servingLinks, servingPages } from '../../../src/app/serving-pages';
import { fakeLog } from '../../fakes/teams-receiver';
import { id } from '../../support/flow-house';
import { openMessageHouse } from '../../incoming/flows/message-house';

const [authority = '', ...variables] = process.argv.slice(2);
const environment = Object.fromEntries(variables.map((pair) => pair.split('=') as [string, string]));

const guest = {
  ...{ id: personId('99999999-0000-4000-8000-000000000009'), upn: upn('gast@ale.example'), name: 'Gäst' },
  ...{ department: 'Kommunstyrelsens förvaltning', isEnabled: true },
};

/** The made-up Entra speaks no TLS; nothing else of the way there is replaced. */
const toEntra: typeof fetch = (address, init) =>
  fetch(address instanceof Request ? address : String(address).replace(/^https:/, 'http:'), init);

async function main(): Promise<void> {
  const house = await openMessageHouse();
  house.desk.put('m1', { subject: 'Fråga om bullerplank', from: 'lisa@post.example' });
  await house.arrives();
  await house.open();
  // A guest of the tenant has an id there, and nothing to do here.
  house.directory.add({ ...guest, isGuest: true });
  const message = house.latest('anna', 'message').incomingId;
  const log = fakeLog();
  const context = { ...house.context, log };
  const app = express();
  const server = app.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    const publicUrl = `http://127.0.0.1:${String(port)}`;
    const settings = readSettings({ ...environment, PUBLIC_URL: publicUrl });
    const links = servingLinks(settings);
    if (links)
      for (const router of servingPages({ context, settings, links, authority, fetch: toEntra }).routers)
        app.use(router);
    app.get('/lines', (_request, response) => {
      response.json(log.lines);
    });
    app.get('/last', async (_request, response) => {
      response.json((await house.store.log.list(1))[0] ?? {});
    });
    const sheet = links?.pages.sheet(message, id('anna'));
    process.stdout.write(`${JSON.stringify({ publicUrl, sheet, message })}\n`);
  });
}

void main();
