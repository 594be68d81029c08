import { understood } from '../understood';

/** "Kan Bo?" is of a mailbox only behind one that is not opened, or behind who is away. */
describe('who is asked in two words', () => {
  test.each([
    ['har inte hunnit kolla utb än, kan Maja?', 'duty.give'],
    ['inte hunnit kolla brevlådan, kan Bo?', 'duty.give'],
    ['I have not opened ks, can Bo?', 'duty.give'],
  ])('"%s" is %s', (text, act) => {
    expect(understood(text)).toMatchObject({ act, changes: false });
  });

  test.each([
    ['skrivaren är trasig, kan Bo?', 'other'],
    ['lunch i dag, kan Bo?', 'other'],
    ['remissen ska besvaras, kan Bo?', 'order.propose'],
    ['klagomålet behöver svar, kan Maja?', 'order.propose'],
    ['gatubelysningen är oregistrerad, kan Bo?', 'message.find'],
    ['nån måste läsa min mejl när jag är borta, kan Bo?', 'delegation.ask'],
    ['jag har inte hunnit svara Carin, kan Bo?', 'ask.registrar'],
    ['jag hinner inte, kan Bo?', 'duty.cannot'],
  ])('"%s" is %s, and no mailbox is given beside it', (text, act) => {
    const said = understood(text);
    expect(said.act).toBe(act);
    expect(said.also).not.toContain('duty.give');
  });
});
