import { startTeams, type SandboxTeams } from '../../../sandbox/teams/start-teams';
import { memberIdOf } from '../../../sandbox/teams/activity';
import { startRecordingBot, type RecordingBot } from './recording-bot';

const TENANT = '99999999-0000-0000-0000-000000000000';
const ANNA = {
  id: '11111111-0000-0000-0000-000000000001',
  name: 'Anna Registrator',
  upn: 'anna@ale.example',
};

let bot: RecordingBot;
let teams: SandboxTeams;

beforeEach(async () => {
  bot = await startRecordingBot();
  teams = await startTeams({ people: () => [ANNA], botUrl: () => bot.url, tenantId: TENANT });
});

afterEach(async () => {
  await teams.close();
  await bot.close();
});

const cardActivity = (card: object): object => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
});

/** Has the bot say a card to Anna; answers the id of the chat's entry. */
async function saidCard(card: object): Promise<string> {
  const members = [{ id: ANNA.id }];
  const body = { members, tenantId: TENANT, isGroup: false, activity: cardActivity(card) };
  const headers = { 'Content-Type': 'application/json' };
  const url = new URL('v3/conversations', teams.url);
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return ((await response.json()) as { activityId: string }).activityId;
}

const question = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Öppnad?' }] };
const done = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Öppnad' }] };
const click = { verb: 'opening.confirm', data: { mailbox: 'ks', version: 3 }, inputs: { note: 'å' } };

const cardAnswer = (card: object): object => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: card,
});

describe('saying something to the bot', () => {
  it('posts a message as Teams does from a personal chat, and shows it in the chat', async () => {
    await teams.say(ANNA.id, 'status', 'en-GB');
    expect(bot.said).toMatchObject([
      {
        type: 'message',
        text: 'status',
        locale: 'en-GB',
        channelId: 'msteams',
        serviceUrl: teams.url,
        from: { id: memberIdOf(ANNA.id), aadObjectId: ANNA.id, name: ANNA.name },
        conversation: { conversationType: 'personal', tenantId: TENANT },
        channelData: { tenant: { id: TENANT } },
      },
    ]);
    expect(teams.chat(ANNA.id)).toMatchObject([{ from: 'person', text: 'status' }]);
  });

  it('fails when the bot does not take it', async () => {
    bot.answer = { status: 500, body: undefined };
    await expect(teams.say(ANNA.id, 'hej')).rejects.toThrow('500');
    await expect(teams.say('nobody', 'hej')).rejects.toThrow('nobody');
  });

  it('tells of the installation with both activities that Teams sends', async () => {
    await teams.install(ANNA.id);
    expect(bot.said.map((one) => one.type)).toEqual(['conversationUpdate', 'installationUpdate']);
    expect(bot.said[0]).toMatchObject({ membersAdded: [{}, { aadObjectId: ANNA.id }] });
  });

  it('tells listeners whose chat changed until they stop', async () => {
    const heard: string[] = [];
    const stop = teams.onChange((person) => heard.push(person));
    await teams.say(ANNA.id, 'ett');
    stop();
    await teams.say(ANNA.id, 'två');
    expect(heard).toEqual([ANNA.id]);
  });
});

describe('clicking a card', () => {
  it('sends the verb with data and inputs together, and puts the answered card in the old one’s place', async () => {
    const id = await saidCard(question);
    bot.answer = { status: 200, body: cardAnswer(done) };
    expect(await teams.click(ANNA.id, id, click)).toEqual({ kind: 'card', card: done });
    expect(bot.said).toMatchObject([
      {
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: id,
        value: {
          action: {
            type: 'Action.Execute',
            verb: 'opening.confirm',
            data: { mailbox: 'ks', version: 3, note: 'å' },
          },
          trigger: 'manual',
        },
      },
    ]);
    expect(teams.chat(ANNA.id)).toMatchObject([{ id, cards: [done] }]);
  });

  it('hands over a short message and leaves the card alone', async () => {
    const id = await saidCard(question);
    const type = 'application/vnd.microsoft.activity.message';
    bot.answer = { status: 200, body: { statusCode: 200, type, value: 'Bo har den.' } };
    expect(await teams.click(ANNA.id, id, click)).toEqual({ kind: 'message', text: 'Bo har den.' });
    expect(teams.chat(ANNA.id)).toMatchObject([{ cards: [question] }]);
  });

  it.each([
    {
      what: 'an error in the answer',
      answer: { status: 200, body: { statusCode: 400, type: 'x', value: { message: 'nej' } } },
      told: { status: 400, text: 'nej' },
    },
    { what: 'an HTTP error', answer: { status: 502, body: undefined }, told: { status: 502, text: '' } },
  ])('tells of $what', async ({ answer, told }) => {
    const id = await saidCard(question);
    bot.answer = answer;
    expect(await teams.click(ANNA.id, id, click)).toEqual({ kind: 'error', ...told });
  });

  it('tells when the bot cannot be reached', async () => {
    const id = await saidCard(question);
    await bot.close();
    expect(await teams.click(ANNA.id, id, click)).toMatchObject({ kind: 'error', status: 0 });
  });

  it('takes an empty answer as nothing', async () => {
    const id = await saidCard(question);
    expect(await teams.click(ANNA.id, id, click)).toEqual({ kind: 'nothing' });
  });

  it('sends a Submit fallback as a message with a value', async () => {
    const id = await saidCard(question);
    await teams.submit(ANNA.id, id, { verb: 'opening.confirm' });
    expect(bot.said).toMatchObject([{ type: 'message', replyToId: id, value: { verb: 'opening.confirm' } }]);
  });
});

describe('a card that comes into view', () => {
  const refreshing = (userIds?: string[]): object => ({
    ...question,
    refresh: { action: { type: 'Action.Execute', verb: 'opening.show', data: { mailbox: 'ks' } }, userIds },
  });

  it('is asked for anew when it wants that for this person', async () => {
    const id = await saidCard(refreshing([memberIdOf(ANNA.id)]));
    bot.answer = { status: 200, body: cardAnswer(done) };
    await teams.view(ANNA.id, id);
    expect(bot.said).toMatchObject([{ value: { trigger: 'automatic', action: { verb: 'opening.show' } } }]);
    expect(teams.chat(ANNA.id)).toMatchObject([{ cards: [done] }]);
  });

  it('is left alone when it names others, or wants no refresh', async () => {
    await teams.view(ANNA.id, await saidCard(refreshing(['29:somebody-else'])));
    await teams.view(ANNA.id, await saidCard(question));
    expect(bot.said).toEqual([]);
  });
});
