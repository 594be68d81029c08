import express from 'express';
import type ical from 'ical.js' with { 'resolution-mode': 'import' };
import nodeIcal from 'node-ical';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { localDate } from '../../src/core/time';
import { calendarFile } from '../../src/roster/pages/calendar-file';
import { calendarRouter } from '../../src/roster/pages/calendar-router';
import { instant, plusDays } from '../../src/core/time';
import { id, openFlowHouse, people, type FlowHouse, type Who } from '../support/flow-house';
import { openRosterPage, type RosterPage } from '../support/roster-page';

const ICAL = jest.requireActual<typeof ical>('ical.js');

let house: FlowHouse;
let page: RosterPage;
let server: Server;

beforeEach(async () => {
  house = await openFlowHouse();
  page = await openRosterPage(house.context);
  server = await new Promise<Server>((resolve) => {
    const listening = express()
      .use(calendarRouter(house.context))
      .listen(0, '127.0.0.1', () => {
        resolve(listening);
      });
  });
  await house.to('08:05');
});
afterEach(async () => {
  server.close();
  page.close();
  await house.close();
});

const read = (path: string) =>
  fetch(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}${path}`);
const renew = async (who: Who) => {
  const { status, body } = await page.post(who, '/calendar/renew', {});
  return { status, path: (body as unknown as { path: string }).path };
};

/** First day and the day after the last, by a parser that did not write it. */
const spansIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as object[])
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))
    .map(({ summary, startDate, endDate }) => [summary, startDate.toString(), endDate.toString()]);

test('own days alone, as free time, without the name of any colleague, half a year ahead', async () => {
  await page.act('carin', 'duty.give', { person: people.bo, from: '2026-12-07', until: '2026-12-11' });
  const { path } = await renew('bo');
  const answer = await read(path);
  const text = await answer.text();
  expect(answer.headers.get('content-type')).toContain('text/calendar');
  expect(answer.headers.get('cache-control')).toContain('no-store');
  expect(spansIn(text)).toEqual([['Kommunstyrelsens förvaltningsbrevlåda', '2026-12-07', '2026-12-12']]);
  expect(text).toContain('TRANSP:TRANSPARENT');
  expect(text).not.toMatch(/Testsson|ATTENDEE|ORGANIZER|@ale\.example/);
  const annas = spansIn(await (await read((await renew('anna')).path)).text());
  expect(annas.at(-1)?.[1]?.slice(0, 7)).toMatch(/2027-0[56]/);
});

test('of a day that is parted the hours are told, to both', async () => {
  const day = { from: '2026-12-03', until: '2026-12-03', fromTime: '12:00' };
  await page.act('carin', 'duty.give', { person: people.bo, ...day });
  const spans = async (who: Who) => spansIn(await (await read((await renew(who)).path)).text());
  const [name, thursday] = ['Kommunstyrelsens förvaltningsbrevlåda', ['2026-12-03', '2026-12-04']];
  expect(await spans('bo')).toEqual([[`${name} 12:00–16:00`, ...thursday]]);
  expect((await spans('anna')).slice(0, 3)).toEqual([
    [name, '2026-12-01', '2026-12-03'],
    [`${name} 08:00–12:00`, ...thursday],
    [name, '2026-12-04', '2026-12-05'],
  ]);
});

test('an unknown, a renewed and a malformed secret are told apart by nobody: 404, and nothing beside', async () => {
  const first = (await renew('anna')).path;
  expect((await read(first)).status).toBe(200);
  const second = (await renew('anna')).path;
  expect((await read(second)).status).toBe(200);
  const unknown = `/calendar/${'0'.repeat(64)}.ics`;
  for (const path of [first, unknown, '/calendar/x.ics', '/calendar/%2e%2e.ics']) {
    const answer = await read(path);
    expect([answer.status, await answer.text()]).toEqual([404, '']);
  }
});

test('it ends with the role, and who has none gets no address', async () => {
  expect((await renew('it')).status).toBe(403);
  const { path } = await renew('anna');
  await page.act('carin', 'roster.order', { person: people.anna, place: 'out', from: '2026-12-01' });
  expect((await read(path)).status).toBe(404);
});

test('the secret is kept nowhere: neither in the database nor in the log', async () => {
  const { path } = await renew('anna');
  const [, secret = ''] = /([0-9a-f]{64})/.exec(path) ?? [];
  expect(await house.store.roster.findCalendarOwner(secret)).toBe(id('anna'));
  expect(JSON.stringify(await house.store.log.list(50))).not.toContain(secret);
});

test.each(['Europe/Stockholm', 'America/Los_Angeles', 'Pacific/Auckland', 'UTC'])(
  'a year over both changes of the clock is read alike by two parsers, written in %s',
  (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      const first = localDate('2026-10-01');
      const days = Array.from({ length: 365 }, (_, day) => plusDays(first, day)).map((date) => ({
        ...{ mailboxId: 'ks', mailbox: 'Åäö, ”citat”; och \\ rad', from: date, lastDay: date },
      }));
      const text = calendarFile({ name: 'Mina dagar', now: instant('2026-10-01T08:00:00Z'), days });
      const dates = days.map(({ from }) => from as string);
      expect(spansIn(text)).toEqual(
        dates.map((date) => [days[0]?.mailbox, date, plusDays(localDate(date), 1)]),
      );
      const others = Object.values(nodeIcal.parseICS(text)).filter(({ type }) => type === 'VEVENT');
      const readBy = others.map((one) => {
        const event = one as nodeIcal.VEvent;
        return [
          event.datetype,
          event.start.getFullYear(),
          event.start.getMonth() + 1,
          event.start.getDate(),
          event.summary,
        ];
      });
      expect(readBy).toEqual(dates.map((date) => ['date', ...date.split('-').map(Number), days[0]?.mailbox]));
      expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    } finally {
      process.env['TZ'] = before;
    }
  },
);

test('an address that is ended leads nowhere, also for who has left the roster; a new one can be made', async () => {
  const { path } = await renew('bo');
  const { path: others } = await renew('anna');
  expect((await read(path)).status).toBe(200);
  expect((await page.post('bo', '/calendar/end', {})).status).toBe(200);
  const gone = await read(path);
  expect(gone.status).toBe(404);
  expect((await page.get<{ hasAddress: boolean }>('bo', '/calendar')).body.hasAddress).toBe(false);
  // Nobody else's.
  expect((await read(others)).status).toBe(200);
  expect((await page.post('erik', '/calendar/end', {})).status).toBe(200);
  const { path: again } = await renew('bo');
  expect((await read(again)).status).toBe(200);
  expect((await read(path)).status).toBe(404);
});
