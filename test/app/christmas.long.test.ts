import { drawCard } from '../../src/app/cards';
import { isWorkingDay, officeHoursOn } from '../../src/core/calendar';
import { dateOf, localDate, plusDays, zone, type Instant } from '../../src/core/time';
import { file } from '../absence/flows/delegation-scene';
import { openMessageHouse, type MessageHouse } from '../incoming/flows/message-house';
import { stateOf, wordsOf } from '../cards/card-samples';
import { contradicts } from '../cards/nothing-to-do';
import { id, ks, people, senderOf, type Who } from '../support/flow-house';
import { watchChats } from './one-live-card/watch-chats';

jest.setTimeout(600_000);

interface Said {
  readonly at: Instant;
  readonly to: Who;
  readonly title: string;
  readonly words: string;
  /** An answer to what was written or pressed may come at any hour. */
  readonly isAnswer: boolean;
}

let house: MessageHouse;
const said: Said[] = [];
let isAnswering = false;
const stockholm = zone('Europe/Stockholm');

/** What lands in people's chats, with when, as it reads then. */
function listen(): void {
  const say = house.messenger.say.bind(house.messenger);
  house.messenger.say = (to, drawing) => {
    const { card } = drawCard(drawing.facts, 'sv', stockholm);
    const words = [stateOf(card) ?? '', ...wordsOf(card)].filter(Boolean);
    const who = (Object.keys(people) as Who[]).find((name) => id(name) === to.personId);
    if (who)
      said.push({
        at: house.clock.now(),
        to: who,
        title: words.slice(0, 2).join(' · '),
        words: words.join('\n    '),
        isAnswer: isAnswering,
      });
    return say(to, drawing);
  };
}

const on = (day: string) => (day.length === 5 ? `2026-${day}` : day);
async function does(run: () => Promise<unknown>): Promise<void> {
  isAnswering = true;
  await run();
  isAnswering = false;
}
const write = (who: Who, text: string) => does(() => house.write(who, text));
const mail = (mailId: string, subject: string, time: string) => {
  house.desk.put(mailId, { subject, from: 'lisa@post.example', conversation: `c-${mailId}` });
  house.mail.deliver(ks, mailId, house.at(time));
};

async function press(who: Who, verb: string, more: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const card = house.cards(who, 'delegation').at(-1);
  if (card?.card !== 'delegation') throw new Error(`${who} has no card about a delegation`);
  const data = { delegation: card.delegationId, version: card.version, notice: card.noticeId, ...more };
  await does(() => house.receiver.action(senderOf(who), { verb, data, activityId: undefined }));
}

/** Opens the message of the reader's list that came at that time, and presses a button of it. */
async function presses(
  who: Who,
  arrived: Instant,
  verb: string,
  inputs: Readonly<Record<string, unknown>> = {},
) {
  await does(async () => {
    const { noticeId: notice, rows } = await house.inbox(who);
    const row = rows.find(({ arrivedAt }) => arrivedAt === arrived);
    await house.act(who, 'inbox.page', { notice, page: 1, open: 1, messages: row?.id });
    await house.press(who, verb, inputs);
  });
}

type Day = readonly [day: string, ...steps: readonly (readonly [time: string, run: () => unknown])[]];

const arrived: Record<string, Instant> = {};
const comes = (mailId: string, subject: string, time: string) => () => {
  mail(mailId, subject, time);
  arrived[mailId] = house.at(time);
};
const at = (mailId: string): Instant => arrived[mailId] ?? house.at('00:00');

