// "Ivar på IT har ringt och sjukat sig", at the switchboard: told, and nobody is looked for; whom to put through to is asked.

import { asksWhoStepsIn } from '../../../src/chat/domain/forms/about/about-bot';
import { upn } from '../../../src/core/ids';
import { understood } from '../understood';

const vera = { who: upn('vera.vaxel@ale.example'), isSwitchboard: true };

test.each([
  'bo har ringt o sjukat sig',
  'bo har sjukanmält sig i dag',
  'Bo called in sick',
  'ivar på it har ringt o sjukat sig',
])('"%s" is told of Bo', (text) => {
  expect(understood(text, vera)).toMatchObject({ act: 'away.of', asked: false, sure: true });
});

test.each(['Bo har ringt och söker Carin som sjukanmält sig', 'de söker Bo som har sjukanmält sig'])(
  '"%s" looks for somebody, and notes nothing',
  (text) => {
    expect(understood(text, vera)).toMatchObject({ act: 'away.is', changes: false });
  },
);

test.each(['har bo sjukat sig', 'har Bo ringt och sjukanmält sig?', 'bo har ringt'])(
  '"%s" asks of Bo',
  (text) => {
    expect(understood(text, vera)).toMatchObject({ act: 'away.is', asked: true, changes: false });
  },
);

test.each([
  ['folk frågar efter nils lärare, vem ska jag koppla till', true],
  ['they are looking for Nils, who do I transfer them to', true],
  ['vem ska jag koppla till', false],
  ['de söker någon på bygglov', false],
])('"%s" asks who steps in: %s', (text, isAsked) => {
  expect(asksWhoStepsIn(text)).toBe(isAsked);
});
