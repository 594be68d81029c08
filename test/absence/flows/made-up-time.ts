import { lengthOf, overlaps } from '../../../src/absence/domain/away-time';
import { spanOf, type Delegation } from '../../../src/absence/domain/delegation';
import { loadAwayTimes } from '../../../src/absence/flows/away/own-absences';
import { isWorkingDay, nextOfficeTime, nextWorkingDay, previousWorkingDay } from '../../../src/core/calendar';
import { dateOf, localDate, plusDays, type LocalDate } from '../../../src/core/time';
import type { PersonId } from '../../../src/core/ids';
import type { DirectoryPerson } from '../../../src/people/graph/directory';
import { watchChats } from '../../app/one-live-card/watch-chats';
import { id, type Who } from '../../support/flow-house';
import { watchWords, type Words } from './watch-words';
import { comeBack, fallIll, open, plan, press, theHouse, to } from './delegation-scene';

/** The same seed, the same time; Park and Miller's generator. */
function chance(seed: number) {
  let state = seed;
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return {
    is: (share: number) => next() < share,
    among: <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T,
    days: (least: number, most: number) => least + Math.floor(next() * (most - least + 1)),
  };
}
type Chance = ReturnType<typeof chance>;

const on = (from: LocalDate, days: number): string => plusDays(from, days);

/** Everybody goes away, comes back, changes their mind: Erik most, Bo and Anna, who may read his mail, and Carin, who leads them. */
async function live(luck: Chance, today: LocalDate, hear: Words['hear']): Promise<void> {
  if (!theHouse().directory.replies.has(id('erik'))) {
    if (luck.is(0.2)) fallIll();
    else if (luck.is(0.25)) {
      const from = luck.days(0, 6);
      plan(on(today, from), on(today, from + luck.days(4, 25)));
    }
    // oxlint-disable-next-line no-dupe-else-if -- luck is asked anew
  } else if (luck.is(0.04)) comeBack();
  else if (luck.is(0.04)) plan(on(today, 0), on(today, luck.days(3, 12)));
  if (luck.is(0.08)) plan(on(today, 0), on(today, luck.days(3, 12)), 'bo');
  if (luck.is(0.04)) comeBack('bo');
  if (luck.is(0.06)) plan(on(today, luck.days(0, 4)), on(today, luck.days(5, 15)), 'anna');
  if (luck.is(0.03)) comeBack('anna');
  if (luck.is(0.05)) plan(on(today, 0), on(today, luck.days(2, 9)), 'carin');
  if (luck.is(0.08)) comeBack('carin');
  for (const [share, words] of said) if (luck.is(share)) await hear(await theHouse().write('erik', words));
  if (luck.is(0.03)) await theHouse().write('bo', luck.among(ofBo));
}

const said = [
  [0.1, 'sjuk'],
  [0.06, 'borta till fredag'],
  [0.04, 'fortfarande sjuk'],
  [0.02, 'tillbaka'],
  [0.02, 'jag menade i morgon'],
  [0.02, 'nej jag är inte borta'],
  [0.03, 'ångra'],
  [0.06, 'min delegering'],
] as const;

const ofBo = ['sjuk', 'borta till fredag', 'jag jobbar inte fredagar', 'borta i eftermiddag', 'tillbaka'];

const pressed: Readonly<Record<'erik' | 'bo' | 'anna' | 'carin' | 'it', readonly string[]>> = {
  erik: [
    'delegation.name',
    'delegation.name',
    'delegation.keepOn',
    'delegation.confirm',
    'delegation.askManager',
  ],
  bo: [
    ...['delegation.accept', 'delegation.accept', 'delegation.accept', 'delegation.keepOn', 'delegation.end'],
    ...['delegation.name', 'delegation.confirm'],
  ],
  anna: [
    'delegation.accept',
    'delegation.keepOn',
    'delegation.decline',
    'delegation.name',
    'delegation.exempt',
  ],
  carin: [
    'delegation.recordConsent',
    'delegation.recordConsent',
    'delegation.recordConsent',
    'delegation.contact',
  ],
  it: ['delegation.confirm'],
};

async function pressSomething(luck: Chance): Promise<void> {
  for (const who of Object.keys(pressed) as (keyof typeof pressed)[]) {
    if (!luck.is(0.25)) continue;
    const delegate = id(luck.among<Who>(['bo', 'anna']));
    const verb = luck.is(0.02) && who === 'erik' ? 'delegation.notExternal' : luck.among(pressed[who]);
    if (hasCard(who)) await press(who, verb, { delegate, how: 'På telefon.' });
  }
}

function hasCard(who: Who): boolean {
  return theHouse().messenger.said.some(
    ({ to: receiver, facts }) => receiver === id(who) && facts.card === 'delegation',
  );
}

/** The directory loses one of them until noon; the directory and the rules fail, and are well again. */
function hurt(luck: Chance): void {
  if (luck.is(0.02)) lose(luck.among<Who>(['erik', 'bo', 'carin']));
  theHouse().directory.isDown = luck.is(0.015);
  theHouse().staffRoom.callsLeft = luck.is(0.02) ? 1 : Infinity;
  if (luck.is(0.1)) theHouse().inboxRule.script.push({ kind: 'refused', code: 'ErrorAccessDenied' });
}

const lost: DirectoryPerson[] = [];
function lose(who: Who): void {
  const one = theHouse().directory.people.get(`${who}@ale.example`);
  if (one === undefined) return;
  theHouse().directory.people.delete(one.upn);
  lost.push(one);
}
const findAgain = (): void => {
  for (const one of lost.splice(0)) theHouse().directory.add(one);
};

