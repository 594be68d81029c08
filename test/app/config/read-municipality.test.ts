import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMunicipality, readMunicipality } from '../../../src/app/config/read-municipality';
import { problemsOf } from './problems-of';

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

const changed = (from: string, to: string) => problemsOf(whole.replace(from, () => to));

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
  expect(municipality.absence).toEqual({
    days: 3,
    count: 'calendar',
    method: 'instructions',
    whileAway: 'task',
    neverRedirect: [],
  });
  expect(
    municipality.calendar.isHoliday('2026-06-19' as Parameters<typeof municipality.calendar.isHoliday>[0]),
  ).toBe(true);
});

test('reads functions, weeks of a rotation and authorities', () => {
  const text = whole
    .replace(
      /roster:\n.*\n.*\n/,
      'roster: [{function: kansli, rotation: {weeks: 2, starts: "2026-12-07"}}, bo@ale.example]\n    authority: Kommunstyrelsen\n',
    )
    .concat('functions: [{id: kansli, name: Kansliet, people: [Anna@ale.example, cia@ale.example]}]\n')
    .concat('authorities: [{name: Kommunstyrelsen, departments: [IT-enheten]}]\n');
  const { mailboxes, functions, authorities } = parseMunicipality(text, 'kommun.yaml');
  const turn = { days: undefined, functionId: 'kansli', rotation: { weeks: 2, starts: '2026-12-07' } };
  expect(mailboxes[0]).toMatchObject({ authority: 'Kommunstyrelsen' });
  expect(mailboxes[0]?.roster).toEqual([
    { person: 'anna@ale.example', ...turn },
    { person: 'cia@ale.example', ...turn },
    { person: 'bo@ale.example', days: undefined },
  ]);
  expect(functions).toEqual([
    { id: 'kansli', name: 'Kansliet', people: ['anna@ale.example', 'cia@ale.example'] },
  ]);
  expect(authorities).toEqual([{ name: 'Kommunstyrelsen', departments: ['IT-enheten'] }]);
});

test('watches nobody beyond the file unless groups or everyone are named', () => {
  const { staff } = parseMunicipality(whole.replace(/staff:\n.*\n/, ''), 'kommun.yaml');
  expect(staff.watch).toBe('none');
});

test.each([
  ['a time without a colon', '"08:00-16:30"', '"8-16.30"', '4 officeHours: not-a-span'],
  [
    'office hours that end before they begin',
    '"08:00-16:30"',
    '"16:30-08:00"',
    '4 officeHours: span-reversed',
  ],
  ['an unknown zone', 'Europe/Stockholm', 'Europe/Alingsas', '3 timeZone: not-a-zone'],
  [
    'an unknown key',
    'department: Komm',
    'avdelning: X\n    department: Komm',
    '17 mailboxes[0].avdelning: unknown-key',
  ],
  ['a date that is none', '2026-12-23', '2026-13-23', '8 calendar.closedDays[0]: not-a-date'],
  [
    'a short day that ends before the office opens',
    '"12:00"}',
    '"07:00"}',
    '9 calendar.shortDays.2026-04-02: short-day',
  ],
  [
    'an address outside the domains',
    'carin.chef@ale.example',
    'carin.chef@hotmail.example',
    '21 mailboxes[0].manager: outside-domains',
  ],
  ['an unknown weekday', '[mon, tue, wed]', '[mon, tis]', '20 mailboxes[0].roster[1].days[1]: not-allowed'],
  [
    'a group id that is none',
    '11111111-2222-3333-4444-555555555555',
    'personal',
    'staff.watch[0].group: not-a-group',
  ],
  [
    'a pattern that is no expression',
    'deputyManager: david',
    'registrationPattern: "["\n    deputyManager: david',
    '22 mailboxes[0].registrationPattern: not-a-pattern',
  ],
  [
    'a pattern that is none where letters of all languages count',
    'deputyManager: david',
    String.raw`registrationPattern: '^KS \d{4}\-\d+$'` + '\n    deputyManager: david',
    '22 mailboxes[0].registrationPattern: not-a-pattern',
  ],
  [
    'a pattern that looks ahead',
    'deputyManager: david',
    String.raw`registrationPattern: '^(?=KS)\w+ \d+$'` + '\n    deputyManager: david',
    '22 mailboxes[0].registrationPattern: pattern-unsupported',
  ],
  [
    'a pattern that refers back',
    'deputyManager: david',
    String.raw`registrationPattern: '^(?<year>\d{4})-\d+/\k<year>$'` + '\n    deputyManager: david',
    '22 mailboxes[0].registrationPattern: pattern-unsupported',
  ],
  [
    'an example that the pattern refuses',
    'deputyManager: david',
    String.raw`registrationPattern: '^KS \d+$'` +
      '\n    registrationExample: SBF 1\n    deputyManager: david',
    '23 mailboxes[0].registrationExample: not-an-example',
  ],
  [
    'a record that nobody keeps',
    'staff:\n',
    'retention:\n  - {what: birthdays, keepMonths: 1, decision: KS 1}\nstaff:\n',
    'retention[0].what: not-a-record',
  ],
  [
    'a registration that is none',
    'staff:\n',
    'retention:\n  - {what: ks/everything, keepMonths: 1, decision: KS 1}\nstaff:\n',
    'retention[0].what: not-a-record',
  ],
  [
    'steps out of order',
    'deputyManager: david',
    'ladder: {substitute: "15:00"}\n    deputyManager: david',
    '22 mailboxes[0].ladder: ladder-order',
  ],
  [
    "a person's own mailbox",
    'Kommunstyrelsen@ale.example',
    'anna.registrator@ale.example',
    '16 mailboxes[0].address: personal-mailbox',
  ],
  ...['david.chef@ale.example', 'kommunchef@ale.example', 'it@ale.example'].map((address) => [
    `the mailbox of ${address}`,
    'Kommunstyrelsen@ale.example',
    address,
    '16 mailboxes[0].address: personal-mailbox',
  ]),
])('tells %s with its line', (_name, from, to, problem) => {
  expect(changed(from, to).join('\n')).toContain(problem);
});

