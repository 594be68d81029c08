// "ångra" of what one press did about several: all of it, by the identity of the press and no clock, and what cannot be taken back is named (F3, F4).

import { instant, plusMinutes } from '../../../src/core/time';
import { openPage } from '../../support/page-client';
import { people, type Who } from '../../support/flow-house';
import { openManyHouse, readIn, type ManyHouse } from './many-house';
import { sbf, twoMailboxes } from './two-mailboxes';

let house: ManyHouse;
beforeEach(async () => {
  house = await openManyHouse(
    twoMailboxes().replace('[erik@ale.example]', '[erik@ale.example, anna@ale.example]'),
  );
});
afterEach(() => house.close());

/** Whoever asks for the time gets a later one. */
const ticking = () => ({
  ...house.clock,
  now: () => {
    house.clock.moveTo(instant(plusMinutes(house.clock.now(), 1)));
    return house.clock.now();
  },
});

const undo = async (who: Who) =>
  (await house.write(who, 'ångra')).map(({ facts }) => readIn(facts, 'sv').join(' | ')).join(' || ');
/** On the work page, of all rows by their arrival. */
const press = async (verb: string, more: object = {}): Promise<void> => {
  const page = await openPage({ ...house.context, clock: ticking() });
  const rows = (await page.get('anna', '/messages')).body.rows.map(({ id, version }) => ({ id, version }));
  const { status, body } = await page.post('anna', '/messages/acts', { verb, rows, ...more });
  page.close();
  expect([status, body]).toMatchObject([200, { count: rows.length, left: [] }]);
};
const states = async () =>
  (await house.stored())
    .toSorted((a, b) => (a.arrivedAt < b.arrivedAt ? -1 : 1))
    .map(({ answer }) => answer.state);
const open = async (who: Who, n: number): Promise<void> => {
  const { noticeId: notice, rows } = await house.inboxOf(who);
  await house.act(who, 'inbox.page', { notice, page: 1, open: 1, messages: rows[n]?.id });
};

test('minutes apart by the clock, what one press proposed is taken back together, and nothing is left of it', async () => {
  await house.arrive(3);
  await press('assignment.propose', { responder: people.erik });
  expect(await undo('anna')).toMatch(
    /^Ångrat: du föreslog att Erik Testsson svarar på 3 meddelanden \(.*8\.01.*8\.02.*8\.03\)\. \| Kommunstyrelsens förvaltningsbrevlåda$/u,
  );
  expect(await states()).toEqual(['undecided', 'undecided', 'undecided']);
  expect(await undo('anna')).toContain('Det finns inget från i dag som går att ångra här');
});

test.each([0, 1, 2])(
  'of three the one that has changed since (%d) is left and named, and the others are taken back',
  async (n) => {
    await house.arrive(3);
    await press('assignment.propose', { responder: people.erik });
    await open('bo', n);
    await house.press('bo', 'message.register', { registration: 'registered', number: 'KS 2026/9' });
    expect(await undo('anna')).toMatch(
      new RegExp(
        `^Ångrat: du föreslog .* svarar på 2 meddelanden .* \\| 1 meddelande lämnades som det är: det som kom .*8\\.0${n + 1} · Kommunstyrelsens förvaltningsbrevlåda\\. Där har något ändrats sedan dess\\.$`,
        'u',
      ),
    );
    expect(await states()).toEqual([0, 1, 2].map((it) => (it === n ? 'proposed' : 'undecided')));
    expect(await undo('anna')).toMatch(/^Det senaste går inte att ångra: du föreslog .* Inget är ångrat/u);
  },
);

test('of a press over two mailboxes neither is named as the one', async () => {
  await house.arrive(1);
  house.desk.put('s1', { subject: 'Fråga' });
  house.mail.deliver(sbf, 's1', house.at('08:30'));
  await house.to('09:10');
  await press('message.claim');
  const said = await undo('anna');
  expect(said).toMatch(/^Ångrat: du tog hand om 2 meddelanden/u);
  expect(said).not.toContain('brevlåda');
  expect((await house.stored()).map(({ taken }) => taken)).toEqual([undefined]);
});

test('two that were each pressed at one instant are two: only the latter is let go of', async () => {
  await house.arrive(2);
  for (const n of [0, 1]) {
    await open('anna', n);
    await house.press('anna', 'message.claim');
  }
  const taken = async () => (await house.stored()).flatMap((one) => one.taken?.at ?? []);
  expect(await taken()).toEqual([house.clock.now(), house.clock.now()]);
  expect(await undo('anna')).toMatch(/^Ångrat: du tog hand om meddelandet/u);
  expect(await taken()).toHaveLength(1);
});
