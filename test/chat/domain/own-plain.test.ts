import { asksWhatIf } from '../../../src/chat/domain/forms/about/what-if';
import { turnOf } from '../../../src/chat/domain/turn';
import { understood } from '../understood';

/** The plain part of a line is done, whatever stands beside it. */
describe('an absence beside something else', () => {
  test.each([
    ['ledig 2/12, david godkänner åt mig då', '2026-12-02', '2026-12-02'],
    ['borta fredag, david beslutar åt mig', '2026-12-04', '2026-12-04'],
    ['Carin har godkänt, semester vecka 51', '2026-12-14', '2026-12-18'],
    ['nä fasen jag sjukar mig idag', '2026-12-01', '2026-12-01'],
    ['äh fan, jag är magsjuk idag', '2026-12-01', '2026-12-01'],
    ['jag sjukar mig imorgon', '2026-12-02', '2026-12-02'],
  ])('"%s" is done', (text, from, until) => {
    const { also, ...told } = understood(text);
    expect(told).toMatchObject({ act: 'away', from, until, changes: true });
    expect(also).not.toContain('away.of');
  });

  test.each([
    'tebax. har svarat hon moberg om trädet',
    'tillbaka. remissen har jag svarat på',
    'är tillbaka. Remissen är registrerad',
    'back. I have answered the one about the tree',
  ])('"%s" ends it', (text) => {
    expect(understood(text)).toMatchObject({ act: 'away.end', changes: true });
  });

  test.each([
    ['ja ska på möte i em, bo tar lådan', 'pm'],
    ['sitter i möte till 14, bo får ta lådan', '-14:00'],
    ['in a meeting until 2 pm, Bo takes the mailbox', '-14:00'],
  ])('"%s" gives the mailbox, and the meeting is asked about', (text, part) => {
    expect(understood(text)).toMatchObject({
      act: 'duty.give',
      person: 'bo.ersattare@ale.example',
      part,
      changes: true,
      also: ['away'],
    });
  });

  test.each([
    ['jobbar inte fredagar framöver, o idag går jag 15', '15:00-', 'fri'],
    ['jag går 14 idag. Jobbar inte måndagar längre', '14:00-', 'mon'],
  ])('"%s": today is done, and the weekdays are offered', (text, part, day) => {
    expect(understood(text)).toMatchObject({
      act: 'away',
      part,
      changes: true,
      rest: [{ act: 'away.weekdays', weekdays: { days: [day] } }],
    });
  });

  test.each(["Bo's called in sick, Cecilia has to cover ks today"])(
    '"%s": whoever is to cover is offered as ill by no button',
    (text) => {
      const line = turnOf({ text, understood: understood(text), offered: [] });
      const all = line.kind === 'askBack' ? [...line.choices, ...(line.rest ?? [])] : [];
      expect(all).toContainEqual(
        expect.objectContaining({ act: 'away.of', person: 'bo.ersattare@ale.example' }),
      );
      expect(all).not.toContainEqual(
        expect.objectContaining({ act: 'away.of', person: 'cecilia.sekreterare@ale.example' }),
      );
    },
  );

  test('a meeting alone, and a course beside a gift, are absences', () => {
    expect(understood('sitter i möte till 14')).toMatchObject({ act: 'away', changes: true });
    expect(understood('är på kurs imorgon, bo tar lådan')).toMatchObject({ act: 'away', changes: true });
  });

  test.each(['nähä, när e hon tebax då', 'ok när kommer hon då', 'e hon sjuk'])(
    '"%s" is of whom was spoken of',
    (text) => {
      expect(understood(text, { before: ['är gunilla inne? har en kund i luren'] })).toMatchObject({
        act: 'away.is',
        person: 'gunilla.diarium@ale.example',
        changes: false,
      });
    },
  );

  test.each([
    'carin ar borta kan jag godkanna',
    'eva ar sjuk sa far jag besluta da',
    'carin is away can i approve',
  ])('"%s" asks who decides meanwhile', (words) => {
    expect(asksWhatIf(words, undefined)).toBe('standIn');
  });

  test.each([
    'carin har bestamt att bo tar ks at mig pa fredag',
    'carin bestammer att bo tar ladan i mitt stalle',
    'carin has decided that bo takes ks for me',
  ])('"%s" does not', (words) => {
    expect(asksWhatIf(words, undefined)).toBeUndefined();
  });
});
