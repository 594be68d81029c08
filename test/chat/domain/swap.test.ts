import { upn } from '../../../src/core/ids';
import { understood } from '../understood';

const [bo, week50, week51] = [
  upn('bo.ersattare@ale.example'),
  ['2026-12-07', '2026-12-11'],
  ['2026-12-14', '2026-12-18'],
];
const [thursday, friday] = [
  ['2026-12-03', '2026-12-03'],
  ['2026-12-04', '2026-12-04'],
];
const read = (text: string) => {
  const { act, from, until, inReturn, person, changes } = understood(text);
  return { act, mine: [from, until], theirs: [inReturn?.from, inReturn?.until], person, changes };
};

test.each([
  ['byt torsdag mot fredag med Bo', thursday, friday],
  ['vi har bytt, Bo tar torsdag och jag fredag', thursday, friday],
  ['swap Thursday for Friday with Bo', thursday, friday],
  ['byt v 51 mot v 50 på ks med Bo', week51, week50],
])('"%s" asks Bo at once, for the one and the other', (text, mine, theirs) => {
  expect(read(text)).toEqual({ act: 'duty.give', mine, theirs, person: bo, changes: true });
});

test.each([
  ['kan vi byta vecka, jag tar din v 50 och du min v 51', week51, week50],
  ['can we swap weeks, I take your week 50 and you my week 51', week51, week50],
  ['kan vi byta? jag tar din torsdag, du tar min fredag', friday, thursday],
  ['Bo, kan du ta min v 51 så tar jag din v 50?', week51, week50],
  ['kan jag byta min torsdag mot Bos fredag?', thursday, friday],
  ['bo kan du ta torsdag så tar jag din fredag', thursday, friday],
])('"%s" is a swap, and asks nobody yet', (text, mine, theirs) => {
  expect(read(text)).toMatchObject({ act: 'duty.give', mine, theirs, changes: false });
});

test.each(['byt torsdag med Bo', 'byter du fredag med Bo', 'swap Friday with Bo'])(
  '"%s" names no day in return, and gives none away',
  (text) => {
    expect(read(text)).toMatchObject({ theirs: [undefined, undefined], changes: false });
  },
);

test.each([
  'vi byter rum torsdag och fredag',
  'jag ska byta däck på torsdag och fredag',
  'jag måste byta mina måndagar mot tisdagar',
  'ge ks till Bo torsdag och fredag',
  'jag tar ks torsdag och Bo kommer fredag',
  'Bo tar mötet torsdag och jag fredag',
  'Bo tar remissen i dag och jag i morgon',
  'Bo tar vab i dag och jag i morgon',
  'Bo tar bilen torsdag och jag fredag',
])('"%s" is no swap', (text) => {
  expect(understood(text).inReturn).toBeUndefined();
});

test('the leave of "Bo tar jullunchen torsdag, och jag tar ledigt fredag" is not lost', () => {
  const made = understood('Bo tar jullunchen torsdag, och jag tar ledigt fredag');
  expect(made).toMatchObject({ also: ['away'], changes: false });
});

test.each([
  'Bo tar torsdag och jag fredag',
  'Bo tar ks på torsdag och jag fredag',
  'tvärtom, Bo tar torsdag och jag fredag',
])('"%s" is a swap, and gives nobody both days', (text) => {
  expect(understood(text)).toMatchObject({ from: '2026-12-03', until: '2026-12-03', inReturn: {} });
});

test('"nej tvärtom, hon fredag och jag torsdag" turns the swap that was just asked for', () => {
  const before = ['Cecilia och jag byter, hon tar torsdag och jag fredag'];
  expect(understood('nej tvärtom, hon fredag och jag torsdag', { before })).toMatchObject({
    act: 'duty.give',
    from: '2026-12-04',
    until: '2026-12-04',
    inReturn: { from: '2026-12-03' },
    changes: false,
  });
});

test.each(['lägg till Bo på ks-lådan', 'kan du lägga till Bo i bemanningen för ks'])(
  '"%s" is of the roster, and gives nothing today',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'roster.order', changes: false });
  },
);

test.each([
  'ge ks till Bo i morgon om han också kan',
  'jag tar ks på fredag om Bo då inte kan',
  'jag tar ks i morgon om ingen direkt säger nej',
])('"%s" is on a condition: asked', (text) => {
  expect(understood(text).changes).toBe(false);
});

test.each([
  ['lägg in Bo på ks i dag', '2026-12-01', '2026-12-01'],
  ['lägg in Bo på ks torsdag', ...thursday],
  ['lägg in Bo på ks v 51', ...week51],
  ['lägg till Bo för ks den 10 december', '2026-12-10', '2026-12-10'],
])('"%s" is of those days alone', (text, from, until) => {
  expect(understood(text)).toMatchObject({ act: 'duty.give', person: bo, from, until });
});

test.each(['lägg in Bo på ks på torsdagar', 'lägg till Bo på ks-lådan från 1 januari'])(
  '"%s" is of the roster',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'roster.order', changes: false });
  },
);
