import { understood } from '../understood';
import { upn } from '../../../src/core/ids';

const hasse = { who: upn('hasse.bygglov@ale.example') };

describe('what is asked of one’s own', () => {
  test.each([
    ['vad har gunilla gett mig', 'answers.mine'],
    ['vad har Carin lagt på mig?', 'answers.mine'],
    ['vad vill lars att jag gör', 'answers.mine'],
    ['vad är kvar hos mig', 'answers.mine'],
    ['hur många har jag att svara på', 'answers.mine'],
    ['hur ser det ut med förseningarna i ks', 'messages.late'],
    ['är det nåt akut hos er, sitter på tåget', 'messages.late'],
    ['är det nåt nytt hos oss eller kan jag gå på möte', 'mailbox.status'],
    ['vet du om Maja har öppnat', 'mailbox.status'],
    ['har Maja öppnat?', 'mailbox.status'],
    ['vem har öppnat sbf i dag?', 'mailbox.status'],
  ])('"%s" is %s', (text, act) => {
    expect(understood(text, hasse)).toMatchObject({ act, sure: true, changes: false });
  });

  test.each([
    ['är det nåt nytt hos oss', 'inbox'],
    ['vad har gunilla gjort', 'answers.of'],
    ['har maja läst mejlet från petra?', 'message.find'],
    ['är Maja borta i dag?', 'away.is'],
    ['har vi nåt akut telefonnummer till socialjouren', 'urgent'],
    ['är det något akut, ring 112?', 'urgent'],
    ['finns det nåt akut nummer', 'message.find'],
    ['är det nåt akut ta lådan Bo', 'message.find'],
    ['har Bo kollat överklagan', 'message.find'],
    ['har Bo kollat på förslaget', 'order.approve'],
    ['har vaktmästaren öppnat konferensrummet', 'other'],
  ])('"%s" stays %s', (text, act) => {
    expect(understood(text, hasse)).toMatchObject({ act, changes: false });
  });
});

test.each(['har idag öppnat och läst allt', 'har faktiskt öppnat ks', 'har både öppnat och läst'])(
  '"%s" is said of oneself, and noted',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'duty.opened', changes: true });
  },
);

test.each(['har även öppnat soc', 'har visst öppnat lådan', 'har själv öppnat ks', 'har alltså öppnat ks'])(
  '"%s" is said of oneself, and offered first',
  (text) => {
    expect(understood(text).candidates[0]).toBe('duty.opened');
  },
);

describe('one thing that was opened is no mailbox', () => {
  test.each([
    'jag har öppnat bilagan och läst den',
    'har läst remissen',
    'har öppnat mejlet',
    'öppnade länken',
  ])('"%s" notes nothing', (text) => {
    expect(understood(text)).toMatchObject({ changes: false });
  });

  test.each([
    'har läst mejlen',
    'har läst alla mejl',
    'jag har öppnat lådan och läst bilagan',
    'öppnat ks',
    'öppnat ks, läst överklagan',
    'har öppnat ks och läst remissen',
    'jag har öppnat ks. Läst bilagan med',
    'har öppnat den, läst begäran också',
  ])('"%s" does', (text) => {
    expect(understood(text)).toMatchObject({ act: 'duty.opened', changes: true });
  });
});

test.each([
  'det blev fel på remissen, svarsdagen ska vara 15 december',
  'det blev fel, svarsdagen är 15 december',
  'det blev fel, svarstiden ska vara fredag',
])('"%s" is of a message, and takes nothing back', (text) => {
  expect(understood(text, { before: ['jag är borta torsdag'] })).toMatchObject({
    act: 'order.due',
    changes: false,
  });
});

describe('what stands before a question of one message, or of what is decided for somebody, stands first', () => {
  test.each([
    'råkade mejla remissen till en journalist, vem skulle ha den?',
    'Bo skickade remissen till en privat adress, vem skulle ha den?',
    'skickade remissen till en felaktig adress, vem ska ha den',
    'mejlade ut ansökan med personnummer till hela listan, vem ska ta den?',
    'vi mejlade ansökan till en privatperson, vem ska ha den?',
    'skickade ut klagomålet till alla, vem ska ha den?',
    'We emailed the application to a journalist, who should have it?',
  ])('"%s" is an incident', (text) => {
    expect(understood(text)).toMatchObject({ act: 'incident', changes: false });
  });

  test.each(['I emailed Bo the report', 'I have emailed Carin the list', 'emailed Maja the minutes today'])(
    '"%s" went where it should',
    (text) => {
      expect(understood(text)).not.toMatchObject({ act: 'incident' });
    },
  );

  test.each(['I emailed the list to the wrong person', 'I emailed the list to a private person'])(
    '"%s" did not',
    (text) => {
      expect(understood(text).act).toBe('incident');
    },
  );

  test.each([
    'remissen om fel på vägen, vem ska ha den?',
    'klagomålet om fel faktura, vem ska ha det?',
    'ansökan om sjuk lön, vem ska ha den?',
    'ansökan är borta, vem ska ha den?',
    'Bo skickade remissen till oss, vem ska ha den?',
    'jag fick remissen i dag, vem ska ha den?',
  ])('"%s" is asked of it', (text) => {
    expect(understood(text)).toMatchObject({ act: 'message.find', also: [], changes: false });
  });

  test.each([
    ['vabbar, remissen om cykelplan, vem ska ta den?', 'message.find'],
    ['åker hem nu, remissen om cykelplan, vem ska ta den?', 'message.find'],
    ['åker hem nu, sjuk, måste jag besluta något åt Bo?', 'answers.mine'],
    ['sjuk i dag, måste jag besluta något åt Bo?', 'answers.mine'],
    ['mår inte bra, åker hem nu, måste jag besluta något åt Bo?', 'answers.mine'],
    ['jag blir sjukskriven från i morgon, måste jag besluta något åt Bo?', 'answers.mine'],
    ['jag kommer inte i morgon, måste jag besluta något åt Bo?', 'answers.mine'],
  ])('"%s" is an absence, and the question is answered beside it', (text, also) => {
    expect(understood(text)).toMatchObject({ act: 'away', changes: true, also: [also] });
  });

  test.each([
    'om jag är sjuk i morgon, måste jag besluta något åt Bo?',
    'Bo är sjuk, ska jag godkänna nåt åt honom?',
  ])('"%s" changes nothing', (text) => {
    expect(understood(text)).toMatchObject({ act: 'answers.mine', changes: false });
  });
});
