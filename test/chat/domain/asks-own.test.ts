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
