import { request } from 'node:http';
import type { FakeTown } from './fake-town';
import { startFakeTown } from './fake-town';

let town: FakeTown;

beforeEach(async () => {
  town = await startFakeTown();
});

afterEach(() => town.close());

const post = (action: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${town.url}/api/${action}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/** fetch does not let a test lie about the host. */
const statusWith = (headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(town.url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

const clockNow = (): string => town.now().toISOString();
const ANNA = '11111111-0000-0000-0000-000000000001';

describe('who may use the page', () => {
  it.each(['localhost', '127.0.0.1:3978', '[::1]:3978'])(
    'answers a browser that calls it %s',
    async (host) => {
      expect(await statusWith({ Host: host })).toBe(200);
    },
  );

  it.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:3978'])(
    'refuses a name that somebody has pointed to this machine: %s',
    async (host) => {
      expect(await statusWith({ Host: host })).toBe(403);
    },
  );

  it('refuses a click that another site sends, and a form that any site may send', async () => {
    const foreign = await post('clock', { to: 'noon' }, { Origin: 'https://evil.example' });
    expect(foreign.status).toBe(403);
    const form = await fetch(`${town.url}/api/clock`, {
      method: 'POST',
      body: new URLSearchParams({ to: 'noon' }),
    });
    expect(form.status).toBe(415);
    expect(clockNow()).toBe('2026-12-01T10:48:00.000Z');
  });

  it('serves the page with its scripts, and lets no other page frame it', async () => {
    const page = await fetch(town.url);
    expect(page.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    const addresses = [...(await page.text()).matchAll(/(?:src|href)="(\/sandbox\/files\/[^"]+)"/g)];
    expect(addresses.length).toBeGreaterThan(8);
    for (const [, address = ''] of addresses) {
      expect((await fetch(new URL(address, town.url))).status).toBe(200);
    }
  });
});

describe('the clock', () => {
  it('jumps from 11:48 to noon of the same day, then from noon to that of the next working day', async () => {
    await post('clock', { to: 'noon' });
    expect(clockNow()).toBe('2026-12-01T11:00:00.000Z');
    await post('clock', { to: 'noon' });
    expect(clockNow()).toBe('2026-12-02T11:00:00.000Z');
  });

  it('goes to 08:00 of the next working day, over a weekend', async () => {
    for (let day = 0; day < 4; day += 1) await post('clock', { to: 'nextDay' });
    expect(clockNow()).toBe('2026-12-07T07:00:00.000Z');
  });

  it('goes 30 minutes on, or to a time of day, which is tomorrow’s when it has passed', async () => {
    await post('clock', { advance: 'PT30M' });
    expect(clockNow()).toBe('2026-12-01T11:18:00.000Z');
    await post('clock', { time: '13:00' });
    expect(clockNow()).toBe('2026-12-01T12:00:00.000Z');
    await post('clock', { time: '12:30' });
    expect(clockNow()).toBe('2026-12-02T11:30:00.000Z');
  });

  it.each([{}, { to: 'yesterday' }, { time: '25:00' }, { advance: '-PT1H' }, { advance: 'P1Y' }])(
    'refuses %j',
    async (body) => {
      expect((await post('clock', body)).status).toBe(400);
    },
  );
});

describe('mail and absence', () => {
  it('delivers, reads the oldest unread, moves and deletes', async () => {
    const { tenant } = town;
    const letter = { from: 'a@example.com', fromName: 'A', subject: 'Nytt', body: 'Text' };
    expect((await post('deliver', { mailbox: 'ks', ...letter, folder: 'junkemail' })).status).toBe(200);
    expect(tenant.mailsIn('ks')[0]).toMatchObject({ subject: 'Nytt', folder: 'junkemail', isRead: false });
    expect((await post('deliver', { mailbox: 'ks', ...letter, subject: ' ', body: '' })).status).toBe(200);
    const bare = tenant.mailsIn('ks').find(({ subject }) => subject === '');
    expect(bare).toMatchObject({ body: '' });
    await post('remove', { mailbox: 'ks', mail: bare!.id });
    const read = await post('readFirst', { mailbox: 'ks' });
    expect(await read.json()).toEqual({ receivedAt: '2026-11-30T14:42:00.000Z' });
    const oldest = tenant.mailsIn('ks').at(-1)!;
    expect(oldest.isRead).toBe(true);
    await post('move', { mailbox: 'ks', mail: oldest.id, folder: 'deleteditems' });
    expect(tenant.mailsIn('ks').at(-1)).toMatchObject({ folder: 'deleteditems' });
    await post('remove', { mailbox: 'ks', mail: oldest.id });
    expect(tenant.mailsIn('ks')).toHaveLength(2);
  });

  it('sets a category and takes it off, answers from the mailbox and as somebody, and the sender writes again', async () => {
    const { tenant } = town;
    const place = { mailbox: 'ks', mail: tenant.mailsIn('ks').at(-1)!.id };
    await post('categorise', { ...place, category: 'Ringa betydelse' });
    expect(tenant.mailsIn('ks').at(-1)?.categories).toEqual(['Ringa betydelse']);
    await post('categorise', { ...place, category: '' });
    expect(tenant.mailsIn('ks').at(-1)?.categories).toEqual([]);
    await post('answer', place);
    expect(tenant.mailsIn('ks').filter(({ folder }) => folder === 'sentitems')).toHaveLength(1);
    await post('answer', { ...place, person: ANNA });
    await post('followUp', place);
    expect(tenant.mailsIn('ks').filter(({ subject }) => subject.startsWith('SV: '))).toHaveLength(3);
    expect((await post('categorise', { ...place, category: 7 })).status).toBe(400);
    expect((await post('answer', { mailbox: 'ks' })).status).toBe(400);
  });

  it('sets somebody away for whole local days, and back', async () => {
    await post('away', { person: ANNA, from: '2026-12-01', to: '2026-12-04' });
    expect(town.tenant.away.get(ANNA)).toEqual({
      from: new Date('2026-11-30T23:00:00Z'),
      until: new Date('2026-12-04T23:00:00Z'),
    });
    await post('back', { person: ANNA });
    expect(town.tenant.away.size).toBe(0);
  });

  it('refuses an absence that ends before it begins, a mail without a sender, and a body that is no JSON', async () => {
    expect((await post('away', { person: ANNA, from: '2026-12-04', to: '2026-12-01' })).status).toBe(400);
    expect((await post('deliver', { mailbox: 'ks', subject: 'x' })).status).toBe(400);
    const headers = { 'Content-Type': 'application/json' };
    const broken = await fetch(`${town.url}/api/away`, { method: 'POST', headers, body: '{' });
    expect(broken.status).toBe(400);
  });

  it('tells that something failed without falling over', async () => {
    const response = await post('mark', { mailbox: 'ks', mail: 'gone', isRead: true });
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ error: 'no such mail' });
    expect((await fetch(town.url)).status).toBe(200);
  });
});

describe('what an open page hears', () => {
  /** Reads the stream until an event of that name holds that text. */
  async function heard(person: string, event: string, text: string): Promise<string> {
    const response = await fetch(`${town.url}/api/stream?person=${person}`, {
      signal: AbortSignal.timeout(5_000),
    });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let all = '';
    for (;;) {
      const { value, done } = await reader.read();
      if (done) throw new Error(`The stream ended without it: ${all}`);
      all += value;
      const found = all
        .split('\n\n')
        .find((one) => one.startsWith(`event: ${event}\n`) && one.includes(text));
      if (found === undefined) continue;
      await reader.cancel();
      return found;
    }
  }

  it('gets everything at first: clock, people, mailboxes and log', async () => {
    town.note('Något hände.');
    expect(await heard(ANNA, 'clock', '"zone":"Europe/Stockholm"')).toContain('2026-12-01T10:48:00.000Z');
    expect(await heard(ANNA, 'people', 'Bo Ersättare')).toContain('"said":0');
    expect(await heard(ANNA, 'mailboxes', 'Kommunstyrelsens')).toContain('Fråga om bullerplank');
    expect(await heard(ANNA, 'log', 'Något hände.')).toContain('"id":1');
  });

  it('gets the chat of the person it looks at when the bot says something', async () => {
    const waiting = heard(ANNA, 'chat', 'Det syns inte');
    await post('clock', { to: 'noon' });
    expect(await waiting).toContain(ANNA);
  });
});

describe('a sandbox that uses another Graph or another Teams', () => {
  it.each([
    { options: { withTeams: false }, action: 'say', body: { person: ANNA, text: 'hej', locale: 'sv-SE' } },
    { options: { withTenant: false }, action: 'readFirst', body: { mailbox: 'ks' } },
  ])('says so at $action', async ({ options, action, body }) => {
    await town.close();
    town = await startFakeTown(options);
    expect((await post(action, body)).status).toBe(404);
  });
});
