import { parseIntent } from '../../../src/chat/domain/chat-words';
import { localDate } from '../../../src/core/time';

const kindOf = (text: string) => parseIntent(text, localDate('2026-12-01')).kind;

test.each([
  ['signatur', 'signature'],
  ['Min signatur', 'signature'],
  ['my signature', 'signature'],
  ['lathund', 'firstDay'],
  ['Lathund för nya registratorer', 'firstDay'],
  ['lathund registrator', 'firstDay'],
  ['frågor', 'questions'],
  ['fragor', 'questions'],
  ['open questions', 'questions'],
  ['visa dagens brevlådor', 'status'],
  ['show today’s mailboxes', 'status'],
  ['ordna en delegering', 'ownDelegation'],
  ['arrange a delegation', 'ownDelegation'],
  ['Hur ska signaturen se ut?', 'question'],
  ['och om jag är sjuk?', 'question'],
  ['men om man är ledig?', 'question'],
  ['hur ofta ska den öppnas', 'question'],
  ['"sjuk"', 'question'],
  ["'sjuk'", 'question'],
  ['”jag är borta i dag”', 'question'],
  ['"tillbaka".', 'question'],
  ['', 'question'],
  ['😀', 'question'],
])('"%s" is %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});

test('"lathund registrator" asks for the registrar’s', () => {
  expect(parseIntent('lathund registrator', localDate('2026-12-01'))).toEqual({
    kind: 'firstDay',
    audience: 'registrar',
  });
});
