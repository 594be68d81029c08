import { parseMunicipality } from '../../../src/app/config/read-municipality';
import { problemsOf } from './problems-of';

/** Each line with a fault names it, or all of them, behind a `#`. */
const told = (text: string): readonly string[] =>
  text.split('\n').flatMap((line, index) => {
    const [, said = ''] = /# !(.*)$/.exec(line) ?? [];
    return said.split(' ; ').flatMap((one) => (one === '' ? [] : [`${index + 1} ${one}`]));
  });

const everyKind = `
name: ""                                     # !name: empty-text
name: Ale kommun                             # !YAML: not-yaml
language: fi                                 # !language: not-allowed
timeZone: Europe/Alingsas                    # !timeZone: not-a-zone
officeHours: "08:00-16:30"
domains: [ale.example]
calendar:
  country: XX                                # !calendar.country: not-a-country
  closedDays: ["2026-13-23"]                 # !calendar.closedDays[0]: not-a-date
  shortDays:
    "2026-04-02": "07:00"                    # !calendar.shortDays.2026-04-02: short-day
    "2026-04-30": middag                     # !calendar.shortDays.2026-04-30: not-a-time
admins: [it@hotmail.example]                 # !admins[0]: outside-domains
switchboard: {people: []}                    # !switchboard.people: no-switchboard
contacts:
  urgent: [{name: Socialjouren}]             # !contacts.urgent[0]: no-way-to-reach
  dataProtection: {name: Dataskyddsombudet, phone: ring mig} # !contacts.dataProtection.phone: not-a-phone
lastResort: [kommunchef@ale.example]         # !lastResort: wrong-type
figures: {decision: ""}                      # !figures.decision: empty-text
duty:
  key: kort                                  # !duty.key: short-key
  names: ja                                  # !duty.names: wrong-type
  webhook: {url: "http://vaxel.example/x", private: []} # !duty.webhook.url: not-https
  protected: [anna, bo@hotmail.example]      # !duty.protected[0]: not-an-address ; duty.protected[1]: outside-domains
  channel: {teamId: a, channelId: 19%3aa%40thread.tacv2} # !duty.channel.channelId: not-a-channel
categories:
  minor: ["Ringa betydelse", ""]             # !categories.minor[1]: empty-text
  registered: [ringa betydelse]              # !categories.registered[0]: said-twice
  keptinorder: [Håll ordnad]                 # !categories.keptinorder: unknown-key
mailbox: kommun@ale.example                  # !mailbox: unknown-key
mailboxes:
  - id: KS                                   # !mailboxes[0].id: not-an-id ; mailboxes[0].address: missing
    name: Kommunstyrelsen
    department: Kommunstyrelsens förvaltning
    roster:
      - anna.registrator@ale.example
      - bo.ersattare@hotmail.example         # !mailboxes[0].roster[1]: outside-domains
      - {person: cia@hotmail.example, days: [tis]} # !mailboxes[0].roster[2]: outside-domains ; mailboxes[0].roster[2].days[0]: not-allowed
      - {person: dan@ale.example, days: []}  # !mailboxes[0].roster[3].days: no-days
      - anna.registrator@ale.example         # !mailboxes[0].roster[4]: twice-in-roster
      - erik                                 # !mailboxes[0].roster[5]: not-an-address
      - {function: kansliet}                 # !mailboxes[0].roster[6].function: no-such-function
      - {person: eva@ale.example, rotation: {weeks: 1, starts: i dag}} # !mailboxes[0].roster[7].rotation.weeks: too-small ; mailboxes[0].roster[7].rotation.starts: not-a-date
    manager: carin.chef@ale.example
    checkBy: "15:00"
    ladder:                                  # !mailboxes[0].ladder: ladder-order
      manager: "14:00"
      closing: "16:00"                       # !mailboxes[0].ladder.closing: unknown-key
    registrationPattern: "["                 # !mailboxes[0].registrationPattern: not-a-pattern
    registrationExample: KS 1
  - id: sbf
    name: Samhällsbyggnad
    address: sbf@ale.example
    department: Samhällsbyggnad
    roster: []                               # !mailboxes[1].roster: no-roster
    manager: eva.samhall@ale.example
    registrationPattern: '^SBF \\\\d+$'
    registrationExample: SBF-1               # !mailboxes[1].registrationExample: not-an-example
  - id: sbf                                  # !mailboxes[2].id: twice
    name: Utbildning
    address: eva.samhall@ale.example         # !mailboxes[2].address: personal-mailbox
    department: Utbildning
    roster: [lars.diarium@ale.example]
    manager: johan.skolchef@hotmail.example  # !mailboxes[2].manager: outside-domains
    secrecy: hemlig                          # !mailboxes[2].secrecy: not-allowed
    folders: ["Inbox\\Formulär"]             # !YAML: not-yaml
    answeredFolder: @besvarat                # !YAML: not-yaml
    caseFile: *papper                        # !YAML: not-yaml
functions:
  - {id: vaxel, name: Växeln, people: []}    # !functions[0].people: empty-function
  - {id: vaxel, name: Växeln, people: [vera@hotmail.example]} # !functions[1].id: twice ; functions[1].people[0]: outside-domains
notify: {from: brevvakt@hotmail.example} # !notify.from: outside-domains
staff: {watch: [{group: personal}]}          # !staff.watch[0].group: not-a-group
absence: {days: 0}                           # !absence.days: too-small
assignments: {dueWorkingDays: 61}            # !assignments.dueWorkingDays: too-large
retention:
  - {what: ks/everything, keepMonths: 1, decision: KS 1} # !retention[0].what: not-a-record
  - {what: log, keepMonths: ett}             # !retention[1].decision: missing ; retention[1].keepMonths: wrong-type
`;

