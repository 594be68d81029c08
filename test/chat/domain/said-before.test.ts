import { understood } from '../understood';

/** What stands before a question of something else is heard as if it stood alone. */
describe('what is told before a question', () => {
  test.each([
    ['jag går kl 13.30', { from: '2026-12-01', part: '13:30-' }],
    ['jag är borta kl 10.30-11.45', { part: '10:30-11:45' }],
    ['borta t.o.m. fredag', { from: '2026-12-01', until: '2026-12-04' }],
    ['borta fr.o.m. torsdag', { from: '2026-12-03', isOpen: true }],
    ['borta torsdag, fredag', { from: '2026-12-03', until: '2026-12-04' }],
    ['borta i morgon, nej torsdag', { from: '2026-12-03', until: '2026-12-03' }],
    ['jag är sjuk, tillbaka på torsdag', { until: '2026-12-02' }],
  ])('"%s" has its own days', (told, days) => {
    const both = understood(`${told}, måste jag godkänna något åt Bo?`);
    expect(both).toMatchObject({ act: 'away', ...days, also: ['answers.mine'] });
  });

  test.each([
    ['borta t.o.m. fredag, remissen, vem ska ta den?', { from: '2026-12-01', until: '2026-12-04' }],
    ['borta torsdag, fredag, remissen, vem ska ta den?', { from: '2026-12-03', until: '2026-12-04' }],
    ['jag går kl 13.30, remissen, vem ska ta den?', { part: '13:30-' }],
  ])('"%s" is of those days', (text, days) => {
    expect(understood(text)).toMatchObject({ act: 'away', ...days, also: ['message.find'] });
  });

  test.each([
    ['jag är sjuk, ge utb till Maja på torsdag, måste jag besluta något åt Carin?', 'duty.give'],
    ['jag är sjuk, öppnade ks innan, måste jag besluta något åt Bo?', 'duty.opened'],
    ['jag är sjuk, har öppnat ks, remissen, vem ska ta den?', 'duty.opened'],
    ['jag är ledig fredag, Maja läser min mejl, måste jag besluta något åt Bo?', 'delegation.ask'],
  ])('"%s" loses nothing', (text, act) => {
    expect(understood(text).also).toContain(act);
  });

  test('"sjuk, nej frisk" puts nobody away', () => {
    expect(understood('sjuk, nej frisk, måste jag godkänna något åt Bo?').changes).toBe(false);
  });

  test.each(['i dag', '1 december', 'tisdag', 'i dag em'])(
    'away "%s", no, the rest of the week, has its end',
    (day) => {
      const { spans, ...said } = understood(`borta ${day}, nej resten av veckan`);
      expect(spans).toBeUndefined();
      expect(said).toMatchObject({
        act: 'away',
        from: '2026-12-01',
        until: '2026-12-04',
        isOpen: false,
      });
    },
  );

  test('a mailbox that is given today, no, the rest of the week, is given until Friday', () => {
    expect(understood('Ge ks till Bo i dag, nej resten av veckan')).toMatchObject({
      act: 'duty.give',
      from: '2026-12-01',
      until: '2026-12-04',
    });
  });
});
