// "Vem är hans chef": of whom was just spoken of, and never the asker's own.

import { understood } from '../../chat/understood';

test.each([
  ['vem är hans chef', ['är erik borta?'], 'erik.handlaggare@ale.example'],
  ['i så fall vem är hans chef', ['är erik borta?'], 'erik.handlaggare@ale.example'],
  ['vem är eriks chef', [], 'erik.handlaggare@ale.example'],
  ['who is her manager', ['is Cecilia away?'], 'cecilia.sekreterare@ale.example'],
])('"%s" after %s', (text, before, person) => {
  expect(understood(text, { before })).toMatchObject({ act: 'who.manager', person, flaw: undefined });
});

test.each(['vem är hans chef', 'vem är Lisbeths chef'])('"%s" is of nobody who is known', (text) => {
  expect(understood(text)).toMatchObject({ act: 'who.manager', person: undefined, flaw: 'nobody' });
});

test("one's own is the writer's", () => {
  expect(understood('vem är min chef')).toMatchObject({ act: 'who.manager', flaw: undefined });
});

test.each(['vem har den allmänna lådan o när svarar dom', 'vem har allmänna brevlådan'])(
  '"%s" is the common mailbox',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'duty.who', mailbox: 'kommun' });
  },
);
