import { ConfigurationFault } from '../../../src/app/config/file-problem';
import { parseMunicipality } from '../../../src/app/config/read-municipality';

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
    secrecy: normal
`;

/** What is wrong with these lines below a sound file. */
function faultsOf(lines: string): readonly string[] {
  try {
    parseMunicipality(`${sound}${lines}\n`, 'kommun.yaml');
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationFault)) throw error;
    return error.problems.map(({ place, problem, remedy, code }) => {
      expect(remedy).not.toBe('');
      return `${place} ${problem} [${code ?? ''}]`;
    });
  }
}

const channel = (id: string) => `{teamId: a, channelId: "${id}"}`;
const register =
  'diary: {system: platina, url: "https://p.example", scope: s, places: [{mailboxes: [ks], diary: d, caseType: c, status: o, origin: i}]';

test('the sound file behind these has no problem', () => {
  expect(faultsOf('')).toEqual([]);
});

test.each(['19:0a_b-c@thread.tacv2', '19:b@thread.skype'])('a channel id like %s is one', (id) => {
  expect(faultsOf(`duty: {channel: ${channel(id)}}\nswitchboard: {channel: ${channel(id)}}`)).toEqual([]);
});

test.each([
  'b',
  '19:b',
  '19:b@thread',
  'a@thread.tacv2',
  '19%3ab%40thread.tacv2',
  '19:b@thread.v2',
  '19:b @thread.tacv2',
])('a channel id like %s is none, of the switchboard or of who has a mailbox', (id) => {
  expect(faultsOf(`duty: {channel: ${channel(id)}}\nswitchboard: {channel: ${channel(id)}}`)).toEqual([
    'duty.channel.channelId är inget kanal-id [not-a-channel]',
    'switchboard.channel.channelId är inget kanal-id [not-a-channel]',
  ]);
});

test.each([
  [
    'notify: {from: Kommunstyrelsen@ale.example}',
    'notify.from kommunstyrelsen@ale.example är också en förvaltningsbrevlåda [not-its-own]',
  ],
  [
    'notify: {from: it@ale.example}',
    'notify.from it@ale.example är också en person i filen [personal-mailbox]',
  ],
  [
    'duty: {protected: [kommunstyrelsen@ale.example]}',
    'duty.protected[0] kommunstyrelsen@ale.example är en förvaltningsbrevlåda [not-a-person]',
  ],
  [
    'publish: {decision: KS 2, mailboxes: [ks], kinds: [Beslut, Yttrande, beslut]}',
    'publish.kinds[2] beslut står två gånger [said-twice]',
  ],
  [
    `${register}, markings: [{name: Ingen, level: 0}, {name: ingen, level: 0}]}`,
    'diary.markings[1].name ingen står två gånger [said-twice]',
  ],
  [
    `${register}, markings: [{name: Ingen, level: 0}, {name: Hemligt, level: 2}]}`,
    'diary.markings[1].paragraphs saknas för nivå 2 [no-paragraphs]',
  ],
  ['staff: {watch: {group: x}}', 'staff.watch är en samling nycklar där det ska vara en lista [wrong-type]'],
  [
    'staff: {managerOf: {a: 1}}',
    'staff.managerOf är en samling nycklar där det ska vara directory [wrong-type]',
  ],
  ['staff: {watch: allihop}', 'staff.watch är allihop [not-allowed]'],
])('%s is told at its place, in words', (lines, fault) => {
  expect(faultsOf(lines)).toEqual([fault]);
});
