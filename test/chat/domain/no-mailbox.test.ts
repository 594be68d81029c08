// What is taken, done or ticked off without a word of a mailbox is of a message: it changes nothing by itself.

import { understood } from '../understood';

describe('said as of a mailbox, and of none', () => {
  test.each([
    'ok tar den. blir klar på torsdag',
    'jag tar den, svarar på fredag',
    'tar den, är klar på fredag',
    'ok jag tar den, blir klart senast onsdag',
    'nä trädet har jag inte tagit, men jag kan',
    'hunden har jag inte tagit än, men jag kan göra det',
    'gropen på storgatan har jag inte tagit, men jag kan',
  ])('"%s" takes a message', (text) => {
    expect(understood(text)).toMatchObject({ act: 'order.claim', also: [], changes: false });
  });

  test.each([
    ['klass 4b får gärna komma, ringer läraren. kan bocka av den', []],
    ['läraren är ringd, du kan bocka av den', []],
    ['kan bockas av', []],
    ['studiebesöket får gärna komma, kan bocka av den', []],
    ['läraren är ringd, studiebesöket kan bockas av', []],
    ['klass 4b är besvarad', []],
    ['gjort nu', ['vem svarar på remissen']],
  ])('"%s" opens nothing', (text, before) => {
    expect(understood(text, { before })).toMatchObject({ act: 'order.answered', also: [], changes: false });
  });

  test.each(['nej ta bort anteckningen', 'stryk noteringen', 'ångra anteckningen'])(
    '"%s" takes nothing back',
    (text) => {
      const before = ['jag går hem kl 15 i dag', 'registrera remissen'];
      expect(understood(text, { before })).toMatchObject({ act: 'order.register', changes: false });
      expect(understood('ta bort det', { before: ['jag är borta i dag'] }).act).toMatch(/undo|away.end/);
      expect(understood(text, { before: ['jag är borta i dag'] }).act).not.toBe('order.register');
    },
  );

  test.each([
    ['ok jag tar den', 'duty.take'],
    ['jag tar lådan, blir klar på torsdag', 'duty.take'],
    ['lådan har jag inte tagit, men jag kan', 'duty.take'],
    ['jag tar över resten av veckan', 'duty.take'],
    ['tar passet på torsdag', 'duty.take'],
    ['klart', 'duty.opened'],
    ['läst allt', 'duty.opened'],
    ['Redan gjort, jag tog lådan innan mötet.', 'duty.opened'],
    ['jag är på studiebesök i dag', 'away'],
    ['studiebesök i Göteborg på fredag', 'away'],
  ])('"%s" is none of a message', (text, act) => {
    expect(understood(text)).toMatchObject({ act, changes: true });
  });
});
