import type { CardFacts } from '../../../src/app/cards';
import { drawCard } from '../../../src/app/cards';
import { chatMemory } from '../../../src/chat/files/chat-memory';
import { factsOf, type Act } from '../../../src/chat/domain/acts/acts';
import { textsOf } from '../../../src/app/texts';
import { zone } from '../../../src/core/time';
import { understood } from '../../chat/understood';
import {
  id,
  ks,
  openFlowHouse,
  senderOf,
  townYaml,
  type FlowHouse,
  type Who,
} from '../../support/flow-house';

const named = `${townYaml}
contacts:
  urgent:
    - { name: Socialjouren, phone: '0303-12 34 56' }
    - { name: Företagshälsan, phone: '0303-65 43 21', address: halsan@foretag.example }
  dataProtection: { name: Dataskyddsombudet, phone: '0303-11 22 33', address: dso@ale.example }
`;

let house: FlowHouse;
const open = async (yaml = named): Promise<void> => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00', yaml);
};
afterEach(async () => {
  await house.close();
});

interface Drawn {
  readonly body: readonly unknown[];
  readonly actions: readonly { readonly data: { readonly act: Act } }[];
}

const stockholm = zone('Europe/Stockholm');
/** All that a card says and its buttons, in order. */
function wordsOf(facts: CardFacts, language: 'sv' | 'en' = 'sv'): readonly string[] {
  const found: string[] = [];
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) for (const one of part) walk(one);
    else if (typeof part === 'object' && part !== null) {
      const { text, title, url } = part as Readonly<Record<string, unknown>>;
      for (const word of [text, title, url]) if (typeof word === 'string') found.push(word);
      for (const [key, inner] of Object.entries(part)) if (key !== 'fallback') walk(inner);
    }
  };
  walk(drawCard(facts, language, stockholm).card);
  return found;
}
const answers = async (who: Who, text: string): Promise<readonly string[]> =>
  (await house.write(who, text)).flatMap(({ facts, language }) => wordsOf(facts, language));

describe('whom people are sent to outside the bot', () => {
  test.each(['jag vill inte leva längre', 'vill inte vakna imorgon'])(
    'who despairs is told where somebody listens: "%s"',
    async (text) => {
      await open();
      expect(await answers('erik', text)).toContain(
        'Självmordslinjen svarar på 90101 dygnet runt, också i chatt, och 1177 ger råd om vård.',
      );
    },
  );

  test('worry for a child gets 112 and the numbers of the file, and nothing else', async () => {
    await open();
    expect(await answers('erik', 'jag oroar mig för ett barn som far illa')).toEqual([
      'Det här är ingen anmälan. Är det fara, ring 112',
      'Socialjouren 0303-12 34 56',
      'Företagshälsan 0303-65 43 21 · halsan@foretag.example',
      'Inget av det du skrev sparas eller skickas vidare härifrån.',
    ]);
  });

  test('what went to the wrong person goes at once to whom the file names, by phone or chat, within 72 hours', async () => {
    await open();
    const said = await answers('erik', 'jag skickade ett mejl till fel person');
    expect(said.slice(0, 2)).toEqual([
      'Säg det nu till Dataskyddsombudet',
      'Dataskyddsombudet 0303-11 22 33 · dso@ale.example',
    ]);
    expect(said.join(' ')).toContain('inom 72 timmar');
    const chat = said.indexOf('Skriv till Dataskyddsombudet');
    expect(said[chat + 1]).toBe('https://teams.microsoft.com/l/chat/0/0?users=dso%40ale.example');
  });

  test('an officer whom the municipality shares with others gets no chat of its own', async () => {
    await open(named.replace('dso@ale.example', 'dso@forbundet.example'));
    const said = await answers('erik', 'jag skickade ett mejl till fel person');
    expect(said.join(' ')).toContain('dso@forbundet.example');
    expect(said.join(' ')).not.toContain('https:');
  });

  test('without contacts in the file the answers name 112 and the officer, and no number', async () => {
    await open(townYaml);
    expect(await answers('erik', 'jag oroar mig för ett barn som far illa')).toContain(
      'Socialjouren når du genom 112.',
    );
    expect((await answers('erik', 'jag skickade ett mejl till fel person'))[0]).toBe(
      'Säg det nu till kommunens dataskyddsombud',
    );
  });
});

