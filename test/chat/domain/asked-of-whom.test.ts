// Who is asked for, and of whom: a department is nobody, a short name is somebody, and "är jag borta nåt mer" is of the writer.

import { upn } from '../../../src/core/ids';
import { understood } from '../understood';

const vera = { who: upn('vera.vaxel@ale.example'), isSwitchboard: true };

test.each([
  'finns det nån på social efter kl 15',
  'är det nån på social kvar efter 15',
  'finns det någon på social',
])('"%s" asks for a department, and for nobody who is called so', (text) => {
  expect(understood(text, vera)).toMatchObject({ act: 'away.is', person: undefined, flaw: 'nobody' });
});

test.each([
  ['social', 'olga.social@ale.example'],
  ['är olga social inne efter 15', 'olga.social@ale.example'],
  ['när kommer bo tillbaka?', 'bo.ersattare@ale.example'],
  ['när är bo tillbaka?', 'bo.ersattare@ale.example'],
  ['när slutar bo idag', 'bo.ersattare@ale.example'],
])('"%s" asks for somebody', (text, person) => {
  expect(understood(text, vera)).toMatchObject({ act: 'away.is', person });
});

test.each([
  ['är jag borta nåt mer?', 'away.mine'],
  ['är jag ledig någon mer gång?', 'away.mine'],
  ['am I away any more days?', 'away.mine'],
  ['hur många har jag mer att svara på', 'answers.mine'],
])('"%s" is %s', (text, act) => {
  expect(understood(text)).toMatchObject({ act, changes: false });
});

test.each(['vilka är borta idag och när är Bo tillbaka?', 'vilka är borta idag? när kommer Bo'])(
  '"%s" asks for all who are away',
  (text) => {
    expect(understood(text, vera)).toMatchObject({ act: 'away.who', person: undefined, flaw: undefined });
  },
);

test('who is named beside "mer än" is not asked for alone', () => {
  expect(understood('vem är borta i dag mer än Bo', vera)).toMatchObject({ act: 'away.who' });
});

test('each of two questions is of its own day', () => {
  const { act, from, asides } = understood('är Bo inne? och vem har ks imorgon');
  expect({ act, from }).toEqual({ act: 'away.is', from: undefined });
  expect(asides).toMatchObject([{ act: 'duty.who', from: '2026-12-02' }]);
  expect(understood('är Bo inne imorgon? och vem har ks då').from).toBe('2026-12-02');
});
