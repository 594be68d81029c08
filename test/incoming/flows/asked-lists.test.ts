import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { nodesOf } from '../../cards/card-samples';
import { ks, townYaml, type Who } from '../../support/flow-house';
import { openManyHouse, readIn, type ManyHouse } from './many-house';

let house: ManyHouse;
const open = async (yaml?: string) => {
  house = await openManyHouse(yaml);
};
afterEach(() => house.close());

/** Whom the bot knows is read again when somebody new writes. */
const forwarded = async () => {
  await house.forwarded();
  await house.write('erik', 'hej');
};

const read = (who: Who) => house.read(who, 'overdue');

/** What the boxes of the list are ticked with before anybody has touched them. */
const ticked = (who: Who) =>
  nodesOf(drawCard(house.latest(who, 'overdue'), 'sv', zone('Europe/Stockholm')).card).flatMap(
    ({ id, value }) => (id === 'messages' ? [String(value)] : []),
  );

describe('"vad är försenat?"', () => {
  test.each(['vad är försenat?', 'what is overdue?', 'visa försenade meddelanden'])(
    '"%s": nothing is, and what that is about is said',
    async (text) => {
      await open();
      await house.write('anna', text);
      expect(read('anna')).toEqual([
        'Inget är försenat',
        'Det gäller registrering, förslag och svar i dina brevlådor, och det du själv ska svara på.',
      ]);
    },
  );

  test('what is not registered in time is told to the registrar as a number with the oldest', async () => {
    await open();
    await house.arrives();
    await house.to('09:00', '2026-12-02');
    await house.write('anna', 'vad är försenat?');
    expect(read('anna')[0]).toBe('Inget är försenat');
    await house.to('09:00', '2026-12-03');
    await house.write('anna', 'vad är försenat?');
    expect(read('anna').slice(0, 2)).toEqual([
      '1 meddelande är inte registrerat i tid',
      'Kommunstyrelsens förvaltningsbrevlåda: 1 meddelande skulle ha registrerats, det äldsta kom tisdag 1 december kl. 8',
    ]);
  });

  test('an answer whose day has passed is a row to registrar, manager and whoever is to answer, and to nobody else', async () => {
    await open();
    await house.forwarded();
    await house.to('09:00', '2026-12-09');
    for (const who of ['anna', 'carin', 'erik'] as const) {
      await house.write(who, 'vad är försenat?');
      const has = who === 'erik' ? 'du' : 'Erik Testsson';
      expect(read(who).join('|')).toContain(`${has} ska svara · kom tisdag 1 december kl. 8`);
      const { noticeId: notice, rows } = house.latest(who, 'overdue');
      await house.act(who, 'message.find', { notice, message: rows[0]?.id });
      expect(house.latest(who, 'message').incomingId).toBe(rows[0]?.id);
    }
    await house.write('it', 'vad är försenat?');
    expect(read('it')[0]).toBe('Inget är försenat');
  });

  test('a proposal that has waited long is ticked by whoever decides; to the registrar it is a row that says so', async () => {
    await open();
    await house.arrives();
    await house.open();
    await house.propose();
    await house.to('09:00', '2026-12-04');
    await house.write('anna', 'vad är försenat?');
    expect(read('anna').join('|')).toMatch(/Förslag: Erik Testsson · väntar på beslut om vem som svarar/u);
    expect(house.latest('anna', 'overdue').rows[0]?.proposedAt).toBeUndefined();
    await house.write('carin', 'vad är försenat?');
    const { noticeId: notice, rows } = house.latest('carin', 'overdue');
    const [row] = rows;
    const press = { notice, ticked: 1, messages: `${row?.id ?? ''}.${row?.version ?? 0}` };
    expect(await house.act('carin', 'assignment.approve', press)).toMatchObject({
      about: 'asked',
      done: { count: 1, choice: 'approved' },
      rows: [],
    });
  });

  test('only the newest list is alive, and the one before says so', async () => {
    await open();
    await house.write('anna', 'vad är försenat?');
    const older = house.messenger.said.findLast(({ facts }) => facts.card === 'overdue');
    await house.to('09:30');
    await house.write('anna', 'vad är försenat?');
    await house.to('09:31');
    expect(older && readIn(older.facts, 'sv')).toEqual(['Ett nyare kort om det här finns längre ner']);
    expect(house.latest('anna', 'overdue')).toMatchObject({ about: 'asked' });
  });
});

