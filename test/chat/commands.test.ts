import { understood } from './understood';

/** Everything that the chat of 0.1 knew as a whole sentence, and what it means. */
test.each([
  ['hjälp', 'help'],
  ['vad kan du göra', 'help'],
  ['kan du hjälpa mig?', 'help'],
  ['help', 'help'],
  ['status', 'mailbox.status'],
  ['visa dagens brevlådor', 'mailbox.status'],
  ['show today’s mailboxes', 'mailbox.status'],
  ['vem har brevlådan', 'duty.who'],
  ['who has the mailbox', 'duty.who'],
  ['min frånvaro', 'away.mine'],
  ['my absences', 'away.mine'],
  ['När är jag borta?', 'away.mine'],
  ['tillbaka', 'away.end'],
  ['Jag är inte borta', 'away.end'],
  ['I am not away', 'away.end'],
  ['tilbaka', 'away.end'],
  ['åter', 'away.end'],
  ['Jag är tillbaka igen', 'away.end'],
  ['I am back', 'away.end'],
  ['ångra', 'undo'],
  ['Ångra det senaste', 'undo'],
  ['undo', 'undo'],
  ['sjuk', 'away'],
  ['jag är borta', 'away'],
  ['jag ä borta imorgon', 'away'],
  ['jag är sjukskriven till fredag', 'away'],
  ['jag ska på semester 14 dec till 18 dec', 'away'],
  ['I am on holiday 21 December to 8 January', 'away'],
  ['Bo är borta', 'away.of'],
  ['Bo Ersättare is away today', 'away.of'],
  ['min delegering', 'delegation.mine'],
  ['ordna en delegering', 'delegation.ask'],
  ['arrange a delegation', 'delegation.ask'],
  ['inkorg', 'inbox'],
  ['överenskommelser', 'agreements'],
  ['frågor', 'questions'],
  ['fragor', 'questions'],
  ['open questions', 'questions'],
  ['allmän handling', 'guide.record'],
  ['skicka vidare', 'guide.passOn'],
  ['min signatur', 'signature'],
  ['my signature', 'signature'],
  ['lathund', 'cheatsheet'],
  ['Lathund för nya registratorer', 'cheatsheet'],
  ['språk engelska', 'language'],
  ['language: english', 'language'],
  ['switch to english', 'language'],
  ['Tack så mycket!', 'thanks'],
  ['ok, tack för hjälpen', 'thanks'],
  ['Vem är borta i dag?', 'away.who'],
  ['who is away', 'away.who'],
  ['Kan inte idag', 'duty.cannot'],
  ['jag tar den', 'duty.take'],
  ['Jag har öppnat brevlådan', 'duty.opened'],
  ['I have opened it', 'duty.opened'],
])('"%s" is %s, without a doubt', (text, act) => {
  expect(understood(text)).toMatchObject({ act, sure: true });
});

test.each([
  ['vab imorgon, växeln?'],
  ['ringa växeln när man är sjuk'],
  ['Hur ska signaturen se ut?'],
  ['kan jag ångra en diarieföring?'],
  ['kan jag öppna brevlådan hemifrån?'],
  ['vad gör jag om Bo är borta i morgon'],
  ['tillbaka?'],
  ['ångra?'],
  ['min frånvaro?'],
  [''],
  ['😀'],
])('"%s" changes nothing', (text) => {
  expect(understood(text).changes).toBe(false);
});

test.each([
  ['lista', { from: '2026-11-25', until: '2026-12-01', mailbox: undefined }],
  ['lista 30', { from: '2026-11-02', until: '2026-12-01', mailbox: undefined }],
  ['lista ks 2026-11-01 2026-11-30', { from: '2026-11-01', until: '2026-11-30', mailbox: 'ks' }],
  ['show list sbf', { from: '2026-11-25', until: '2026-12-01', mailbox: 'sbf' }],
])('"%s" asks for a list of these days', (text, expected) => {
  expect(understood(text)).toMatchObject({ act: 'list', sure: true, ...expected });
});

test.each([
  'jag är borta 31 november',
  'jag är borta 28 november till 31 november',
  'I am away November 31',
  'jag är borta 30/2',
  'jag är borta 13/13',
  'jag är borta 2026-11-31',
  'jag är borta till fredag 12',
])('"%s" names a day that does not exist, and nothing is changed', (text) => {
  expect(understood(text)).toMatchObject({ act: 'away', flaw: 'impossible', changes: false });
});

test('leave is an absence over its days, also into the next year', () => {
  expect(understood('Jag är på semester 21 december till 8 januari')).toMatchObject({
    act: 'away',
    from: '2026-12-21',
    until: '2027-01-08',
    changes: true,
  });
});

test('a taught word alone is meant as it stands, whatever was said before it, and like the same word in a line', () => {
  const { candidates, ...alone } = understood('status', { before: ['vem har ks på fredag?'] });
  expect(candidates).toEqual(['mailbox.status']);
  expect(understood('visa status')).toMatchObject(alone);
  expect(understood('status?')).toMatchObject({ act: 'mailbox.status', asked: true });
});

test('words that speak of all mailboxes name none of them', () => {
  for (const text of ['vem har brevlådorna', 'vilka har brevlådorna på fredag'])
    expect(understood(text)).toMatchObject({ act: 'duty.who', mailbox: undefined });
});
