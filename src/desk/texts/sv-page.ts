const messages = (count: number) => (count === 1 ? 'ett meddelande' : `${count} meddelanden`);

/** What the work page says of a mailbox over time, in Swedish. */
export const svPage = {
  title: 'Över tid',
  mailbox: 'Brevlåda',
  says: 'Hela veckor. Siffrorna gäller brevlådan, aldrig en person.',
  decision: (decision: string) => `Visas enligt: ${decision}`,
  week: 'Vecka',
  weekName: (number: number, days: string) => `Vecka ${number}, ${days}`,
  weekShort: (number: number) => `v. ${number}`,
  latest: (week: string, before: number) =>
    before === 1
      ? `${week}, jämfört med veckan före`
      : `${week}, jämfört med snittet av de ${before} veckorna före`,
  nothingYet: (week: string, day: string) =>
    `Siffror finns när en hel vecka har gått. ${week} visas från ${day}.`,
  /** `counted`: the share that stands in the table. */
  toComeNote: (counted: string, count: number, day: string) =>
    `${counted}: ${messages(count)} från slutet av veckan räknas först ${day}.`,
  unknownNote: (count: number) =>
    `${messages(count)} räknas inte, för det är inte känt när ${count === 1 ? 'det' : 'de'} registrerades.`,
  registeredOf: 'Registrerat: av så många',
  figure: 'Mått',
  thisWeek: 'Senaste veckan',
  before: 'Veckorna före, i snitt',
  none: 'inga uppgifter',
  hidden: 'visas inte',
  hiddenNote:
    'En vecka då en enda person hade brevlådan visas bara för den personen och för chefen, och räknas inte in i snittet för andra.',
  share: (count: number, of: number) => (of === 0 ? 'inga' : `${count} av ${of}`),
  sharePercent: (count: number, of: number, percent: number) => `${percent} % (${count} av ${of})`,
  excel: 'Hämta som Excel',
  file: 'over-tid',
  charts: {
    arrived: 'Inkommet, och registrerat i tid',
    answered: 'Skulle besvaras, och besvarat i tid',
    oldest: 'Det äldsta som väntade på registrering när veckan tog slut, i arbetsdagar',
    days: 'Dagar utan öppning, och dagar som inte gick att kontrollera',
  },
  series: {
    arrived: 'Inkommet',
    registered: 'Registrerat senast arbetsdagen efter',
    due: 'Skulle besvaras',
    answered: 'Besvarat i tid',
    oldest: 'Äldsta som väntade (arbetsdagar)',
    missed: 'Dagar utan öppning',
    notCheckable: 'Dagar som inte gick att kontrollera',
  },
};
