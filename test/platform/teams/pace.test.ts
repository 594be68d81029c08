import { turnPace } from '../../../src/platform/teams/turn-pace';
import { activityFrom, execute, executeFrom, startBot, type Bot } from '../../fakes/teams-bot';
import { startFakeConnector, type FakeConnector } from '../../fakes/teams-connector';

describe('of one person in a minute', () => {
  const pacing = (clock: { millis: number }) => turnPace(60, () => clock.millis);
  const times = <T>(count: number, run: () => T): readonly T[] => Array.from({ length: count }, run);

  test('sixty turns are taken, the next is told, and those after it are dropped', () => {
    const pace = pacing({ millis: 1_000 });
    expect(new Set(times(60, () => pace.take('anna')))).toEqual(new Set(['go']));
    expect(times(3, () => pace.take('anna'))).toEqual(['tell', 'drop', 'drop']);
    expect(pace.take('bo')).toBe('go');
  });

  test('a minute later everything is taken again', () => {
    const clock = { millis: 1_000 };
    const pace = pacing(clock);
    times(70, () => pace.take('anna'));
    clock.millis += 59_999;
    expect(pace.take('anna')).toBe('drop');
    clock.millis += 1;
    expect(pace.take('anna')).toBe('go');
  });

  test('made-up people cannot fill the memory, nor lift the limit of those who are counted', () => {
    const pace = pacing({ millis: 1_000 });
    times(70, () => pace.take('anna'));
    for (let n = 0; n < 30_000; n += 1) pace.take(`made-up-${n}`);
    // Not remembered, so never too many.
    expect(new Set(times(100, () => pace.take('made-up-29999')))).toEqual(new Set(['go']));
    expect(pace.take('anna')).toBe('drop');
  });
});

describe('what is too many', () => {
  let connector: FakeConnector;
  let bot: Bot;
  beforeEach(async () => {
    connector = await startFakeConnector();
    bot = await startBot({ serviceUrl: connector.url, limits: { turnsPerMinute: 2 } });
  });
  afterEach(async () => {
    await bot.close();
    await connector.close();
  });

  const said = () => connector.taken.map(({ body }) => body['text']);
  const write = (over: Record<string, unknown> = {}) => bot.post(activityFrom(connector.url, over));
  const words =
    'Det kom mer på en minut än vad som hinns med, så det här är inte gjort. Försök igen om en minut.';

  test('is told in the chat once, kindly and in the language of the client, and nothing is done', async () => {
    for (let n = 0; n < 6; n += 1) expect((await write()).status).toBe(200);
    expect(bot.receiver.messages).toHaveLength(2);
    expect(said().slice(2)).toEqual([words]);
    expect(bot.log.lines.filter(({ level }) => level === 'warn')).toHaveLength(1);
  });

  test('is told in English where the client is', async () => {
    for (let n = 0; n < 4; n += 1) await write({ locale: 'en-GB' });
    expect(said().slice(2)).toEqual([
      'More came in a minute than can be handled, so this was not done. Try again in a minute.',
    ]);
  });

  test('is answered on the card where it was a click, without acting', async () => {
    const click = () => bot.post(executeFrom(connector.url, execute('opening.confirm')));
    const answers = [await click(), await click(), await click(), await click()];
    expect(bot.receiver.actions).toHaveLength(2);
    expect(answers.slice(2).map(({ body }) => body)).toEqual([
      { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words },
      { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words },
    ]);
    expect(connector.taken).toHaveLength(0);
  });

  test.each([
    ['composeExtension/query', { composeExtension: { type: 'message', text: words } }],
    ['composeExtension/fetchTask', { task: { type: 'message', value: words } }],
    ['message/submitAction', {}],
  ])('is answered in the form that %s asks for', async (name, body) => {
    await write();
    await write();
    expect((await write({ type: 'invoke', name, text: undefined, value: {} })).body).toEqual(body);
  });

  test("is one person's alone: others are answered", async () => {
    for (let n = 0; n < 5; n += 1) await write();
    await write({
      from: { id: '29:bo', aadObjectId: 'bbbb' },
      conversation: { id: 'a:bo', tenantId: undefined },
    });
    await write({ type: 'message', conversation: { id: 'g:1', conversationType: 'groupChat' } });
    expect(bot.receiver.messages).toHaveLength(3);
    expect(said().filter((text) => text === words)).toHaveLength(1);
  });
});
