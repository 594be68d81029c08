// What is told as opened is of today, and a day to come in another clause is of what that clause says.

import { understood } from '../understood';

const heard = (text: string) => {
  const { act, changes, from, until, isOpen, asides } = understood(text);
  const beside = asides?.map((one) => [one.act, one.from]);
  return { act, changes, from, until, isOpen, beside };
};
const today = { act: 'duty.opened', changes: true, from: undefined, until: undefined, isOpen: false };

test.each([
  ['jag har gått igenom kommunbrevlådan och på torsdag är jag på kurs hela dagen', '2026-12-03'],
  ["I have checked the mailbox and I'm off on Friday", '2026-12-04'],
  ['ks genomgången, och på fredag är jag ledig', '2026-12-04'],
  ['jag har kollat ks och jag är ledig på fredag', '2026-12-04'],
  ["I've opened ks and I'm off tomorrow", '2026-12-02'],
  ['öppnat ks och ledig på fredag', '2026-12-04'],
  ['gick igenom ks nyss och är borta torsdag', '2026-12-03'],
  ['läst allt i ks, semester från måndag', '2026-12-07'],
])('"%s"', (text, day) => {
  expect(heard(text)).toEqual({ ...today, beside: [['away', day]] });
});

test.each([
  ['är på distans imorgon, öppnat ks', true],
  ['jag var inte inne igår, öppnat nu', false],
])('"%s" is of today, whatever the other day is of', (text, changes) => {
  expect(heard(text)).toMatchObject({ ...today, changes });
});

test.each(['ledig på fredag, har kollat lådan', 'i övermorgon är jag ledig, ks är öppnad'])(
  '"%s": beside the absence it is of today as well',
  (text) => {
    const { beside, ...others } = heard(text);
    expect(others).toMatchObject({ act: 'away', changes: true });
    expect(beside).toEqual([['duty.opened', undefined]]);
  },
);

test.each([
  ['öppnat ks imorgon', 'duty.opened', '2026-12-02'],
  ['jag öppnar ks på fredag', 'duty.take', '2026-12-04'],
  ['öppnade i fredags', 'mailbox.status', '2026-11-27'],
  ['jag glömde i fredags men öppnade på kvällen', 'duty.opened', '2026-11-27'],
])('"%s" is of its day', (text, act, from) => {
  expect(heard(text)).toMatchObject({ act, from });
});
