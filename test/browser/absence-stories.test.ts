import { describeInChromium } from '../sandbox/page/chromium';
import { openAbsencePlayer, type AbsencePlayer } from './absence-player';

// Weeks pass in a real browser; what is waited for is on the page, however busy the machine.
jest.setTimeout(900_000);

describeInChromium('what people live through, played to its end in a browser', () => {
  let player: AbsencePlayer;
  beforeEach(async () => {
    player = await openAbsencePlayer('2026-12-01');
  });
  afterEach(async () => {
    await player.close();
  });

  const away = (person: string, from: string, to: string) =>
    player.act('away', { person: `${person}@ale.example`, from, to });

  /** On the latest card of the owner, who was asked. */
  async function names(owner: string, name: string): Promise<void> {
    await player.choose(name);
    await player.press('Delegera');
    await player.sees(owner, `${name} har fått frågan om din e-post`);
  }

  /** By a manager who heard it. */
  async function records(manager: string, name: string): Promise<void> {
    await player.choose(name);
    await player.card().locator('textarea').fill('På telefon i dag.');
    await player.does(manager, 'Anteckna samtycke', /är inte ordnad än/);
  }

  test('ill day by day from the first to the tenth; half a day; never on Fridays', async () => {
    await player.says('nils.larare', 'sjuk', /Du är borta i dag/);
    await player.says('tage.utredare', 'kommer först kl 13 idag', /Du är borta i dag till kl. 13/);
    await player.says('anna.registrator', 'jag jobbar inte fredagar', /Du jobbar inte/);
    await player.to('2026-12-01', '08:00');
    await player.hasRead('vaxel', 'Tage Utredare är borta tisdag 1 december till kl. 13');
    await player.to('2026-12-02', '07:40');
    await player.says('nils.larare', 'sjuk idag också', /Till fredag 4 december/);
    await player.to('2026-12-03', '07:40');
    await player.says('nils.larare', 'sjuk till fredag', /Du är borta 3–4 december/);

    await player.to('2026-12-03', '08:00');
    await player.sees('nils.larare', 'Ska någon läsa din e-post medan du är borta?');
    await names('nils.larare', 'Maja Assistent');
    await player.to('2026-12-03', '08:10');
    await player.does('maja.assistent', 'Ja', /Du har sagt ja/);
    await player.to('2026-12-03', '08:20');
    await player.does('it', 'Regeln är inlagd', 'Regeln i brevlådan för Nils Lärare är inlagd');
    await player.sees('nils.larare', /Maja Assistent tar hand om din e-post/);

    await player.to('2026-12-04', '08:05');
    await player.sees('vaxel', /Anna Registrator · .*i dag/);
    await player.to('2026-12-07', '07:40');
    await player.says('nils.larare', 'sjuk till torsdag', /Du är borta 7–10 december/);
    await player.to('2026-12-07', '08:00');
    await player.does('nils.larare', 'Fortsätt', 'Maja Assistent har fått frågan om din e-post');
    await player.to('2026-12-07', '08:10');
    await player.does('maja.assistent', 'Ja', /Du har sagt ja/);
    await player.to('2026-12-07', '08:20');
    await player.does('it', 'Regeln är inlagd', 'Regeln i brevlådan för Nils Lärare är inlagd');
    await player.sees('maja.assistent', 'Du tar hand om Nils Lärares e-post 7–10 december');

    await player.to('2026-12-11', '08:30');
    await player.hasRead('nils.larare', /^Maja Assistent hade hand om den/);
    await player.hasRead('nils.larare', 'IT tar bort regeln som skickar den till Maja Assistent.');
    await player.does(
      'it',
      'Regeln är borttagen',
      'Uppgiften om brevlådan för Nils Lärare gäller inte längre',
    );
  });

  test('a consent by phone that was none; a year; longer than it was planned', async () => {
    await away('ines.miljo', '2026-12-03', '2026-12-09');
    await player.says('ulla.bistand', 'sjuk till 11 december', /Du är borta 1–11 december/);
    await player.says(
      'rut.registrator',
      'föräldraledig från 14 december till 30 november 2027',
      /Du är borta 14 december 2026 – 30 november 2027/,
    );
    await player.to('2026-12-01', '08:00');
    await player.sees('rut.registrator', /Det är längre än 90 dagar/);
    await player.sees('olga.social', /14 december 2026 – 30 november 2027/);
    await player.card().locator('textarea').fill('IT lägger in ett automatiskt svar.');
    await player.does('olga.social', 'Anteckna vad som är gjort', /E-posten för Rut Registrator är ordnad/);
    await player.sees('rut.registrator', 'Det är ordnat med din e-post');

    await player.to('2026-12-02', '08:00');
    await player.sees('per.enhet', /E-posten för Ulla Bistånd är inte ordnad/);
    await records('per.enhet', 'Sara Sekreterare');
    await player.sees('ines.miljo', 'Vem läser din e-post medan du är borta?');
    await names('ines.miljo', 'Hasse Bygglov');
    await player.to('2026-12-02', '08:10');
    await player.hasRead('ulla.bistand', /På telefon i dag/);
    await player.does('sara.sekreterare', 'Ja', /Du har sagt ja/);
    await player.does('hasse.bygglov', 'Ja', /Du har sagt ja/);
    await player.to('2026-12-02', '08:20');
    await player.does('it', 'Regeln är inlagd', 'Regeln i brevlådan för Ulla Bistånd är inlagd');
    await player.does('ines.miljo', 'Jag har lagt in regeln', /Hasse Bygglov tar hand om din e-post/);
    await player.to('2026-12-02', '08:30');
    await player.does('ulla.bistand', 'Det har jag inte sagt ja till', 'Delegeringen är stoppad');
    await player.to('2026-12-02', '08:40');
    await player.sees('per.enhet', 'Ulla Bistånd har inte sagt ja till ombudet');
    await player.hasRead('sara.sekreterare', /Kommer det ändå kopior/);
    await player.does(
      'it',
      'Regeln är borttagen',
      'Uppgiften om brevlådan för Ulla Bistånd gäller inte längre',
    );

    await player.to('2026-12-08', '16:00');
    await away('ines.miljo', '2026-12-03', '2026-12-11');
    await player.to('2026-12-09', '08:30');
    await player.sees('ines.miljo', 'Ska din e-post läsas också de nya dagarna?');
    await player.does('ines.miljo', 'Fortsätt', /Du har sagt ja till att Hasse Bygglov fortsätter/);
    await player.does('hasse.bygglov', 'Jag fortsätter', 'Du tar hand om Ines Miljös e-post 3–11 december');
    await player.to('2026-12-14', '08:30');
    await player.hasRead('ines.miljo', 'Hasse Bygglov hade hand om den 3–11 december');
  });

  test('a delegate who quits with the rule in place, and one who falls ill while the owner is away', async () => {
    await away('erik.handlaggare', '2026-12-03', '2026-12-16');
    await player.to('2026-12-02', '08:00');
    await player.sees('erik.handlaggare', 'Vem läser din e-post medan du är borta?');
    await names('erik.handlaggare', 'Hasse Bygglov');
    await player.to('2026-12-02', '08:10');
    await player.does('hasse.bygglov', 'Ja', /Du har sagt ja/);
    await player.to('2026-12-02', '08:20');
    await player.does('erik.handlaggare', 'Jag har lagt in regeln', /Hasse Bygglov tar hand om din e-post/);

    await player.to('2026-12-04', '09:00');
    await player.does('hasse.bygglov', 'Jag kan inte längre', /Kommer det ändå kopior/);
    await player.to('2026-12-04', '09:05');
    await player.hasRead(
      'fredrik.plan',
      'Regeln som skickar e-posten till Hasse Bygglov ligger kvar. IT har fått besked om att ta bort den.',
    );
    await records('fredrik.plan', 'Gunilla Diarium');
    await player.to('2026-12-04', '09:10');
    await player.does('gunilla.diarium', 'Ja', /Du har sagt ja/);
    await player.to('2026-12-04', '09:15');
    await player.sees('it', 'Ta bort regeln som skickar e-posten till Hasse Bygglov.');
    await player.press('Regeln är borttagen');
    await player.card().getByRole('button', { name: 'Regeln är borttagen' }).waitFor({ state: 'detached' });
    await player.does('it', 'Regeln är inlagd', 'Regeln i brevlådan för Erik Handläggare är inlagd');
    await player.sees('gunilla.diarium', /Du tar hand om Erik Handläggares e-post/);

    await player.to('2026-12-07', '07:40');
    await player.says('gunilla.diarium', 'sjuk till fredag', /Du är borta 7–11 december/);
    await player.to('2026-12-07', '09:35');
    await player.hasRead(
      'fredrik.plan',
      'Regeln som skickar e-posten till Gunilla Diarium ligger kvar. IT har fått besked om att ta bort den.',
    );
    await player.hasRead(
      'erik.handlaggare',
      'Regeln som skickar din e-post till Gunilla Diarium ligger kvar. IT har fått besked om att ta bort den.',
    );
    await player.does(
      'it',
      'Regeln är borttagen',
      'Uppgiften om brevlådan för Erik Handläggare gäller inte längre',
    );
    for (const day of ['09', '11', '15', '17']) await player.to(`2026-12-${day}`, '08:30');
    await player.hasRead('erik.handlaggare', 'Hasse Bygglov hade hand om den 3–4 december');
    await player.hasRead('erik.handlaggare', 'Gunilla Diarium hade hand om den 4–7 december');
  });
});
