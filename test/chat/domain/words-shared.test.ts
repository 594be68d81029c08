import { understood } from '../understood';

/** Said beside, or in other words: nothing of it is lost, and nothing is done that was not said. */
describe('what shares the words of something else', () => {
  test.each([
    ['remissen gick till fel person, vem skulle ha den?', 'incident'],
    ['jag skickade remissen till fel adress, vem ska ha den', 'incident'],
    ['jag är borta i morgon, remissen om cykelplan, vem ska ta den?', 'away'],
    ['jag är sjuk i morgon, måste jag besluta något åt Carin?', 'away'],
    ['ligger en full man i entrén, orosanmälan, vart ringer jag', 'urgent'],
  ])('"%s" is %s', (text, act) => {
    expect(understood(text).act).toBe(act);
  });

  test.each([
    ['borta från måndag, menar jag till fredag', { from: '2026-12-07', until: '2026-12-11' }],
    ['borta till måndag, menar jag till tisdag', { from: '2026-12-01', until: '2026-12-08' }],
    ['jag drar iväg lite tidigare på torsdag kl 11, en timme', { part: '11:00-12:00' }],
    ['på måndag kommer jag in tio', { from: '2026-12-07', part: '-10:00' }],
    ['imorgon kommer jag nio', { from: '2026-12-02', part: '-09:00' }],
    ['i morgon går jag två', { from: '2026-12-02', part: '14:00-' }],
    ['jag var ledig i går, och i morgon jobbar jag bara fm', { from: '2026-12-02', until: '2026-12-02' }],
  ])('"%s" is of those days and hours', (text, days) => {
    expect(understood(text)).toMatchObject({ act: 'away', ...days });
  });

  test.each([
    ['är inte ledig torsdag, fredag jobbar jag bara fm', 'jag är borta 3-4 december'],
    ['ta tillbaka min semester nästa vecka, den blir v 52 i stället', 'jag är borta 7-11 december'],
    ['ta tillbaka min frånvaro på torsdag, jag är borta fredag i stället', 'jag är borta 3 december'],
  ])('"%s" changes nothing before it is asked', (text, before) => {
    expect(understood(text, { before: [before] }).changes).toBe(false);
  });

  test.each([
    ['Går en timme tidigare på fredag, kl 15, har tandläkare', '15:00-'],
    ['Går en timme tidigare på fredag, är hemma från 15', '15:00-'],
    ['går en timme tidigare på fredag, från kl 15 och framåt', '15:00-'],
    ['går en timme tidigare på fredag, så från 15 är jag borta', '15:00-'],
    ['går en timme tidigare i dag, kl 15, har kört klart', '15:00-'],
    ['jag drar två timmar tidigare imorgon, är ledig från 14', '14:00-'],
    ['går en kvart tidigare i dag, är på tåget 15.45', '15:45-'],
    ['i leave an hour earlier on friday, at 3 pm, working from home', '15:00-'],
    ['jag går två timmar tidigare på fredag', '14:30-'],
  ])('"%s" is away from then on', (text, part) => {
    expect(understood(text)).toMatchObject({ act: 'away', part, changes: true });
  });

  test.each([
    'jag går två timmar tidigare på fredag, jobbar från 7 i stället',
    'slutar en timme tidigare på torsdag, börjar kl 7',
    'slutar en timme tidigare på torsdag, kommer kl 7',
  ])('"%s" asks when they go: the hour is when they come', (text) => {
    const { changes, options } = understood(text);
    expect(changes).toBe(false);
    expect(options?.choices.map(({ part }) => part)).not.toContainEqual(expect.stringContaining('07:00'));
  });

  test.each(['bo ringde, min buss är försenad, kommer 10', 'bo ringde, jag hjälper honom, är borta till 11'])(
    '"%s" is of whoever writes',
    (text) => {
      expect(understood(text)).toMatchObject({ act: 'away' });
    },
  );

  test.each([
    ['borta torsdag, menar jag hela dagen', '2026-12-03', '2026-12-03'],
    ['borta torsdag 13-15, nej hela dagen', '2026-12-03', '2026-12-03'],
    ['jag är borta på torsdag em, jag menar hela dagen', '2026-12-03', '2026-12-03'],
    ['borta torsdag eftermiddag, nej hela dagen', '2026-12-03', '2026-12-03'],
    ['away Thursday, I mean all day', '2026-12-03', '2026-12-03'],
    ['borta torsdag, menar jag två dagar', '2026-12-03', '2026-12-04'],
    ['borta torsdag, menar jag resten av veckan', '2026-12-03', '2026-12-04'],
    ['borta torsdag, jag menar två veckor framåt', '2026-12-03', '2026-12-16'],
    ['borta torsdag, nej en vecka', '2026-12-03', '2026-12-09'],
    ['borta en vecka från torsdag, nej två veckor', '2026-12-03', '2026-12-16'],
    // The end, or the length, that was said before is what is put right.
    ['borta till torsdag, nej en vecka', '2026-12-01', '2026-12-07'],
    ['borta två dagar, nej tre dagar', '2026-12-01', '2026-12-03'],
    ['borta i morgon, menar jag nästa vecka', '2026-12-07', '2026-12-11'],
    ['borta hela dagen torsdag, nej fredag', '2026-12-04', '2026-12-04'],
  ])('"%s" is how long from the day that was said', (text, from, until) => {
    expect(understood(text)).toMatchObject({ act: 'away', from, until, part: undefined });
  });

  test.each([
    ['ta tillbaka min frånvaro nästa vecka och säg till växeln', '2026-12-07', '2026-12-11'],
    ['take back my absence next week and tell the switchboard', '2026-12-07', '2026-12-11'],
    ['take back my absence next week, I will be at work instead', '2026-12-07', '2026-12-11'],
    ['men ta tillbaka min frånvaro nästa vecka', '2026-12-07', '2026-12-11'],
    ['ta tillbaka min frånvaro nästa vecka, den flyttas till v 52', '2026-12-07', '2026-12-11'],
    ['nej men ta tillbaka min frånvaro på torsdag', '2026-12-03', '2026-12-03'],
    ['ta tillbaka min frånvaro på torsdag men behåll fredag', '2026-12-03', '2026-12-03'],
    ['jag tar tillbaka min ledighet på torsdag', '2026-12-03', '2026-12-03'],
  ])('"%s" takes back those days, asked first', (text, from, until) => {
    const before = ['jag är borta 3 december', 'jag är borta 7-11 december'];
    expect(understood(text, { before })).toMatchObject({ act: 'away.end', from, until, changes: false });
    expect(understood(text)).toMatchObject({ act: 'away.end', from, until, changes: false });
  });

  test('of a day that is taken back and one that is away instead, each has its button', () => {
    const text = 'ta tillbaka min frånvaro på torsdag. fredag är jag borta i stället';
    expect(understood(text, { before: ['jag är borta 3 december'] }).options).toMatchObject({
      ask: 'each',
      choices: [
        { act: 'away.end', from: '2026-12-03', until: '2026-12-03' },
        { act: 'away', from: '2026-12-04', until: '2026-12-04' },
      ],
    });
  });

  test.each([
    ['ta tillbaka min frånvaro nästa vecka', 'away.end'],
    ['take back my absence next week', 'away.end'],
    ['hej, ta tillbaka min semester på torsdag tack', 'away.end'],
    ['är tillbaka på torsdag, frånvaron blir kortare', 'away.change'],
  ])('"%s" is done at once', (text, act) => {
    expect(understood(text)).toMatchObject({ act, changes: true });
  });

  test.each([
    ['ledig torsdag och fredag, måndag kommer jag tio', '2026-12-03', '2026-12-07'],
    ['jag e ledig torsdag fredag denna vecka. å på måndag kommer jag in tio', '2026-12-03', '2026-12-07'],
    ['jag är sjuk i dag, i morgon kommer jag vid nio', '2026-12-01', '2026-12-02'],
  ])('"%s" is away on the later day till then', (text, from, until) => {
    expect(understood(text)).toMatchObject({ act: 'away', from, until, changes: true });
    expect(understood(text).spans?.at(-1)).toMatchObject({
      from: until,
      part: expect.stringMatching(/^-/) as string,
    });
  });

  test.each([
    ['är ledig torsdag, fredag kommer jag tillbaka', '2026-12-03'],
    ['borta torsdag, på fredag kommer Bo tio', '2026-12-03'],
    ['jag är på kurs onsdag, torsdag kommer jag som vanligt', '2026-12-02'],
  ])('"%s" is away on the first day alone', (text, day) => {
    expect(understood(text)).toMatchObject({ act: 'away', from: day, until: day });
  });
});