describe('"vilka meddelanden har Erik?"', () => {
  test.each(['vilka meddelanden har Erik?', 'which messages does Erik have?'])(
    '"%s": whoever has the mailbox reads each with its day, and opens it',
    async (text) => {
      await open();
      await forwarded();
      for (const who of ['anna', 'carin'] as const) {
        await house.write(who, text);
        expect(read(who).slice(0, 2)).toEqual([
          'Det här ska Erik Testsson svara på eller spara',
          'Kommunstyrelsens förvaltningsbrevlåda',
        ]);
        expect(read(who).join('|')).toContain('svarsdag tisdag 8 december');
      }
      const { noticeId: notice, rows } = house.latest('anna', 'overdue');
      await house.act('anna', 'message.find', { notice, message: rows[0]?.id });
      expect(house.latest('anna', 'message').role).toBe('registrar');
    },
  );

  test.each(['vem väntar vi på svar från?', 'vilka har jag gett nåt att svara på som inte svarat'])(
    '"%s" lists what anybody has to answer, and nothing once it is answered',
    async (text) => {
      await open();
      await house.write('carin', text);
      expect(read('carin')[0]).toBe('Ingen har något att svara på i dina brevlådor');
      await forwarded();
      await house.to('09:30');
      await house.write('carin', text);
      expect(read('carin')[0]).toBe('1 svar väntar');
      expect(read('carin').join('|')).toContain('Erik Testsson ska svara');
    },
  );

  test('what has become secret is shown on it no longer, and nothing left says so', async () => {
    await open();
    await forwarded();
    await house.write('carin', 'vilka meddelanden har Erik?');
    await house.open();
    await house.press('anna', 'message.secret');
    await house.to('09:20');
    expect(read('carin').join()).not.toContain('bullerplank');
    await house.write('carin', 'vilka meddelanden har Bo?');
    expect(read('carin')).toEqual(['Bo Testsson har inget att svara på i dina brevlådor']);
  });

  test('is told to nobody without a mailbox, and of another mailbox nothing is shown', async () => {
    await open(
      `${townYaml}  - {id: sbf, name: Samhällsbyggnads förvaltningsbrevlåda, address: samhallsbyggnad@ale.example, department: Samhällsbyggnad, roster: [david@ale.example], manager: it@ale.example, secrecy: normal}\n`,
    );
    await forwarded();
    const [refused] = await house.write('erik', 'vilka meddelanden har Anna?');
    expect(refused?.facts).toMatchObject({ say: { what: 'refused', refusal: 'not-allowed' } });
    await house.write('it', 'vilka meddelanden har Erik?');
    expect(read('it')).toEqual(['Erik Testsson har inget att svara på i dina brevlådor']);
  });

  test('of oneself it is what one is to answer', async () => {
    await open();
    await forwarded();
    await house.write('erik', 'vilka meddelanden har Erik Testsson?');
    expect(read('erik')[0]).toBe('Du ska svara på 1 meddelande');
  });
});

