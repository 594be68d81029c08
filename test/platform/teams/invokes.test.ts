import { drawCard } from '../../../src/app/cards';
import { activityFrom, startBot, type Bot } from '../../fakes/teams-bot';
import { startFakeConnector, type FakeConnector } from '../../fakes/teams-connector';
import { sample } from '../../cards/card-samples';

let connector: FakeConnector;
let bot: Bot;
const invoke = (name: string, value: unknown, over: Record<string, unknown> = {}) =>
  bot.post(activityFrom(connector.url, { type: 'invoke', name, text: undefined, value, ...over }));
const search = (text: string, over: Record<string, unknown> = {}) =>
  invoke(
    'composeExtension/query',
    { commandId: 'searchRules', parameters: [{ name: 'question', value: text }] },
    over,
  );

beforeEach(async () => {
  connector = await startFakeConnector();
  bot = await startBot({ serviceUrl: connector.url });
});

afterEach(async () => {
  await bot.close();
  await connector.close();
});

describe('the action on a message of a chat', () => {
  const message = {
    createdDateTime: '2026-12-01T08:12:00Z',
    linkToMessage: 'https://teams.microsoft.com/l/message/19:abc/1',
    body: { contentType: 'html', content: '<p>När byggs <b>planket</b>?</p><p>${namn} &lt;3</p>' },
    from: { user: { displayName: 'Lisa Larsson' } },
  };
  const fetchTask = (value: unknown, over: Record<string, unknown> = {}) =>
    invoke('composeExtension/fetchTask', value, over);

  test('opens a dialog with the mailboxes, in any chat, and says nothing into it', async () => {
    const group = { conversation: { id: '19:group', conversationType: 'groupChat', isGroup: true } };
    const answer = await fetchTask({ commandId: 'passOnMessage', messagePayload: message }, group);
    expect(answer).toEqual({
      status: 200,
      body: {
        task: {
          type: 'continue',
          value: {
            ...{ title: 'to which mailbox', width: 'medium', height: 'medium' },
            card: {
              contentType: 'application/vnd.microsoft.card.adaptive',
              content: expect.objectContaining({ type: 'AdaptiveCard' }) as unknown,
            },
          },
        },
      },
    });
    expect(bot.receiver.takenOver).toEqual([
      {
        text: 'När byggs planket?\n${namn} <3',
        author: 'Lisa Larsson',
        writtenAt: '2026-12-01T08:12:00.000Z',
        link: 'https://teams.microsoft.com/l/message/19:abc/1',
      },
    ]);
    expect(connector.taken).toEqual([]);
  });

  test.each([
    ['no message', {}],
    ['a message that is none', { messagePayload: 'x' }],
  ])('%s is answered with words', async (_, value) => {
    const { body } = await fetchTask(value);
    expect(body).toEqual({
      task: {
        type: 'message',
        value: 'Meddelandet gick inte att läsa. Kopiera texten till ett mejl i stället.',
      },
    });
  });

  test('a message by nobody, without a time and with a link that is none is taken all the same', async () => {
    const odd = { body: { content: 'Hej' }, linkToMessage: 'javascript:alert(1)', createdDateTime: 'i går' };
    await fetchTask({ messagePayload: odd });
    expect(bot.receiver.takenOver).toEqual([{ text: 'Hej' }]);
  });

  test('people of another tenant are not served', async () => {
    const other = { conversation: { id: 'a', tenantId: '99999999-0000-4000-8000-000000000000' } };
    const { body } = await fetchTask({ messagePayload: message }, other);
    expect(JSON.stringify(body)).toContain('stranger');
    expect(bot.receiver.takenOver).toEqual([]);
  });
});

describe('the search in a message', () => {
  test('shows what was found as a list, each with the card that goes into the chat', async () => {
    expect(await search('öppna brevlådan')).toEqual({
      status: 200,
      body: {
        composeExtension: {
          type: 'result',
          attachmentLayout: 'list',
          attachments: [
            {
              contentType: 'application/vnd.microsoft.card.adaptive',
              content: expect.objectContaining({ type: 'AdaptiveCard' }) as unknown,
              preview: {
                contentType: 'application/vnd.microsoft.card.thumbnail',
                content: { title: 'F1', text: 'öppna brevlådan' },
              },
            },
          ],
        },
      },
    });
  });

  test('works in a group chat, too, and says nothing into it', async () => {
    const conversation = { id: '19:group', conversationType: 'groupChat', isGroup: true };
    const group = { conversation };
    const { body } = await search('öppna', group);
    expect(body).toMatchObject({ composeExtension: { type: 'result' } });
    expect(connector.taken).toEqual([]);
  });

  test('says so when nothing was found', async () => {
    expect((await search('nothing')).body).toEqual({
      composeExtension: { type: 'message', text: 'Det står inget om det i reglerna.' },
    });
  });

  test('searches for nothing when it has just been opened', async () => {
    const parameters = [{ name: 'initialRun', value: 'true' }];
    const { body } = await invoke('composeExtension/query', { commandId: 'searchRules', parameters });
    expect(JSON.stringify(body)).toContain('"text":""');
  });

  test('tells people of another tenant that they are not served', async () => {
    const other = {
      channelData: { tenant: { id: 'other' } },
      conversation: { id: 'a:x', tenantId: 'other' },
    };
    expect((await search('öppna', other)).body).toEqual({
      composeExtension: { type: 'message', text: 'stranger in Swedish' },
    });
  });

  test.each([undefined, 7, { parameters: 'x' }, { parameters: [{ name: 'question', value: { a: 1 } }] }])(
    'answers a query that makes no sense: %j',
    async (value) => {
      expect(await invoke('composeExtension/query', value)).toMatchObject({ status: 200 });
    },
  );
});

describe('a thumb under what a model wrote', () => {
  const thumb = (reaction: unknown) =>
    invoke('message/submitAction', {
      actionName: 'feedback',
      actionValue: { reaction, feedback: '{"feedbackText":"x"}' },
    });

  test('is noted, and answered at once', async () => {
    expect(await thumb('like')).toEqual({ status: 200, body: {} });
    await thumb('dislike');
    expect(bot.receiver.feedbacks).toEqual([true, false]);
  });

  test('that is none changes nothing', async () => {
    expect((await thumb('shrug')).status).toBe(200);
    expect(bot.receiver.feedbacks).toEqual([]);
  });
});

describe('what a model wrote', () => {
  const aiLabel = expect.objectContaining({ additionalType: ['AIGeneratedContent'] }) as unknown;
  const sayCard = async (state: string) => {
    await bot.close();
    bot = await startBot({ serviceUrl: connector.url, draw: drawCard });
    bot.receiver.onMessage = () => Promise.resolve([{ facts: sample('answer', state), language: 'sv' }]);
    await bot.post(activityFrom(connector.url));
    return connector.taken[0]?.body as Record<string, unknown>;
  };

  test('is labelled as generated by AI, with a thumb up and down', async () => {
    const said = await sayCard('written-by-ai');
    expect(said['entities']).toEqual(expect.arrayContaining([aiLabel]));
    expect(said['channelData']).toEqual({ feedbackLoop: { type: 'default' } });
    expect(JSON.stringify(said['attachments'])).toContain('Skrivet av AI');
  });

  test('leaves no label on a rule that stands alone', async () => {
    const said = await sayCard('one');
    expect(JSON.stringify(said)).not.toContain('AIGenerated');
    expect(said['channelData']).toBeUndefined();
  });
});
