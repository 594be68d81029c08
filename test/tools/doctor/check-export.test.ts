import { mailboxId } from '../../../src/core/ids';
import { parseMunicipality } from '../../../src/app/config/read-municipality';
import { checkExport } from '../../../tools/doctor/check-export';
import { NoExport, readExport } from '../../../tools/doctor/exported-addresses';
import { townYaml } from '../../support/flow-house';

const town = parseMunicipality(`${townYaml}notify: {from: brevvakt@ale.example}\n`, 'town');
const head = '"DisplayName","PrimarySmtpAddress","RecipientTypeDetails","EmailAddresses"';
const lines = [
  '"Kommunstyrelsen","ks@ale.example","SharedMailbox","SMTP:ks@ale.example smtp:Kommunstyrelsen@ale.example"',
  '"Brevvakt","brevvakt@ale.example","SharedMailbox","SMTP:brevvakt@ale.example"',
  '"Alla, ""på huset""","alla@ale.example","MailUniversalDistributionGroup","SMTP:alla@ale.example"',
  '"Överförmyndaren","overformyndare@ale.example","SharedMailbox","SMTP:overformyndare@ale.example"',
];
const csv = [head, ...lines].join('\r\n');
const told = (bytes: Buffer) =>
  checkExport(town, readExport(bytes)).map(({ state, about, words }) => `${state} ${about ?? ''}: ${words}`);

test('shared mailboxes and groups in no roster are listed, mailboxes first; an alias is enough to be known', () => {
  expect(town.mailboxes[0]?.id).toBe(mailboxId('ks'));
  expect(told(Buffer.from(csv))).toEqual([
    'warn overformyndare@ale.example: Överförmyndaren (SharedMailbox) stands in no roster',
    'warn alla@ale.example: Alla, "på huset" (MailUniversalDistributionGroup) stands in no roster',
    'ok : 2 of 4 stand in a roster',
  ]);
});

test.each([
  ['with a byte order mark', Buffer.from(`\uFEFF${csv}`)],
  ['as UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv, 'utf16le')])],
  ['with semicolons', Buffer.from(csv.replaceAll('","', '";"'))],
])('a list written %s says the same', (_, bytes) => {
  expect(told(bytes)).toEqual(told(Buffer.from(csv)));
});

test.each([
  ['with nothing in it', ''],
  ['with a byte order mark alone', '\uFEFF\r\n'],
  ['with its head alone', `${head}\r\n`],
])('a list %s is no list: nothing was read', (_, text) => {
  expect(() => readExport(Buffer.from(text))).toThrow(/nothing was read/);
});

test('a mailbox of the file that the list does not have is told, and a list that is none is refused', () => {
  expect(told(Buffer.from([head, ...lines.slice(1)].join('\n')))).toContain(
    'warn kommunstyrelsen@ale.example: stands in the file (ks) and not in the list',
  );
  expect(() => readExport(Buffer.from('Name,Mail\nA,a@ale.example'))).toThrow(NoExport);
});
