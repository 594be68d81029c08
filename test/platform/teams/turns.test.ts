import { activityFrom, anna, startBot, tenant, type Bot } from '../../fakes/teams-bot';
import { startFakeConnector, type FakeConnector } from '../../fakes/teams-connector';
import { drawingOf } from '../../fakes/teams-receiver';

let connector: FakeConnector;
let bot: Bot;
const activity = (over: Record<string, unknown> = {}) => activityFrom(connector.url, over);
const said = () => connector.taken.map(({ body }) => body.summary);

beforeEach(async () => {
  connector = await startFakeConnector();
  bot = await startBot({ serviceUrl: connector.url, limits: { backOffMillis: 10, replyMillis: 500 } });
});

afterEach(async () => {
  await bot.close();
  await connector.close();
});

describe('a message', () => {
  test('reaches the receiver with who wrote it and where, and is answered with a card whose first line is the toast', async () => {
    expect(await bot.post(activity())).toEqual({ status: 200, body: undefined });
    expect(bot.receiver.messages).toEqual([
      {
        from: {
          personId: anna,
          locale: 'sv-SE',
          conversation: { personId: anna, conversationId: 'a:anna', serviceUrl: connector.url },
        },
        text: 'hjälp',
      },
    ]);
    expect(connector.taken).toHaveLength(1);
    expect(connector.taken[0]).toMatchObject({
      method: 'POST',
      path: '/v3/conversations/a%3Aanna/activities/in-1',
      body: {
        type: 'message',
        summary: 'heard hjälp',
        attachments: [
          {
            contentType: 'application/vnd.microsoft.card.adaptive',
            content: { type: 'AdaptiveCard', lang: 'sv' },
          },
        ],
      },
    });
    expect(connector.taken[0]!.body.text).toBeUndefined();
    expect(connector.taken[0]!.headers.authorization).toBeUndefined();
  });

  test('is answered with several cards in order, over connections that are kept', async () => {
    const cards = ['one', 'two', 'three', 'four', 'five'];
    bot.receiver.onMessage = () => Promise.resolve(cards.map(drawingOf));
    await bot.post(activity());
    expect(said()).toEqual(cards);
    // One takes its next request a turn of the event loop after its last answer.
    expect(connector.connections()).toBeLessThanOrEqual(2);
  });

  test("loses the bot's mention and its markup on the way in, but keeps other people's names", async () => {
    const text = '<p><at>Brevvakt</at>&nbsp; <at>Bo</at> är <b>borta</b> i dag &amp; i morgon</p>';
    const entities = [
      { type: 'mention', text: '<at>Brevvakt</at>', mentioned: { id: '28:brevvakt' } },
      { type: 'mention', text: '<at>Bo</at>', mentioned: { id: '29:bo' } },
      null,
      { type: 7 },
    ];
    await bot.post(activity({ text, entities }));
    expect(bot.receiver.messages[0]?.text).toBe('Bo är borta i dag & i morgon');
  });

  test('is cut at 10,000 characters', async () => {
    await bot.post(activity({ text: 'å'.repeat(30_000) }));
    expect(bot.receiver.messages[0]?.text).toHaveLength(10_000);
  });

  test('takes the locale of the client when the activity has none', async () => {
    await bot.post(activity({ locale: undefined, entities: [{ type: 'clientInfo', locale: 'en-GB' }] }));
    expect(bot.receiver.messages[0]?.from.locale).toBe('en-GB');
  });

  test('whose handler fails is answered with kind words in the language of the client, and logged without what was written', async () => {
    bot.receiver.onMessage = () => Promise.reject(new Error('hemligt innehåll'));
    expect((await bot.post(activity({ locale: 'en-US' }))).status).toBe(200);
    expect(said()).toEqual(['fault in English']);
    expect(bot.log.lines.filter((line) => line.level === 'error')).toHaveLength(1);
    expect(JSON.stringify(bot.log.lines)).not.toContain('hemligt');
  });

  test('whose answer cannot be drawn is answered with words', async () => {
    bot.receiver.onMessage = () => Promise.resolve([drawingOf('undrawable')]);
    await bot.post(activity());
    expect(connector.taken[0]?.body.text).toMatch(/Något gick fel/);
  });

  test('is answered a moment later when the Connector is busy', async () => {
    connector.script(
      { kind: 'answer', status: 503 },
      { kind: 'answer', status: 429, headers: { 'retry-after': '0' } },
    );
    expect((await bot.post(activity())).status).toBe(200);
    expect(said()).toEqual(['heard hjälp', 'heard hjälp', 'heard hjälp']);
  });

  test('whose answer is lost on the way is not answered twice, and later cards stay unsaid', async () => {
    bot.receiver.onMessage = () => Promise.resolve(['one', 'two'].map(drawingOf));
    connector.script({ kind: 'cut' });
    expect((await bot.post(activity())).status).toBe(200);
    expect(said()).toEqual(['one']);
    expect(bot.log.lines.at(-1)).toMatchObject({ level: 'warn', sentence: 'An answer could not be said' });
  });

  test('and another at the same time each get their own answer in their own chat', async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    bot.receiver.onMessage = async (text) => {
      if (text === 'slow') await gate;
      return [drawingOf(text)];
    };
    const bo = { from: { id: '29:bo', aadObjectId: 'BBBB' }, conversation: { id: 'a:bo', tenantId: tenant } };
    const slow = bot.post(activity({ text: 'slow' }));
    await bot.post(activity({ ...bo, text: 'quick' }));
    open();
    await slow;
    expect(connector.taken.map(({ path, body }) => [path.split('/')[3], body.summary])).toEqual([
      ['a%3Abo', 'quick'],
      ['a%3Aanna', 'slow'],
    ]);
    expect(bot.receiver.messages.map(({ from }) => from.personId).sort()).toEqual([anna, 'bbbb']);
  });
});