test('a file with a fault of every kind has all of them told at once, each with its line', () => {
  expect(problemsOf(everyKind).toSorted()).toEqual(told(everyKind).toSorted());
});

test('they come in the order of the file', () => {
  const lines = problemsOf(everyKind).map((one) => Number.parseInt(one, 10));
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
});

test('whichever of them is mended, the others are still told', () => {
  const lines = everyKind.split('\n');
  // Lines that can be taken away without changing what others are compared with.
  const alone = lines.flatMap((line, index) =>
    /^(language|timeZone|lastResort|mailbox|staff|absence|assignments): /.test(line) ? [index] : [],
  );
  expect(alone).toHaveLength(7);
  for (const index of alone) {
    const mended = lines.with(index, '').join('\n');
    expect(problemsOf(mended).toSorted()).toEqual(told(mended).toSorted());
  }
});

const sound = `name: Ale kommun
domains: [ale.example]
admins: [it@ale.example]
mailboxes:
  - id: ks
    name: Kommunstyrelsen
    address: kommunstyrelsen@ale.example
    department: Kommunstyrelsens förvaltning
    roster: [anna.registrator@ale.example]
    manager: carin.chef@ale.example
    ladder: {close: "16:00"}
retention: [{what: ks/minor, keepMonths: 1, decision: KS 1}]
`;

test('the sound file behind the next ones has no problem', () => {
  expect(problemsOf(sound)).toEqual([]);
});

test.each([
  ['domains that cannot be read', 'domains: [ale.example]', 'domains: ale.example', '2 domains: wrong-type'],
  ['domains that are missing', 'domains: [ale.example]\n', '', '1 domains: missing'],
  ['no domain at all', '[ale.example]', '[]', '2 domains: no-domains'],
  [
    'an address instead of a domain',
    '[ale.example]',
    '["https://ale.example"]',
    '2 domains[0]: not-a-domain',
  ],
  ['one of two domains', '[ale.example]', '[kommun.example, ""]', '2 domains[1]: empty-text'],
  ['a misspelt id', 'id: ks', 'id: KS', '5 mailboxes[0].id: not-an-id'],
  ['a step that is no time', '"16:00"}', 'kl. 11}', '11 mailboxes[0].ladder.close: not-a-time'],
  ['office hours that are none', 'domains', 'officeHours: 17-18\ndomains', '2 officeHours: not-a-span'],
  [
    'office hours back to front',
    'domains',
    'officeHours: "18:00-17:00"\ndomains',
    '2 officeHours: span-reversed',
  ],
  ['no mailboxes', /mailboxes:[^]*retention/, 'mailboxes: []\nretention', '4 mailboxes: no-mailboxes'],
  ['no groups', 'retention:', 'staff: {watch: []}\nretention:', '12 staff.watch: no-groups'],
  [
    'a key beside a channel',
    'retention:',
    'switchboard: {channel: {teamId: a, channelId: "19:b@thread.tacv2"}, people2: c}\nretention:',
    '12 switchboard.people2: unknown-key',
  ],
  [
    'a channel in the wrong form',
    'retention:',
    'switchboard: {channel: 19}\nretention:',
    '12 switchboard.channel: wrong-type',
  ],
  [
    'a protected mailbox for the web',
    'retention:',
    'publish: {decision: KS 2, mailboxes: [ks]}\nretention:',
    '12 publish.mailboxes[0]: publishes-strict',
  ],
  [
    'a mailbox for the web that is nowhere',
    'retention:',
    'publish: {decision: KS 2, mailboxes: [sbf]}\nretention:',
    '12 publish.mailboxes[0]: no-such-mailbox',
  ],
  [
    'no kind of document for the web',
    /    manager([^]*)retention:/,
    '    secrecy: normal\n    manager: carin.chef@ale.example\npublish: {decision: KS 2, mailboxes: [ks], kinds: []}\nretention:',
    '12 publish.kinds: no-kinds',
  ],
  ['an escape in a required text', 'Ale kommun', '"Ale \\kommun \\kommun"', '1 YAML: not-yaml'],
  ['a key twice', 'admins:', 'domains: [other.example]\nadmins:', '3 YAML: not-yaml'],
  ['a second document', 'retention:', '---\nretention:', '12 YAML: not-yaml'],
])('%s is one problem, and what only follows from it is not told', (_name, from, to, problem) => {
  expect(problemsOf(sound.replace(from, () => to))).toEqual([problem]);
});

test('where the form of the file itself is broken, only that is told: nothing after it stands where it was meant', () => {
  expect(problemsOf(sound.replace('[ale.example]', '[ale.example'))).toEqual([
    expect.stringMatching(/^\d YAML: not-yaml$/),
  ]);
});

test('an empty file is told as such', () => {
  expect(problemsOf('')).toEqual(['1 filen: wrong-type']);
});

test('steps in the wrong order are told though nobody knows the office hours, without a gap in the sentence', () => {
  const text = sound
    .replace('name:', 'officeHours: 8-17\nname:')
    .replace('close: "16:00"', 'manager: "11:00"');
  expect(() => parseMunicipality(text, 'kommun.yaml')).toThrow(
    /stegen 12:00, 13:00, 11:00, 16:00 står i fel ordning eller utanför kontorstiden\. /,
  );
});