describe('the writer’s own manager', () => {
  test('is somebody by "min chef", as the directory has it', async () => {
    await open();
    house.staffRoom.managers.set(id('erik'), id('bo'));
    house.staffRoom.managers.set(id('anna'), id('carin'));
    expect((await answers('anna', 'kan min chef ta ks på torsdag?')).join(' ')).toContain('Carin Testsson');
    house.staffRoom.managers.set(id('anna'), id('bo'));
    expect(await answers('anna', 'är min chef inne?')).toEqual([
      'Bo Testsson är inte borta, så vitt Brevvakt vet.',
    ]);
    expect(await answers('erik', 'vem är min chef?')).toEqual(['Enligt katalogen är Bo Testsson din chef.']);
  });

  test('is nobody where the directory has none, or says nothing', async () => {
    await open();
    expect((await answers('erik', 'är min chef inne?'))[0]).toBe('Det gick inte att se vem du menar');
    house.directory.isDown = true;
    expect((await answers('erik', 'är min chef inne?'))[0]).toBe('Det gick inte att se vem du menar');
  });
});

describe('the first words', () => {
  const installed = async (who: Who) => {
    const [first] = await house.receiver.installed(senderOf(who));
    return first === undefined ? [] : wordsOf(first.facts);
  };

  test('tell a teacher what is in it for a teacher, and somebody in a roster what for them; once', async () => {
    await open();
    const teacher = await installed('erik');
    expect(teacher[0]).toBe('Säg här när du är borta, så vet växeln det');
    expect(teacher).toContain('Vem är min registrator?');
    expect(teacher.join(' ')).not.toContain('öppnas');
    expect(teacher.join(' ')).toContain('står det du skriver kvar');
    expect((await installed('anna'))[0]).toContain('dina förvaltningsbrevlådor');
    expect((await installed('carin'))[0]).toContain('som du svarar för');
    expect(await installed('erik')).toEqual([]);
  });

  test.each(['anna', 'bo', 'carin', 'erik', 'it'] as const)(
    'help has at most seven lines for %s in both languages, and buttons that change nothing',
    async (who) => {
      await open();
      const [help] = await house.write(who, 'hjälp');
      if (help === undefined) throw new Error('no help');
      for (const language of ['sv', 'en'] as const) {
        const { body, actions } = drawCard(help.facts, language, stockholm).card as Drawn;
        // The first is its heading.
        expect(body.length - 1).toBeLessThanOrEqual(7);
        expect(actions.length).toBeGreaterThanOrEqual(3);
        for (const { data } of actions) expect(factsOf(data.act).changes).toBeUndefined();
      }
    },
  );

  test('"status" has the button that says that a mailbox is opened, for who may say it', async () => {
    await open();
    const said = await answers('anna', 'status');
    expect(said).toContain('Jag har öppnat den');
    await house.receiver.action(senderOf('anna'), {
      ...{ verb: 'chat.do', data: { act: 'duty.opened', mailbox: 'ks' }, activityId: undefined },
    });
    expect((await answers('anna', 'status')).join(' ')).toContain('Anna Testsson bekräftade');
    expect(await answers('anna', 'status')).not.toContain('Jag har öppnat den');
    expect(await answers('erik', 'status ks')).not.toContain('Jag har öppnat den');
  });
});

describe('what is known of the bot and the reader', () => {
  test('"varför fick jag detta" gives the reason of the very card', async () => {
    await open();
    house.mail.deliver(ks, 'm1', house.at('08:10'));
    await house.to('12:00');
    expect((await answers('anna', 'varför fick jag detta?'))[0]).toBe(
      'Du har brevlådan i dag, och det syntes inte att den hade öppnats',
    );
    await house.to('13:00');
    expect((await answers('bo', 'varför fick jag detta?'))[0]).toContain('Du är nästa i bemanningen');
    expect((await answers('erik', 'varför fick jag detta?'))[0]).toBe('Ett kort kommer av tre skäl');
  });

  test('whether the bot is well is shown in detail to who looks after it alone', async () => {
    await open();
    const admin = await answers('it', 'är boten igång?');
    expect(admin[0]).toBe('Brevvakt är i gång');
    expect(admin.join(' ')).toContain('Utkorgen');
    expect((await answers('erik', 'är boten igång?')).join(' ')).not.toContain('Utkorgen');
  });

  test('a question outside the rules gets a short no with whom to ask', async () => {
    await open();
    const said = await answers('erik', 'Vad kostar en kopia?');
    expect(said[0]).toBe('Det har Brevvakt inget svar på');
    expect(said).toContain('Fråga registrator');
    expect(said.length).toBeLessThanOrEqual(4);
  });

  test('a reminder comes at its time; of what it was about nothing is kept', async () => {
    await open();
    const set = (await answers('erik', 'påminn mig kl 14 om skolskjutsen')).join(' ');
    expect(set).toMatch(/i dag kl\. 14 Bara tiden sparas, inte vad den gäller/);
    const before = house.messenger.said.length;
    await house.to('13:59');
    expect(house.messenger.said.slice(before).filter(({ to }) => to === id('erik'))).toEqual([]);
    await house.to('14:00');
    const [reminder] = house.messenger.said.slice(before).filter(({ to }) => to === id('erik'));
    const words = reminder && wordsOf(reminder.facts).join(' ');
    expect(words).toMatch(/^Du bad om en påminnelse nu Du skrev det i dag kl\. 9\.(?!.*skolskjuts)/);
  });
});

