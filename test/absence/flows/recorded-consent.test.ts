import { carryGraphWork } from '../../../src/app/carry-open-work';
import {
  card,
  closeScene,
  fallIll,
  file,
  kept,
  open,
  press,
  said,
  state,
  theHouse,
  to,
} from './delegation-scene';
import { id } from '../../support/flow-house';

afterEach(closeScene);

const how = 'På telefon, hon ringde själv.';

/** Erik is ill without a known end; on Monday the question is Carin's. */
async function reachManager(): Promise<void> {
  fallIll();
  await to('08:05', '2026-12-07');
}

async function record(
  more: Readonly<Record<string, unknown>> = {},
): Promise<{ refusal?: string | undefined }> {
  const answer = await press('carin', 'delegation.recordConsent', { delegate: id('bo'), how, ...more });
  await to('08:10', '2026-12-07');
  return answer;
}

describe('a consent that the manager writes down', () => {
  beforeEach(async () => {
    await open();
    await reachManager();
  });

  test('says who heard it, when and how, holds for 30 days at most, and asks the delegate', async () => {
    await record({ heardOn: '2026-12-06' });
    expect((await kept())?.consent).toMatchObject({
      ...{ how: 'recorded', byId: id('carin'), heardOn: '2026-12-06', note: how },
      ...{ from: '2026-12-07', lastDay: '2027-01-05' },
    });
    expect(card('erik')).toMatchObject({
      ...{ role: 'owner', state: 'proposed', recordedBy: 'Carin Testsson' },
      recorded: { on: '2026-12-06', how },
    });
    expect(card('bo')).toMatchObject({ role: 'delegate', state: 'proposed' });
    expect(card('bo').recorded).toBeUndefined();
  });

  test.each([
    ...['erik är sjuk, vad gör jag med hans mejl', 'vem läser eriks mejl', 'bo kan läsa eriks mail'],
    'vad händer med hans e-post?',
  ])('"%s": the manager sees the question that waits about it', async (line) => {
    expect(await theHouse().facts('carin', line)).toMatchObject([{ card: 'delegation', role: 'manager' }]);
  });

  test.each([
    ...['vem läser min mejl', 'erik är sjuk', 'mejlet från erik', 'har erik svarat på mejlet om bygglov?'],
    ...['hitta mejlet till erik', 'när är erik tillbaka? hans mejl väntar'],
    ...['är erik borta på fredag, jag får inga mejl', 'erik är borta till fredag, hans mejl får vänta'],
  ])('"%s" is of something else', async (line) => {
    const cards = (await theHouse().write('carin', line)).map(({ facts }) => facts.card);
    expect(cards).not.toContain('delegation');
  });

  test.each([
    ...['Erik sa ja på telefon', 'Erik har sagt ja till att Bo läser', 'han har sagt ja'],
    'han har sagt ja till att Bo läser',
  ])('"%s": the manager gets the form for it, and nothing is recorded by the words', async (line) => {
    const [answer] = await theHouse().write('carin', line);
    expect(answer?.facts).toMatchObject({
      card: 'delegation',
      role: 'manager',
      ownerName: 'Erik Testsson',
    });
    const picked = line.includes('Bo') ? id('bo') : undefined;
    expect(answer?.facts).toMatchObject(picked ? { picked } : {});
    expect(await state()).toBe('withManager noAnswer');
  });

  test('told by somebody who does not lead Erik it shows nothing of him', async () => {
    const answers = await theHouse().write('anna', 'Erik sa ja på telefon');
    expect(JSON.stringify(answers.map(({ facts }) => facts))).not.toContain('Erik');
  });

  test('a day that lies ahead is refused, and a day that is none is no day', async () => {
    expect(await record({ heardOn: '2026-12-08' })).toMatchObject({ refusal: 'heard-ahead' });
    expect(await record({ heardOn: 'i går' })).toMatchObject({ refusal: 'bad-input' });
    expect(await state()).toBe('withManager noAnswer');
  });

  test('is not asked to go on at once, but the working day before it ends', async () => {
    await record();
    await press('bo', 'delegation.accept');
    await to('08:15', '2026-12-07');
    await press('carin', 'delegation.confirm');
    const before = said().length;
    await to('08:20', '2026-12-08');
    expect(said().slice(before).toSorted()).toEqual(['bo: delegate', 'erik: owner']);
    expect(card('erik')).toMatchObject({ state: 'inEffect' });
    expect(card('erik').longer).toBeUndefined();
  });

  test('"det har jag inte sagt ja till" ends it: manager and delegate hear it, and the owner may choose again', async () => {
    await record();
    await press('bo', 'delegation.accept');
    await to('08:15', '2026-12-07');
    expect(await press('erik', 'consent.deny')).toMatchObject({ state: 'ended' });
    const before = said().length;
    await to('08:20', '2026-12-07');
    expect(await state()).toBe('ended denied');
    expect(said().slice(before).toSorted()).toEqual(['bo: delegate', 'carin: manager']);
    expect(card('carin')).toMatchObject({ endedAs: 'denied', isArranged: false });
    const [again] = await theHouse().write('erik', 'min delegering');
    expect(again?.facts).toMatchObject({ card: 'delegation', state: 'asked' });
  });

  test('nobody but the owner can deny it, and what the owner has given is not denied', async () => {
    await record();
    expect(await press('bo', 'consent.deny')).toMatchObject({ refusal: 'not-yours' });
    await press('erik', 'consent.deny');
    await theHouse().write('erik', 'min delegering');
    const again = await kept();
    expect(again?.state).toBe('asked');
  });
});

test('its rule is taken away at once', async () => {
  await open('inboxRule');
  await reachManager();
  await record();
  await press('bo', 'delegation.accept');
  await to('08:15', '2026-12-07');
  expect(theHouse().inboxRule.rules.size).toBe(1);
  await press('erik', 'consent.deny');
  await carryGraphWork(theHouse().context);
  expect(theHouse().inboxRule.rules.size).toBe(0);
});

describe('with a mailbox of the bot’s own', () => {
  beforeEach(async () => {
    const yaml = `${file('inboxRule')}notify: {from: brevvakt@ale.example}\n`;
    await open(undefined, yaml);
    await reachManager();
  });

  test('that is refused stops nothing: the card and its button are there', async () => {
    theHouse().ownMail.script.push('refused');
    await record();
    expect(theHouse().ownMail.sent).toEqual([]);
    expect(await press('erik', 'consent.deny')).toMatchObject({ state: 'ended' });
  });

  test('it says who, when and which delegate, and goes to the owner’s own address', async () => {
    await record({ heardOn: '2026-12-04' });
    await to('16:00', '2026-12-07');
    expect(theHouse().ownMail.sent).toEqual([
      {
        ...{ from: 'brevvakt@ale.example', to: 'erik@ale.example', language: 'sv' },
        ...{ byName: 'Carin Testsson', heardOn: '2026-12-04', delegateName: 'Bo Testsson' },
      },
    ]);
  });
});
