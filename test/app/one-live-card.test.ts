import { noticeTable } from '../../src/app/features';
import { plusMinutes } from '../../src/core/time';
import { keysOf } from '../../src/core/members';
import { click } from './refused-forms/other-forms';
import { id, ks, openFlowHouse, type FlowHouse, type Who } from '../support/flow-house';
import { watchChats } from './one-live-card/watch-chats';

type Kind = keyof typeof noticeTable;
type Story = (house: FlowHouse) => Promise<unknown>;

/** Asked for, and a minute later again. */
const twice =
  (who: Who, ...lines: readonly string[]): Story =>
  async (house) => {
    for (const line of lines) {
      await house.write(who, line);
      house.clock.moveTo(plusMinutes(house.clock.now(), 1));
    }
  };

const span = { mailbox: 'ks', from: '2026-12-07', until: '2026-12-11' };

/** How somebody gets two cards of one matter; a kind without a story here says why it needs none. */
const stories: Readonly<Record<Kind, Story | string>> = {
  opening: async (house) => {
    house.mail.deliver(ks, 'm1', house.at('07:10'));
    await house.to('16:05');
  },
  agreements: twice('carin', 'överenskommelser', 'överenskommelser'),
  inbox: twice('anna', 'inkorg', 'inkorg'),
  messageList: twice('anna', 'hitta bullerplank 1–31 december', 'hitta snöröjning 1–31 december'),
  ownAnswers: twice('erik', 'mina svar', 'mina svar'),
  overdue: twice('carin', 'vad är försenat?', 'vad är försenat?'),
  rosterChange: async (house) => {
    await click(house, 'anna', 'duty.give', { ...span, person: id('erik') });
    await house.to('08:10');
    await house.write('anna', 'ångra');
    await house.to('08:20');
  },
  rosterOrder: async (house) => {
    const order = { mailbox: 'ks', from: '2026-12-07', person: id('bo') };
    await click(house, 'carin', 'roster.order', { ...order, place: 'first' });
    await house.to('08:10');
    await click(house, 'carin', 'roster.order', { ...order, place: 'last' });
    await house.to('08:20');
  },
  holder: 'to a channel, which one-live card closes, too: tell-holders.test.ts',
  question: async (house) => {
    await click(house, 'erik', 'rules.askRegistrar', { question: 'Får kopian kastas?' });
    await house.to('09:30', '2026-12-03');
  },
  message: 'told at Christmas, with its steps',
  delegation: 'told at Christmas and in the made-up weeks',
  emptyRoster: 'told at Christmas',
  return: 'told at Christmas',
  proposals: 'what lies of it is counted at Christmas; one card for all, message-ticked.test.ts',
  held: 'once a step of a morning; held-mail.test.ts',
  responderAway: 'once an absence of who answers; standing.test.ts',
  peopleTrouble: 'once a day; file-people.test.ts',
  absenceReported: 'said-once',
  switchboardMissed: 'said-once',
  switchboard: 'to a switchboard, which this town has not; switchboard.test.ts',
  switchboardHours: 'to a switchboard, which this town has not; switchboard-corrections.test.ts',
  switchboardList: 'said-once',
  staffChanges: 'said-once',
  questionAnswered: 'said-once',
  tie: 'said-once',
  week: 'said-once',
  retention: 'said-once',
  reminder: 'said-once',
  unreadableForAdmins: 'said-once',
  deadEnd: 'said-once',
};

test('each kind of notice has a matter, or the reason why it has none', () => {
  expect(keysOf(stories).toSorted()).toEqual(keysOf(noticeTable).toSorted());
  const once = keysOf(noticeTable).filter((kind) => noticeTable[kind].matter === 'said-once');
  expect(
    keysOf(stories)
      .filter((kind) => stories[kind] === 'said-once')
      .toSorted(),
  ).toEqual(once.toSorted());
});

const told = keysOf(stories).flatMap((kind) => {
  const story = stories[kind];
  return typeof story === 'string' ? [] : [{ kind, story }];
});

test.each(told)('of $kind the later card closes the earlier one', async ({ kind, story }) => {
  const house = await openFlowHouse('2026-12-01T08:00:00+01:00');
  try {
    const chats = watchChats(house);
    await story(house);
    house.clock.moveTo(plusMinutes(house.clock.now(), 1));
    expect([...chats.wrong]).toEqual([]);
    expect(chats.kinds.get(kind) ?? 0).toBeGreaterThan(1);
  } finally {
    await house.close();
  }
});