describe('somebody whom the bot does not serve', () => {
  const elsewhere = '99999999-0000-4000-8000-000000000009';
  test.each([
    ['another tenant in the channel data', { channelData: { tenant: { id: elsewhere } } }],
    ['another tenant of the conversation', { conversation: { id: 'a:x', tenantId: elsewhere } }],
    ['no tenant at all', { conversation: { id: 'a:x' }, channelData: undefined }],
    ['no id in the directory', { from: { id: '29:nobody' } }],
  ])('%s: hears so in their language, and nothing else happens', async (_, over) => {
    expect((await bot.post(activity({ locale: 'en-US', ...over }))).status).toBe(200);
    expect(said()).toEqual(['stranger in English']);
    expect(bot.receiver.messages).toEqual([]);
  });

  test('a guest without a locale is answered in Swedish', async () => {
    await bot.post(activity({ locale: undefined, from: { id: '29:guest', aadObjectId: '' } }));
    expect(said()).toEqual(['stranger in Swedish']);
  });

  test('a stranger who installs the bot is not greeted', async () => {
    await bot.post(activity({ type: 'installationUpdate', action: 'add', from: { id: '29:nobody' } }));
    expect(connector.taken).toEqual([]);
    expect(bot.receiver.installs).toEqual([]);
  });
});

describe('what is not for the bot is taken and ignored:', () => {
  test.each([
    ['another channel', { channelId: 'directline' }],
    ['a type of activity that nobody knows', { type: 'futureThing' }],
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
    ['somebody else was added', { type: 'conversationUpdate', membersAdded: [{ id: '29:bo' }] }],
    ['the bot was removed', { type: 'installationUpdate', action: 'remove' }],
    [
      'a group chat',
      { conversation: { id: '19:x', conversationType: 'groupChat', isGroup: true, tenantId: tenant } },
    ],
  ])('%s', async (_, over) => {
    expect(await bot.post(activity(over))).toEqual({ status: 200, body: undefined });
    expect(connector.taken).toEqual([]);
    expect(bot.receiver.messages).toEqual([]);
    expect(bot.receiver.installs).toEqual([]);
  });

  test('the emulator is heard in the sandbox', async () => {
    await bot.post(activity({ channelId: 'emulator' }));
    expect(said()).toEqual(['heard hjälp']);
  });
});

describe('an installation', () => {
  test.each([
    [
      'the bot was added to the chat',
      { type: 'conversationUpdate', membersAdded: [{ id: '28:brevvakt' }, { id: '29:anna' }] },
    ],
    ['the app was installed', { type: 'installationUpdate', action: 'add' }],
  ])('is greeted: %s', async (_, over) => {
    await bot.post(activity({ ...over, text: undefined }));
    expect(bot.receiver.installs).toHaveLength(1);
    expect(said()).toEqual(['newerCard']);
  });
});

describe('a body that is no activity', () => {
  test('over 256 KB: 413', async () => {
    expect((await bot.post(activity({ text: 'x'.repeat(256 * 1024) }))).status).toBe(413);
  });
  test.each([
    ['malformed JSON', '{"type":'],
    ['a list', '[]'],
    ['nothing', ''],
    ['no type', '{"channelId":"msteams"}'],
    [
      'a type that is no text',
      '{"type":{"a":1},"channelId":"msteams","serviceUrl":"http://127.0.0.1/","conversation":{"id":"a"},"from":{"id":"b"}}',
    ],
  ])('%s: 400', async (_, body) => {
    expect((await bot.post(body)).status).toBe(400);
    expect(connector.taken).toEqual([]);
  });
  test('another content type: 400', async () => {
    expect((await bot.post(activity(), { 'content-type': 'text/plain' })).status).toBe(400);
  });
  test('nulls, numbers and lists where Teams sends texts and objects never break it', async () => {
    for (const odd of [null, 7, [], {}, '', true]) {
      for (const name of [
        'text',
        'value',
        'entities',
        'recipient',
        'channelData',
        'locale',
        'membersAdded',
        'replyToId',
      ]) {
        expect([200, 400]).toContain((await bot.post(activity({ [name]: odd }))).status);
      }
    }
  });
});

test('an activity that asks to be answered at a place that is not trusted is refused without a call', async () => {
  const answer = await bot.post(activityFrom('https://smba.trafficmanager.net.evil.example/'));
  expect(answer.status).toBe(403);
  expect(bot.receiver.messages).toEqual([]);
});

test('what was received and called is counted, without ids', async () => {
  await bot.post(activity());
  await bot.post(activity({ type: 'made-up-by-somebody' }));
  expect(bot.events).toEqual([
    { what: 'received', type: 'message', status: 200 },
    { what: 'received', type: 'other', status: 200 },
  ]);
});