describe('buttons under an answer', () => {
  test('wait for no yes: only what was asked back does', async () => {
    await open();
    await house.write('erik', 'hej');
    expect((await answers('erik', 'ok'))[0]).toBe('Inget väntar på svar från dig här');
  });

  test('offer no change of an absence to who has none', async () => {
    await open();
    const offered = async () => {
      const [asked] = await house.write('erik', 'kanske hemma fre');
      return asked?.facts.card === 'choices' ? asked.facts.choices.map(({ act }) => act) : [];
    };
    expect(await offered()).not.toContain('away.change');
  });
});

test('what is said at nine of a day to come is told to the switchboard now, before office hours later', async () => {
  await open(`${named}switchboard: { people: [it@ale.example] }\n`);
  expect((await answers('erik', 'ledig på fredag')).slice(0, 2)).toEqual([
    'Du är borta fredag 4 december',
    'Växeln får veta det nu. Du behöver inte göra mer här.',
  ]);
});

describe('suggested above the box', () => {
  const suggested = async (who: Who, text: string) =>
    (await house.write(who, text)).flatMap(({ suggestions }) => suggestions ?? []);

  test('after the first answer, by what the reader has to do; not after the next ones', async () => {
    await open();
    expect(await suggested('anna', 'hej')).toEqual(['status', 'inkorg', 'vem har brevlådan']);
    expect(await suggested('anna', 'hej')).toEqual([]);
    expect(await suggested('erik', 'hur ofta ska brevlådan öppnas?')).toContain('vem är min registrator');
    const [first] = await house.receiver.installed(senderOf('carin'));
    expect(first?.suggestions).toContain('vem är borta i dag');
  });

  test.each([
    'sjuk',
    'är hemma med feber',
    'jag oroar mig för ett barn som far illa',
    'jag skickade till fel person',
  ])('nothing after "%s"', async (text) => {
    await open();
    expect(await suggested('erik', text)).toEqual([]);
  });

  test('each is understood, and means the same in both languages', () => {
    for (const part of ['roster', 'leads', 'none'] as const) {
      const acts = (['sv', 'en'] as const).map((language) =>
        textsOf(language).chat.suggestions[part].map((text) => understood(text).act),
      );
      expect(acts[1]).toEqual(acts[0]);
      expect(acts[0]).not.toContain('unclear');
    }
  });
});

describe('one line after the other', () => {
  test('several things in one are each answered, the change first', async () => {
    await open();
    const cards = (await house.write('erik', 'jag är sjuk. vem har brevlådan?')).map(
      ({ facts }) => facts.card,
    );
    expect(cards).toEqual(['absence', 'overview']);
    const both = await house.facts('carin', 'I am off on Friday. who is my registrar?');
    expect(both).toMatchObject([{ card: 'absence' }, { say: { what: 'registrar' } }]);
  });

  test('what was said is known for ten minutes, and no longer', () => {
    let now = 0;
    const { spoken } = chatMemory({ realMillis: () => now });
    spoken.remember(id('anna'), { understood: undefined, offered: [], at: house.clock.now() });
    now = 10 * 60_000 - 1;
    expect(spoken.find(id('anna'))).toBeDefined();
    now = 10 * 60_000;
    expect(spoken.find(id('anna'))).toBeUndefined();
  });
});