const days: readonly Day[] = [
  [
    '12-14',
    ['08:00', comes('m1', 'Fråga om bullerplank', '08:00')],
    ['08:05', () => write('erik', 'jag är borta 21 december till 3 januari')],
    [
      '09:00',
      () => presses('anna', at('m1'), 'assignment.propose', { responder: people.erik, dueOn: '2026-12-20' }),
    ],
    ['09:30', () => does(() => house.press('carin', 'assignment.approve'))],
    ['10:00', () => press('erik', 'delegation.name', { delegate: id('bo') })],
    ['10:30', () => press('bo', 'delegation.accept')],
    ['11:00', () => press('erik', 'delegation.confirm')],
  ],
  [
    '12-15',
    ['08:10', comes('m2', 'Begäran om allmän handling', '08:10')],
    ['08:20', comes('m3', 'Överklagande av beslut', '08:20')],
    ['10:00', () => does(() => house.press('erik', 'assignment.answered', { how: 'phone' }))],
  ],
  ['12-16', ['09:00', () => presses('anna', at('m2'), 'assignment.propose', { responder: people.bo })]],
  ['12-17', ['10:00', () => write('carin', 'vad är försenat?')]],
  ['12-18', ['08:30', comes('m4', 'Snöröjning', '08:30')]],
  ['12-21', ['07:30', () => write('anna', 'sjuk')], ['09:00', () => write('bo', 'borta i eftermiddag')]],
  [
    '12-22',
    ['07:30', () => write('anna', 'fortfarande sjuk')],
    ['08:40', comes('m5', 'Vägbelysning', '08:40')],
  ],
  ['12-23', ['07:30', () => write('anna', 'sjuk till 30 december')]],
  ['12-24', ['09:00', comes('m6', 'God jul', '09:00')]],
  ['12-25', ['12:00', comes('m7', 'Halka på gången', '12:00')]],
  ['12-28', ['08:00', () => write('bo', 'borta 29 december')]],
  ['12-29'],
  ['12-30', ['10:00', () => write('carin', 'veckan')]],
  [
    '2027-01-04',
    ['07:50', () => write('anna', 'tillbaka')],
    ['10:00', () => write('anna', 'vad är försenat?')],
  ],
  ['2027-01-05', ['09:00', () => write('carin', 'vilka meddelanden har Bo?')]],
  ['2027-01-07'],
  ['2027-01-08'],
];

test('Christmas, day by day: nothing is said twice at one moment, on a free day or against itself, and nothing is due on one', async () => {
  house = await openMessageHouse(file('instructions'), '2026-12-13T18:00:00+01:00');
  house.staffRoom.group.push(...(['erik', 'anna', 'bo'] as const).map(id));
  for (const who of ['erik', 'anna', 'bo'] as const) house.staffRoom.managers.set(id(who), id('carin'));
  listen();
  const chats = watchChats(house);
  const { calendar } = house.context.municipality();
  const wrong: string[] = [];
  for (const [day, ...steps] of days) {
    for (const [time, run] of steps) {
      await house.to(time, on(day));
      await run();
    }
    await house.to('17:45', on(day));
    for (const { facts } of house.messenger.said)
      for (const language of ['sv', 'en'] as const)
        wrong.push(...[contradicts(facts, language) ?? []].flat());
  }
  await house.close();
  if (process.env['READ_ALOUD'] !== undefined)
    for (const { at: when, to, words } of said) process.stdout.write(`${when} ${to}\n    ${words}\n`);

  for (const { at: when, to, title, isAnswer } of said) {
    const date = dateOf(when, calendar.zone);
    const hours = officeHoursOn(calendar, date);
    const isInHours =
      isWorkingDay(calendar, date) && hours !== undefined && hours.from <= when && when <= hours.to;
    if (!isInHours && !isAnswer) wrong.push(`${when} ${to}: said out of office hours: ${title}`);
  }
  const keys = said.map(({ at: when, to, words }) => `${when} ${to}: ${words}`);
  wrong.push(...keys.filter((key, place) => keys.indexOf(key) !== place));
  expect([...chats.kinds.keys()]).toEqual(expect.arrayContaining(['delegation', 'message', 'return']));
  expect([...wrong, ...chats.wrong]).toEqual([]);
  expect(said.length).toBeGreaterThan(60);
});

test('no day that is named as the last for an answer is free', () => {
  const { calendar } = house.context.municipality();
  const free: string[] = [];
  for (const { facts } of house.messenger.said) {
    const named =
      facts.card === 'message' ? [facts.answer.dueOn, facts.dueOnProposal, facts.appeal?.dueOn] : [];
    const asked = facts.card === 'delegation' ? [facts.answerOn] : [];
    for (const date of [...named, ...asked])
      if (date !== undefined && !isWorkingDay(calendar, date)) free.push(`${facts.card} ${date}`);
  }
  expect(free).toEqual([]);
  expect(isWorkingDay(calendar, plusDays(localDate('2026-12-19'), 1))).toBe(false);
});
