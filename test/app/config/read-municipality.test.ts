import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationFault } from '../../../src/app/config/file-problem';
import { parseMunicipality, readMunicipality } from '../../../src/app/config/read-municipality';

const whole = `name: Ale kommun (påhittad)
language: sv
timeZone: Europe/Stockholm
officeHours: "08:00-16:30"
domains: [ale.example]
calendar:
  country: SE
  closedDays: ["2026-12-23"]
  shortDays: {"2026-04-02": "12:00"}
admins: [it@ale.example]
switchboard: {people: [vaxel@ale.example]}
lastResort: kommunchef@ale.example
mailboxes:
  - id: ks
    name: Kommunstyrelsens förvaltningsbrevlåda
    address: Kommunstyrelsen@ale.example
    department: Kommunstyrelsens förvaltning
    roster:
      - anna.registrator@ale.example
      - {person: bo.ersattare@ale.example, days: [mon, tue, wed]}
    manager: carin.chef@ale.example
    deputyManager: david.chef@ale.example
staff:
  watch: [{group: 11111111-2222-3333-4444-555555555555}]
`;

/** The problems that the text has, each as `line place: problem`. */
function problemsOf(text: string): readonly string[] {
  try {
    parseMunicipality(text, 'kommun.yaml');
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationFault)) throw error;
    return error.problems.map(({ line, place, problem }) => `${line ?? '-'} ${place}: ${problem}`);
  }
}

const changed = (from: string, to: string) => problemsOf(whole.replace(from, to));

test('reads the whole form, with the defaults of what is left out', () => {
  const municipality = parseMunicipality(whole, 'kommun.yaml');
  expect(municipality.mailboxes[0]).toMatchObject({
    id: 'ks',
    address: 'kommunstyrelsen@ale.example',
    secrecy: 'strict',
    checkBy: '12:00',
    ladder: { substitute: '13:00', manager: '14:30', close: '16:00' },
    evidence: 'observed',
    emptyMeans: 'opened',
    answeredFolder: 'Besvarat',
    caseFile: 'paper',
    roster: [
      { person: 'anna.registrator@ale.example', days: undefined },
      { person: 'bo.ersattare@ale.example', days: ['mon', 'tue', 'wed'] },
    ],
  });
  expect(municipality.absence).toEqual({ days: 3, count: 'calendar', method: 'instructions' });
  expect(
    municipality.calendar.isHoliday('2026-06-19' as Parameters<typeof municipality.calendar.isHoliday>[0]),
  ).toBe(true);
});

test('watches nobody beyond the file unless groups or everyone are named', () => {
  const { staff } = parseMunicipality(whole.replace(/staff:\n.*\n/, ''), 'kommun.yaml');
  expect(staff.watch).toBe('none');
});

test.each([
  ['a time without a colon', '"08:00-16:30"', '"8-16.30"', '4 officeHours: is no span of time'],
  [
    'office hours that end before they begin',
    '"08:00-16:30"',
    '"16:30-08:00"',
    '4 officeHours: ends before it begins',
  ],
  ['an unknown zone', 'Europe/Stockholm', 'Europe/Alingsas', '3 timeZone: is no time zone'],
  [
    'an unknown key',
    'department: Komm',
    'avdelning: X\n    department: Komm',
    '17 mailboxes[0].avdelning: is no key that is known here',
  ],
  ['a date that is none', '2026-12-23', '2026-13-23', '8 calendar.closedDays[0]: is no date'],
  [
    'a short day that ends before the office opens',
    '"12:00"}',
    '"07:00"}',
    '9 calendar.shortDays.2026-04-02: ends before the office opens at 08:00',
  ],
  [
    'an address outside the domains',
    'carin.chef@ale.example',
    'carin.chef@hotmail.example',
    '21 mailboxes[0].manager: carin.chef@hotmail.example is outside',
  ],
  ['an unknown weekday', '[mon, tue, wed]', '[mon, tis]', '20 mailboxes[0].roster[1].days[1]: is tis'],
  [
    'a group id that is none',
    '11111111-2222-3333-4444-555555555555',
    'personal',
    'staff.watch[0].group: is no group id',
  ],
  [
    'a pattern that is no expression',
    'deputyManager: david',
    'registrationPattern: "["\n    deputyManager: david',
    '22 mailboxes[0].registrationPattern: is no regular expression',
  ],
  [
    'steps out of order',
    'deputyManager: david',
    'ladder: {substitute: "15:00"}\n    deputyManager: david',
    '22 mailboxes[0].ladder: the steps 12:00, 15:00, 14:30, 16:00 are out of order',
  ],
  [
    "a person's own mailbox",
    'Kommunstyrelsen@ale.example',
    'anna.registrator@ale.example',
    '16 mailboxes[0].address: anna.registrator@ale.example is also a person in the file',
  ],
])('tells %s with its line', (_name, from, to, problem) => {
  expect(changed(from, to).join('\n')).toContain(problem);
});

test('an empty roster is told', () => {
  const text = whole.replace(/roster:\n.*\n.*\n/, 'roster: []\n');
  expect(problemsOf(text)).toEqual(['18 mailboxes[0].roster: is empty']);
});

test('two mailboxes with one id are told', () => {
  const [head = '', rest = ''] = whole.split('mailboxes:\n');
  const [mailbox = '', tail = ''] = rest.split('staff:');
  expect(problemsOf(`${head}mailboxes:\n${mailbox}${mailbox}staff:${tail}`)).toEqual(
    expect.arrayContaining([expect.stringContaining('mailboxes[1].id: ks stands twice')]),
  );
});

test('several problems are told at once', () => {
  const text = whole
    .replace('2026-12-23', 'snart')
    .replace('Europe/Stockholm', 'Ale')
    .replace('[mon, tue, wed]', '[man]');
  expect(problemsOf(text)).toHaveLength(3);
});

test('text that is no YAML is told with its line', () => {
  expect(problemsOf('name: Ale\n  domains: [')[0]).toMatch(/^\d YAML: /);
});

test('a file that is missing says which variable to look at', async () => {
  await expect(readMunicipality('/nowhere/kommun.yaml')).rejects.toThrow(
    /MUNICIPALITY_FILE: the file cannot be read/,
  );
});

test("the sandbox's municipality can be read", () => {
  const path = join(__dirname, '../../../env/sandbox.municipality.yaml');
  expect(problemsOf(readFileSync(path, 'utf8'))).toEqual([]);
});