describe('"godkänn alla"', () => {
  const approving = [
    'godkänn alla',
    'ja jag godkänner alla',
    'godkänn förslagen',
    'approve all',
    'approve the proposals',
  ];
  const two = `${townYaml}  - {id: sbf, name: Samhällsbyggnads förvaltningsbrevlåda, address: samhallsbyggnad@ale.example, department: Samhällsbyggnad, roster: [anna@ale.example], manager: carin@ale.example, secrecy: normal}\n`;
  const proposed = async () => {
    await open(two);
    house.desk.put('m2', { subject: 'Fråga om skolskjuts', from: 'nils@post.example', conversation: 'c-m2' });
    house.mail.deliver('samhallsbyggnad@ale.example', 'm2', house.at('08:10'));
    await house.arrives();
    const { noticeId: notice, rows } = await house.inbox();
    for (const { id: message } of rows) {
      await house.act('anna', 'inbox.page', { notice, page: 1, open: 1, messages: message });
      await house.propose();
    }
    await house.to('09:05');
  };

  test.each(approving)(
    '"%s": those of all mailboxes on one card with what each is, ticked, and nothing is approved by words',
    async (text) => {
      await proposed();
      const before = house.saidTo('carin').length;
      expect(await house.write('carin', text)).toEqual([]);
      expect(house.saidTo('carin').slice(before)).toEqual(['overdue']);
      const card = house.latest('carin', 'overdue');
      expect(read('carin')[0]).toBe('2 förslag väntar på beslut');
      expect(JSON.stringify(drawCard(card, 'sv', zone('Europe/Stockholm')).card)).toMatch(
        /Erik Testsson svarar på .*bullerplank.*Kommunstyrelsens förvaltningsbrevlåda.*skolskjuts.*Samhällsbyggnads/u,
      );
      expect(ticked('carin')).toEqual([card.rows.map(({ id, version }) => `${id}.${version}`).join(',')]);
      expect(await house.logged('answer.approved')).toEqual([]);
    },
  );

  test.each([
    ['godkänn alla utom eriks', []],
    ['approve all except Erik', []],
    ['godkänn alla utom deras', []],
    ['godkänn alla utom annas', [0, 1]],
  ])('"%s": whose are to stay are shown and not ticked', async (text, left) => {
    await proposed();
    await house.write('carin', text);
    const { rows } = house.latest('carin', 'overdue');
    expect(rows).toHaveLength(2);
    const values = left.map((at) => `${rows[at]?.id ?? ''}.${rows[at]?.version ?? 0}`).join(',');
    expect(ticked('carin')).toEqual([values]);
  });

  test.each([
    ['godkänn alla förslag utom skolskjuts', 1, []],
    ['godkänn allt utom den om bullerplank', 1, []],
    ['approve all except the one about skolskjuts', 1, []],
    ['godkänn alla förslag utom spontanansökan', 0, ['exceptUnknown']],
    ['godkänn alla', 2, []],
    ['godkänn alla utom annas', 2, []],
  ])(
    '"%s": the message that is named is not ticked, and what nobody knows is said',
    async (text, count, says) => {
      await proposed();
      const answers = await house.facts('carin', text);
      expect(answers.map((card) => ('say' in card ? card.say.what : card.card))).toEqual(says);
      expect(ticked('carin').join(',').split(',').filter(Boolean)).toHaveLength(count);
    },
  );

  test('who is proposed and away is shown so on the list, before anything is approved there', async () => {
    await proposed();
    await house.write('erik', 'jag är borta 1–4 december');
    await house.write('carin', 'vilka förslag har jag kvar');
    const drawn = JSON.stringify(
      drawCard(house.latest('carin', 'overdue'), 'sv', zone('Europe/Stockholm')).card,
    );
    expect(drawn).toMatch(/Erik Testsson \(borta, åter måndag 7 december\) svarar på /u);
  });

  test.each([
    ...['hur många förslag har jag kvar', 'how many proposals do I have left'],
    ...['vad ska jag bestämma nästa vecka', 'har jag något att avgöra', 'what do I have to approve'],
    'vilka förslag ska jag godkänna',
  ])('"%s" shows them, and none is ticked', async (text) => {
    await proposed();
    expect(await house.write('carin', text)).toEqual([]);
    expect(house.latest('carin', 'overdue').rows).toHaveLength(2);
    expect(ticked('carin')).toEqual(['']);
  });

  test.each(['jag godkänner resan', 'jag godkänner villkoren', 'ok godkänn ändringen', 'jag godkänner dig'])(
    '"%s" is not of the proposals',
    async (text) => {
      await proposed();
      const before = house.saidTo('carin').length;
      await house.write('carin', text);
      expect(house.saidTo('carin').slice(before)).not.toContain('overdue');
    },
  );

  test('one press approves what is ticked; what was unticked is left, and is not ticked again', async () => {
    await proposed();
    await house.write('carin', 'godkänn alla');
    const { noticeId: notice, rows } = house.latest('carin', 'overdue');
    const [row] = rows;
    const messages = `${row?.id ?? ''}.${row?.version ?? 0}`;
    const card = await house.act('carin', 'assignment.approve', { notice, ticked: 1, messages });
    expect(card).toMatchObject({ done: { count: 1 }, rows: [{}], isTicked: false });
    expect(await house.logged('answer.approved')).toHaveLength(1);
  });

  test('an appeal among them is not ticked ahead: it is decided about by itself', async () => {
    await open();
    house.desk.put('m2', {
      subject: 'Överklagande av beslut',
      from: 'nils@post.example',
      conversation: 'c-2',
    });
    house.mail.deliver(ks, 'm2', house.at('08:10'));
    await house.arrives();
    const { noticeId: notice, rows } = await house.inbox();
    for (const { id: message } of rows) {
      await house.act('anna', 'inbox.page', { notice, page: 1, open: 1, messages: message });
      await house.propose();
    }
    await house.to('09:05');
    await house.write('carin', 'godkänn alla');
    const card = house.latest('carin', 'overdue');
    const plain = card.rows.filter(({ kind }) => kind === 'ordinary');
    expect([plain.length, card.rows.length]).toEqual([1, 2]);
    expect(ticked('carin')).toEqual([`${plain[0]?.id ?? ''}.${plain[0]?.version ?? 0}`]);
  });
});
