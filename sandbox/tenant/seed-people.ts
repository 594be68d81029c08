// The people of the made-up municipality: all names and numbers are invented.

export const ks = 'Kommunstyrelsens förvaltning';
const sbf = 'Samhällsbyggnad';
const utb = 'Utbildning';
const soc = 'Socialförvaltningen';

interface SeedPerson {
  readonly upn: string;
  readonly name: string;
  readonly title: string;
  readonly department: string;
  /** The manager's user name, before the @. */
  readonly manager?: string;
}

const row = (text: string): SeedPerson => {
  const [upn = '', name = '', title = '', department = '', manager] = text.split(' | ');
  return { upn, name, title, department, ...(manager === undefined ? {} : { manager }) };
};

export const seedPeople: readonly SeedPerson[] = [
  `kommunchef | Karin Kommunchef | Kommunchef | ${ks}`,
  `carin.chef | Carin Chef | Kanslichef | ${ks} | kommunchef`,
  `david.chef | David Chef | Ekonomichef | ${ks} | kommunchef`,
  `anna.registrator | Anna Registrator | Registrator | ${ks} | carin.chef`,
  `bo.ersattare | Bo Ersättare | Nämndsekreterare | ${ks} | carin.chef`,
  `cecilia.sekreterare | Cecilia Sekreterare | Kommunsekreterare | ${ks} | carin.chef`,
  `it | Ivar Drift | Systemförvaltare | ${ks} | david.chef`,
  `vaxel | Vera Växel | Telefonist | ${ks} | carin.chef`,
  `kim.kommunikator | Kim Kommunikatör | Kommunikatör | ${ks} | carin.chef`,
  `eva.samhall | Eva Samhäll | Förvaltningschef | ${sbf} | kommunchef`,
  `fredrik.plan | Fredrik Plan | Planchef | ${sbf} | eva.samhall`,
  `gunilla.diarium | Gunilla Diarium | Registrator | ${sbf} | eva.samhall`,
  `hasse.bygglov | Hasse Bygglov | Bygglovshandläggare | ${sbf} | fredrik.plan`,
  `erik.handlaggare | Erik Handläggare | Trafikhandläggare | ${sbf} | fredrik.plan`,
  `ines.miljo | Ines Miljö | Miljöinspektör | ${sbf} | fredrik.plan`,
  `johan.skolchef | Johan Skolchef | Förvaltningschef | ${utb} | kommunchef`,
  `kristina.rektor | Kristina Rektor | Rektor | ${utb} | johan.skolchef`,
  `lars.diarium | Lars Diarium | Registrator | ${utb} | johan.skolchef`,
  `maja.assistent | Maja Assistent | Skoladministratör | ${utb} | kristina.rektor`,
  `nils.larare | Nils Lärare | Lärare | ${utb} | kristina.rektor`,
  `olga.social | Olga Social | Förvaltningschef | ${soc} | kommunchef`,
  `per.enhet | Per Enhet | Enhetschef | ${soc} | olga.social`,
  `rut.registrator | Rut Registrator | Registrator | ${soc} | olga.social`,
  `sara.sekreterare | Sara Sekreterare | Nämndsekreterare | ${soc} | olga.social`,
  `tage.utredare | Tage Utredare | Socialsekreterare | ${soc} | per.enhet`,
  `ulla.bistand | Ulla Bistånd | Biståndshandläggare | ${soc} | per.enhet`,
].map(row);

interface SeedMailbox {
  readonly user: string;
  readonly name: string;
  readonly folders: readonly string[];
}

export const seedMailboxes: readonly SeedMailbox[] = [
  { user: 'kommunstyrelsen', name: 'Kommunstyrelsens förvaltningsbrevlåda', folders: [] },
  { user: 'samhallsbyggnad', name: 'Samhällsbyggnads förvaltningsbrevlåda', folders: [] },
  { user: 'utbildning', name: 'Utbildnings förvaltningsbrevlåda', folders: [] },
  { user: 'socialforvaltningen', name: 'Socialförvaltningens brevlåda', folders: [] },
  { user: 'kommun', name: 'Kommunens gemensamma brevlåda', folders: ['Inbox/Formulär'] },
  { user: 'brevvakt', name: 'Brevvakt', folders: [] },
];

/** The group that env/sandbox.municipality.yaml watches. */
export const seedStaffGroup = '11111111-2222-3333-4444-555555555555';
