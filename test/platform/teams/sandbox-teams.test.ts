import { startTeams, type SandboxTeams } from '../../../sandbox/teams/start-teams';
import { anna, startBot, tenant, type Bot } from '../../fakes/teams-bot';
import { drawingOf } from '../../fakes/teams-receiver';

/** Loading the SDKs can take longer on a busy machine than Teams would wait. */
const patienceMillis = 200_000;

let teams: SandboxTeams;
let bot: Bot;
const chat = () => teams.chat(anna).map((entry) => entry.summary ?? entry.text);
const lastCard = () => teams.chat(anna).at(-1)?.id ?? '';

beforeEach(async () => {
  const people = [{ id: anna, name: 'Anna Registrator', upn: 'anna.registrator@ale.example' }];
  teams = await startTeams({ people: () => people, botUrl: () => bot.url, tenantId: tenant, patienceMillis });
  bot = await startBot({ serviceUrl: teams.url });
});

afterEach(async () => {
  await bot.close();
  await teams.close();
});

test('somebody installs the bot, writes to it, and sees what it answers', async () => {
  await teams.install(anna);
  expect(bot.receiver.installs).toHaveLength(2);
  await teams.say(anna, 'status');
  expect(chat().slice(-2)).toEqual(['status', 'heard status']);
});

test('a card that the bot has said of its own accord is clicked and turns into its new state', async () => {
  const { messenger } = bot.room;
  await teams.say(anna, 'hej');
  const to = bot.receiver.messages[0]!.from.conversation;
  const opened = await messenger.open(to.personId);
  expect(opened).toEqual({ kind: 'done', value: to });
  expect(await messenger.say(to, drawingOf('not opened'))).toMatchObject({ kind: 'done', value: lastCard() });
  const clicked = await teams.click(anna, lastCard(), {
    verb: 'opening.confirm',
    data: { version: 1 },
    inputs: {},
  });
  expect(clicked).toMatchObject({ kind: 'card', card: { body: [{ text: 'done opening.confirm' }] } });
  expect(bot.receiver.actions[0]?.action).toEqual({
    verb: 'opening.confirm',
    data: { version: 1 },
    activityId: lastCard(),
  });
});

test('an old client clicks, and the card changes in its place', async () => {
  await teams.say(anna, 'hej');
  await teams.submit(anna, lastCard(), { verb: 'opening.confirm' });
  expect(chat()).toEqual(['hej', 'done opening.confirm']);
});
