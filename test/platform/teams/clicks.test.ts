import { activityFrom, anna, execute, executeFrom, startBot, type Bot } from '../../fakes/teams-bot';
import { startFakeConnector, type FakeConnector } from '../../fakes/teams-connector';
import { cardAnswer, drawingOf, messageAnswer } from '../../fakes/teams-receiver';

let connector: FakeConnector;
let bot: Bot;
const click = (value: unknown, over: Record<string, unknown> = {}) =>
  bot.post(executeFrom(connector.url, value, over));
const submit = (value: unknown) =>
  bot.post(activityFrom(connector.url, { text: undefined, replyToId: 'card-1', value }));
const confirm = execute('opening.confirm', { mailbox: 'ks', version: 3 });

beforeEach(async () => {
  connector = await startFakeConnector();
  const limits = { actionMillis: 40, backOffMillis: 10, replyMillis: 500 };
  bot = await startBot({ serviceUrl: connector.url, limits });
});

afterEach(async () => {
  await bot.close();
  await connector.close();
});

describe('a click', () => {
  test('reaches the receiver with the verb, the data and the card, by the sender of the activity', async () => {
    await click(confirm);
    expect(bot.receiver.actions).toEqual([
      {
        from: {
          personId: anna,
          locale: 'sv-SE',
          conversation: { personId: anna, conversationId: 'a:anna', serviceUrl: connector.url },
        },
        action: { verb: 'opening.confirm', data: { mailbox: 'ks', version: 3 }, activityId: 'card-1' },
      },
    ]);
  });

  test('is answered with the fresh card in the same breath, without a call to the Connector', async () => {
    expect(await click(confirm)).toEqual({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: expect.objectContaining({ type: 'AdaptiveCard', lang: 'sv' }) as unknown,
      },
    });
    expect(connector.taken).toEqual([]);
  });

  test('on a card that refreshes itself never makes the SDK redraw cards by itself', async () => {
    const refreshing = { type: 'AdaptiveCard', refresh: { action: { type: 'Action.Execute', verb: 'x' } } };
    await bot.close();
    bot = await startBot({ serviceUrl: connector.url, draw: () => ({ card: refreshing, summary: 'x' }) });
    await click(confirm);
    await click(confirm);
    expect(connector.taken).toEqual([]);
  });

  test('that only needs a word is answered beside the card', async () => {
    bot.receiver.onAction = () => Promise.resolve(messageAnswer('Du har inte den här brevlådan i dag.'));
    expect((await click(confirm)).body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Du har inte den här brevlådan i dag.',
    });
  });

  test('that is refused answers with the card, and what was typed stands in its form', async () => {
    const form = {
      type: 'AdaptiveCard',
      body: [{ type: 'Input.Text', id: 'how' }],
      actions: [
        { type: 'Action.Execute', verb: 'delegation.consented', data: { delegation: 'd1', version: 1 } },
      ],
    };
    await bot.close();
    bot = await startBot({ serviceUrl: connector.url, draw: () => ({ card: form, summary: 'x' }) });
    const sent = execute('delegation.consented', { delegation: 'd1', version: 1, how: 'per telefon' });
    const typed = { value: { body: [{ id: 'how', value: 'per telefon' }] } };
    const sentForm = {
      verb: 'delegation.consented',
      data: { delegation: 'd1', version: 1, how: 'per telefon' },
    };
    const { kind, drawing } = cardAnswer('x');
    bot.receiver.onAction = () => Promise.resolve({ kind, drawing: { ...drawing, typed: sentForm } });
    expect((await click(sent)).body).toMatchObject(typed);
    bot.receiver.onAction = () => Promise.resolve(cardAnswer('x'));
    expect((await click(sent)).body).not.toMatchObject(typed);
  });

  test.each([
    ['nothing', undefined],
    ['text', 'opening.confirm'],
    ['no action', {}],
    ['another kind of action', { action: { type: 'Action.Submit', verb: 'opening.confirm' } }],
    ['no verb', { action: { type: 'Action.Execute', data: {} } }],
    ['an empty verb', execute('')],
    ['a verb that is no text', { action: { type: 'Action.Execute', verb: { a: 1 } } }],
    ['an endless verb', execute('x'.repeat(101))],
    ['data that is a list', { action: { type: 'Action.Execute', verb: 'opening.confirm', data: [1] } }],
  ])('with malformed data (%s) is told kindly that it cannot be read', async (_, value) => {
    const answer = await click(value, { locale: 'en-US' });
    expect(answer).toMatchObject({
      status: 200,
      body: { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'BadRequest' } },
    });
    expect(JSON.stringify(answer.body)).toContain('The button cannot be read');
    expect(bot.receiver.actions).toEqual([]);
  });

  test('whose handler fails tells the person kindly and the operator what failed', async () => {
    bot.receiver.onAction = () => Promise.reject(new Error('hemligt'));
    expect(await click(confirm)).toEqual({
      status: 200,
      body: {
        statusCode: 500,
        type: 'application/vnd.microsoft.error',
        value: { code: 'InternalServerError', message: 'fault in Swedish' },
      },
    });
    expect(bot.log.lines).toMatchObject([
      { level: 'error', data: { verb: 'opening.confirm', error: 'Error' } },
    ]);
    expect(JSON.stringify(bot.log.lines)).not.toContain('hemligt');
  });

  test('whose card cannot be drawn tells the person kindly', async () => {
    bot.receiver.onAction = () => Promise.resolve(cardAnswer('undrawable'));
    expect((await click(confirm)).body).toMatchObject({
      statusCode: 500,
      value: { message: /Något gick fel/ },
    });
  });

  test('from another tenant changes nothing', async () => {
    const answer = await click(confirm, { channelData: { tenant: { id: 'other' } }, locale: 'en-US' });
    expect(answer.body).toMatchObject({ statusCode: 200, value: 'stranger in English' });
    expect(bot.receiver.actions).toEqual([]);
  });

  test('of a kind that nobody knows is answered "not implemented"', async () => {
    expect((await click({}, { name: 'task/fetch' })).status).toBe(501);
  });
});