/** Whose mailboxes are put to the test: all of them personal, with somebody who leads each. */
const owners = ['erik', 'bo', 'anna', 'carin'] as const;
type Owner = (typeof owners)[number];

/** All of them are watched, and led by somebody. */
function watchAll(): void {
  const { staffRoom } = theHouse();
  for (const who of owners) {
    if (who !== 'erik') staffRoom.group.push(id(who));
    staffRoom.managers.set(id(who), id(who === 'carin' ? 'david' : 'carin'));
  }
}

/** What is wrong at that moment about the mail of somebody who has been away for three days or more; undefined: they are not, or it is new. */
async function wrongNow(who: Owner, today: LocalDate): Promise<string | undefined> {
  const { calendar } = theHouse().context.municipality();
  const now = theHouse().clock.now();
  const times = (await loadAwayTimes(theHouse().context, [id(who)])).get(id(who)) ?? [];
  const away = times.find(({ from, until }) => from <= now && (until === undefined || until > now));
  if (away === undefined) return undefined;
  const { days, workingDays } = lengthOf(away, calendar, previousWorkingDay(calendar, today));
  if (days < 3 || workingDays < 2) return undefined;
  // Who has said once that others must not read it is never asked again.
  if ((await theHouse().store.delegations.listExempt([id(who)])).has(id(who))) return 'well';
  const own = await theHouse().store.delegations.listOf([id(who)]);
  const about = own.filter((one) => overlaps(away, spanOf(one)) && one.endedAs !== 'cancelled');
  const last = about.toSorted((a, b) => (a.askedAt < b.askedAt ? -1 : 1)).at(-1);
  if (last === undefined) return 'nobody was ever asked';
  const due = nextWorkingDay(calendar, dateOf(nextOfficeTime(calendar, last.since), calendar.zone));
  return today <= due ? undefined : (wrongOf(last, today) ?? 'well');
}

function wrongOf(one: Delegation, today: LocalDate): string | undefined {
  const hearing = (role: string) =>
    theHouse().messenger.said.flatMap(({ to: who, facts }) =>
      facts.card === 'delegation' && facts.delegationId === one.id && facts.role === role ? [who] : [],
    );
  const told = (role: string) => hearing(role).length > 0;
  const isThere = (who: PersonId) => {
    const replies = theHouse().directory.replies.get(who);
    const now = theHouse().clock.now();
    return (
      replies?.kind !== 'on' ||
      (replies.from !== undefined && replies.from > now) ||
      (replies.until !== undefined && replies.until <= now)
    );
  };
  switch (one.state) {
    case 'settled':
      return undefined;
    case 'inEffect':
      if (one.consent === undefined || one.consent.from > today) return 'read without a consent';
      return (one.consent.lastDay ?? today) < today ? 'read longer than the consent' : undefined;
    case 'withManager':
      if (!told('manager')) return 'the manager does not know';
      return hearing('manager').some(isThere) ? undefined : 'whoever knows is away';
    case 'accepted':
      return one.escalatedAt !== undefined && told('manager') ? undefined : 'not in force, and nobody knows';
    case 'ended':
      return one.endedAs === 'byOwner' || told('owner') || told('manager')
        ? undefined
        : `ended ${one.endedAs ?? ''}`;
    case 'asked':
    case 'proposed':
      return `still ${one.state}`;
  }
}

interface Lived {
  /** Day, time, whose, and what. */
  readonly wrong: readonly string[];
  /** At how many moments somebody had been away for so long that it was put to the test. */
  readonly tested: Readonly<Record<Owner, number>>;
  readonly states: ReadonlySet<string>;
  /** How many cards and answers were read for what they say, and how many of them said that nothing is to be done, or told of an end. */
  readonly read: ReturnType<Words['read']>;
}

/** So many days from the second of December 2026, with everything that may happen in them. */
export async function liveFor(
  days: number,
  { seed, method }: { seed: number; method: string },
): Promise<Lived> {
  const luck = chance(seed);
  await open(method);
  watchAll();
  const chats = watchChats(theHouse());
  const words = watchWords();
  const { calendar } = theHouse().context.municipality();
  const wrong: string[] = [];
  const tested = { erik: 0, bo: 0, anna: 0, carin: 0 };
  const states = new Set<string>();
  const calm: boolean[] = [];
  const test = async (time: string, today: LocalDate) => {
    // A look that Graph did not answer is made up for on the next day.
    await words.look(`${today} ${time}`);
    if (!isWorkingDay(calendar, today) || calm.slice(-3).includes(false)) return;
    for (const who of owners) {
      const found = await wrongNow(who, today);
      if (found !== undefined) tested[who] += 1;
      if (found !== undefined && found !== 'well') wrong.push(`${today} ${time} ${who}: ${found}`);
    }
  };
  for (let day = 0; day < days; day++) {
    const today = plusDays(localDate('2026-12-02'), day);
    hurt(luck);
    calm.push(!theHouse().directory.isDown && theHouse().staffRoom.callsLeft > 1 && lost.length === 0);
    await to('07:40', today);
    await live(luck, today, words.hear);
    await to('09:40', today);
    await test('09:40', today);
    await pressSomething(luck);
    findAgain();
    await to('13:10', today);
    await test('13:10', today);
    await pressSomething(luck);
    await to('16:20', today);
    await test('16:20', today);
    for (const one of await theHouse().store.delegations.listOf(owners.map(id))) states.add(one.state);
  }
  return { wrong: [...wrong, ...chats.wrong, ...words.wrong], tested, states, read: words.read() };
}