test('an empty roster is told', () => {
  const text = whole.replace(/roster:\n.*\n.*\n/, 'roster: []\n');
  expect(problemsOf(text)).toEqual(['18 mailboxes[0].roster: no-roster']);
});

test('two mailboxes with one id are told', () => {
  const [head = '', rest = ''] = whole.split('mailboxes:\n');
  const [mailbox = '', tail = ''] = rest.split('staff:');
  expect(problemsOf(`${head}mailboxes:\n${mailbox}${mailbox}staff:${tail}`)).toEqual(
    expect.arrayContaining([expect.stringContaining('mailboxes[1].id: twice')]),
  );
});

test('a key that is missing, a value of another kind and a number out of bounds are told', () => {
  expect(changed('name: Ale kommun (påhittad)\n', '').join()).toContain('name: missing');
  expect(changed('lastResort: kommunchef@ale.example', 'lastResort: [a]').join()).toContain(
    '12 lastResort: wrong-type',
  );
  expect(changed('staff:', 'absence: {days: 0}\nstaff:').join()).toContain('absence.days: too-small');
  expect(changed('staff:', 'absence: {days: 91}\nstaff:').join()).toContain('absence.days: too-large');
  expect(changed('staff:', 'absence: {method: rule}\nstaff:').join()).toContain(
    'absence.method: not-allowed',
  );
});

const broken = whole
  .replace('"08:00-16:30"', '"8-16.30"')
  .replace('[mon, tue, wed]', '[mon, tis]')
  .replace('deputyManager: david', 'absence: 1\n    deputyManager: david');

const messageOf = (text: string): string => {
  try {
    parseMunicipality(text, 'kommun.yaml');
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};

test('Swedish by default: each problem on a line of its own, with file, line, place, remedy and a code', () => {
  expect(messageOf(broken.replace('language: sv\n', '# inget språk\n')).split('\n')).toEqual([
    'kommun.yaml kan inte användas:',
    '  kommun.yaml:4: officeHours: är inget tidsspann. Skriv det som "08:00-16:30" inom citattecken [not-a-span]',
    '  kommun.yaml:20: mailboxes[0].roster[1].days[1]: är tis. Skriv något av: mon, tue, wed, thu, fri, sat, sun [not-allowed]',
    '  kommun.yaml:22: mailboxes[0].absence: är ingen nyckel som finns här. Kontrollera stavning och indrag, eller ta bort den [unknown-key]',
  ]);
});

test('English where the file says so, under the same codes', () => {
  expect(messageOf(broken.replace('language: sv', 'language: en')).split('\n')).toEqual([
    'kommun.yaml cannot be used:',
    '  kommun.yaml:4: officeHours: is no span of time. Write it as "08:00-16:30" in quotes [not-a-span]',
    '  kommun.yaml:20: mailboxes[0].roster[1].days[1]: is tis. Write one of: mon, tue, wed, thu, fri, sat, sun [not-allowed]',
    '  kommun.yaml:22: mailboxes[0].absence: is no key that is known here. Check its spelling and indentation, or take it away [unknown-key]',
  ]);
});

test('also of a file that is no YAML, and of what can be checked only when the form is right', () => {
  expect(messageOf('name: Ale\n  domains: [')).toMatch(
    /kan inte användas:\n {2}kommun\.yaml:\d: YAML: är inte YAML/,
  );
  expect(messageOf('language: en\nname: Ale\n  domains: [')).toContain('cannot be used');
  const outside = whole.replace('carin.chef@ale.example', 'carin.chef@hotmail.example');
  expect(messageOf(outside)).toContain(
    'carin.chef@hotmail.example ligger utanför kommunens domäner (ale.example)',
  );
  expect(messageOf(outside.replace('language: sv', 'language: en'))).toContain(
    "is outside the municipality's domains (ale.example)",
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
  expect(problemsOf('name: Ale\n  domains: [')[0]).toMatch(/^\d YAML: not-yaml$/);
});

test('a file that is missing says which variable to look at', async () => {
  await expect(readMunicipality('/nowhere/kommun.yaml')).rejects.toThrow(
    /MUNICIPALITY_FILE: filen går inte att läsa\. .* \[no-file\]/,
  );
});

test("the sandbox's municipality can be read", () => {
  const path = join(__dirname, '../../../env/sandbox.municipality.yaml');
  expect(problemsOf(readFileSync(path, 'utf8'))).toEqual([]);
});