describe('a click that takes longer than Teams waits', () => {
  const slowly = () => {
    let finish = (): void => undefined;
    const gate = new Promise<void>((resolve) => (finish = resolve));
    return { gate, finish };
  };

  test('is answered in time, and the card is put in its place when it is ready', async () => {
    const { gate, finish } = slowly();
    bot.receiver.onAction = () => gate.then(() => cardAnswer('opened'));
    expect((await click(confirm)).body).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Det tar längre tid än vanligt. Kortet ändras när det är klart.',
    });
    finish();
    await bot.room.close();
    expect(connector.taken).toMatchObject([
      { method: 'PUT', path: '/v3/conversations/a%3Aanna/activities/card-1', body: { summary: 'opened' } },
    ]);
  });

  test('says the word afterwards when it only needed a word', async () => {
    const { gate, finish } = slowly();
    bot.receiver.onAction = () => gate.then(() => messageAnswer('too late'));
    await click(confirm);
    finish();
    await bot.room.close();
    expect(connector.taken).toMatchObject([{ method: 'POST', body: { summary: 'too late' } }]);
  });

  test('says so afterwards when it failed, and tries again when Teams is busy', async () => {
    const { gate, finish } = slowly();
    bot.receiver.onAction = () => gate.then(() => Promise.reject(new Error('broken')));
    connector.script({ kind: 'answer', status: 502 });
    await click(confirm);
    finish();
    await bot.room.close();
    expect(connector.taken.map(({ body }) => body.summary)).toEqual(['fault in Swedish', 'fault in Swedish']);
  });
});

describe('a click from a client that knows no Execute', () => {
  test('reaches the receiver like any other, and the card is put in its place', async () => {
    expect((await submit({ verb: 'opening.confirm', mailbox: 'ks', version: 3 })).status).toBe(200);
    expect(bot.receiver.actions[0]?.action).toEqual({
      verb: 'opening.confirm',
      data: { mailbox: 'ks', version: 3 },
      activityId: 'card-1',
    });
    expect(connector.taken).toMatchObject([
      {
        method: 'PUT',
        path: '/v3/conversations/a%3Aanna/activities/card-1',
        body: { summary: 'done opening.confirm' },
      },
    ]);
  });

  test('says the fresh card when the old one is not there any more', async () => {
    connector.script({ kind: 'answer', status: 404 });
    await submit({ verb: 'opening.confirm' });
    expect(connector.taken.map(({ method }) => method)).toEqual(['PUT', 'POST']);
  });

  test('that only needs a word is answered with that word', async () => {
    bot.receiver.onAction = () => Promise.resolve(messageAnswer('no'));
    await submit({ verb: 'opening.confirm' });
    expect(connector.taken).toMatchObject([{ method: 'POST', body: { text: 'no' } }]);
  });

  test.each([
    ['no verb', { mailbox: 'ks' }],
    ['an empty verb', { verb: '' }],
    ['a verb that is no text', { verb: 1 }],
    ['text', 'opening.confirm'],
  ])('with malformed data (%s) is told kindly that it cannot be read', async (_, value) => {
    await submit(value);
    expect(connector.taken).toMatchObject([
      { body: { text: expect.stringMatching(/Knappen går inte att läsa/) as unknown } },
    ]);
    expect(bot.receiver.actions).toEqual([]);
    expect(bot.receiver.messages).toEqual([]);
  });

  test('whose handler fails is answered with kind words', async () => {
    bot.receiver.onAction = () => Promise.reject(new Error('broken'));
    await submit({ verb: 'opening.confirm' });
    expect(connector.taken).toMatchObject([{ body: { summary: 'fault in Swedish' } }]);
  });
});

test('two clicks at the same moment each get their own card', async () => {
  bot.receiver.onAction = ({ verb }) => Promise.resolve({ kind: 'card', drawing: drawingOf(verb) });
  const answers = await Promise.all(['a', 'b', 'c', 'd'].map((verb) => click(execute(verb))));
  expect(answers.map(({ body }) => JSON.stringify(body).match(/"text":"(.)"/)?.[1])).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]);
});
