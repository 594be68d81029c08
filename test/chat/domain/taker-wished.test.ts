// Beside one's own absence: whoever is to take over is wished for, and nobody asks whether they are away.

import { understood } from '../understood';

test.each([
  ['i have the dentist at 2, can Bo take over from then', '14:00-'],
  ['I have the dentist at 2, could Bo step in after that', '14:00-'],
  ['jag går 14, kan Bo hoppa in sen', '14:00-'],
  ['jag är borta från 13, kan Bo ta ks då', '13:00-'],
  ["I'm off from 2pm, can Bo take the mailbox then?", '14:00-'],
  ['borta 12-15 då, Bo tar ks', '12:00-15:00'],
])('"%s" is away, and the rest of the day is offered to Bo', (text, part) => {
  const heard = understood(text);
  const { act, changes, also, asides = [] } = heard;
  expect({ act, changes, also }).toEqual({ act: 'away', changes: true, also: ['duty.give'] });
  expect({ ...heard, ...asides[0] }).toMatchObject({ person: 'bo.ersattare@ale.example', part });
});

test.each([
  ['jag går 14, är Bo kvar då?', 'away.is'],
  ['jag går 14, kan Bo komma då?', 'away.is'],
])('"%s" asks whether Bo is there', (text, act) => {
  expect(understood(text)).toMatchObject({ act: 'away', changes: true, also: [act] });
});

test('"borta 12-15 då", of no day that was spoken of, is asked', () => {
  expect(understood('borta 12-15 då').changes).toBe(false);
});
