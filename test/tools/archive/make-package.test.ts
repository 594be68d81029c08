import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageId } from '../../../src/core/ids';
import { instant } from '../../../src/core/time';
import { noAnswer } from '../../../src/incoming/domain/incoming';
import { checkPackage } from '../../../tools/archive/check/check-package';
import { anna, openArchiveWorld, town, type ArchiveWorld } from './archive-world';

let world: ArchiveWorld;
const open = async (unlike: Parameters<typeof openArchiveWorld>[0] = {}) => {
  world = await openArchiveWorld(unlike);
  return world;
};
afterEach(() => world.close());

const at = (path: string) => join(world.folder, 'paket', path);
const rep = (path: string) => at(`representations/rep1/${path}`);
const read = (path: string) => readFileSync(rep(path), 'utf8');
const erms = () => read('data/ERMS.xml');
const left = () => readdirSync(world.folder);

test('what was kept in order in November lies in the package as it came, with its dates, its state and its log', async () => {
  await open();
  const message = await world.receive({ subject: 'Fråga om bullerplank & annat', body: 'Hej på er' });
  await world.receive({ at: '2026-12-01T00:00:00+01:00' });
  await world.receive({ at: '2026-10-31T23:59:00+01:00' });
  const made = await world.archive();
  expect(made).toMatchObject({
    kind: 'made',
    counts: { records: 1, answers: 0, traces: 0, gone: 0, unfinished: 0 },
  });
  const eml = read(`data/ks/2026-11/${message.id}.eml`);
  expect(eml).toContain('From: =?utf-8?B?');
  expect(Buffer.from(eml.split('\r\n\r\n')[1] ?? '', 'base64').toString()).toBe('Hej på er');
  const xml = erms();
  expect(xml).toContain('<title>Fråga om bullerplank &amp; annat</title>');
  expect(xml).toContain('<date dateType="received">2026-11-10T08:15:00.000Z</date>');
  expect(xml).toContain(
    '<date dateType="captured" otherDateType="hölls ordnad">2026-11-10T08:45:00.000Z</date>',
  );
  expect(xml).toContain('<status value="closed"/>');
  expect(xml).toContain(
    '<agent agentType="sender"><name>Lisa Läsare &lt;lisa@utanfor.example&gt;</name></agent>',
  );
  expect(xml).toContain(`path="ks/2026-11/${message.id}.eml"`);
  expect(xml).toMatch(
    /<action><actionText>Anna Registrator .*<\/actionText><actionType>message.registered<\/actionType>/,
  );
  expect(xml).toContain('<note>KS 2026-11-03 § 112</note>');
});

test('the log of the days goes along as it is, and what lay in it before and after does not', async () => {
  await open();
  const message = await world.receive({});
  await world.log(message, instant('2026-11-30T22:59:00Z'), { what: 'message.printed' });
  await world.log(message, instant('2026-11-30T23:00:00Z'), { what: 'message.secret' });
  await world.archive();
  const lines = read('data/logg/ks.csv').trimEnd().split('\r\n');
  expect(lines[0]).toBe('\ufefftid;händelse;vem;vad som hände');
  expect(lines.slice(1).map((line) => line.split(';')[1])).toEqual(['message.registered', 'message.printed']);
  expect(lines[1]).toMatch(/^2026-11-10 09:45;message.registered;Anna Registrator;/);
});

test('its answers as they lie in the mailbox go along, and who answered', async () => {
  await open();
  const copy = world.tenant.deliver('ks@ale.example', {
    from: 'erik@ale.example',
    subject: 'Sv: Fråga',
    body: 'Här är svaret.',
    at: new Date('2026-11-12T10:00:00+01:00'),
  });
  const message = await world.receive(
    {},
    {
      answer: {
        ...noAnswer(instant('2026-11-12T10:00:00+01:00')),
        state: 'filed',
        responderId: anna,
        copies: [messageId(copy)],
      },
    },
  );
  expect(await world.archive()).toMatchObject({ counts: { answers: 1, records: 1 } });
  expect(read(`data/ks/2026-11/${message.id}-svar-1.eml`)).toContain('From: erik@ale.example');
  expect(erms()).toContain('<date dateType="finished">2026-11-12T09:00:00.000Z</date>');
  expect(erms()).toContain('<agent agentType="responsible_person"><name>Anna Registrator</name></agent>');
});

test('one whose answer is not done says so, in the package and at the end', async () => {
  await open();
  await world.receive({}, { answer: noAnswer(instant('2026-11-10T09:15:00+01:00')) });
  expect(await world.archive()).toMatchObject({ counts: { unfinished: 1 } });
  expect(erms()).toContain('<status value="in_progress"/>');
});

test('what is registered, of minor importance, passed on or undecided is left out and counted', async () => {
  await open();
  await world.receive({});
  await world.receive({}, { registration: { kind: 'registered', number: 'KS 2026/1' } });
  await world.receive({}, { registration: { kind: 'registered', number: 'KS 2026/2' } });
  await world.receive({}, { registration: { kind: 'minor' } });
  await world.receive({}, { registration: { kind: 'passedOn', to: 'Region' } });
  await world.receive({}, { registration: { kind: 'open' } });
  const made = await world.archive();
  expect(made).toMatchObject({ counts: { records: 1 } });
  expect(Object.fromEntries(made.leftOut)).toEqual({ registered: 2, minor: 1, passedOn: 1, open: 1 });
  expect(erms()).not.toContain('KS 2026/');
});

test('a protected mailbox is left out, messages and log, until the file names its decision', async () => {
  await open();
  await world.receive({});
  await world.receive({ mailbox: 'soc', subject: 'Orosanmälan' });
  expect(await world.archive()).toMatchObject({ counts: { records: 1 } });
  expect(existsSync(rep('data/soc'))).toBe(false);
  expect(existsSync(rep('data/logg/soc.csv'))).toBe(false);
});

test('with its decision a protected message is in the package, and its description tells neither title nor sender', async () => {
  await open({ yaml: town(', archive: SN 2026 § 40') });
  const message = await world.receive({ mailbox: 'soc', subject: 'Orosanmälan' });
  expect(await world.archive()).toMatchObject({ counts: { records: 1 } });
  expect(read(`data/soc/2026-11/${message.id}.eml`)).toContain('Message-ID');
  const xml = erms();
  expect(xml).not.toMatch(/Orosanm|Lisa|lisa@|Message-ID/);
  expect(xml).toContain('<title>Handling i skyddad brevlåda</title>');
  expect(xml).toContain('Lämnas till arkivet enligt SN 2026 § 40.');
  expect(xml).toContain('<restriction restrictionType="confidential">');
});

test('of a secret that was deleted there is its trace alone, and nothing is asked of the mailbox', async () => {
  await open();
  const message = await world.receive(
    { subject: 'Hemligt' },
    {
      registration: { kind: 'registered', number: 'KS 2026/9' },
      secrecy: {
        since: instant('2026-11-11T09:00:00Z'),
        byId: anna,
        printedAt: instant('2026-11-11T09:10:00Z'),
        deletedAt: instant('2026-11-11T09:20:00Z'),
      },
    },
  );
  const made = await world.archive();
  expect(made).toMatchObject({ counts: { records: 1, traces: 1 } });
  expect(made.leftOut.size).toBe(0);
  expect(existsSync(rep(`data/ks`))).toBe(false);
  const xml = erms();
  expect(xml).toContain(`systemIdentifier="${message.id}"`);
  expect(xml).toContain('<status value="obliterated"/>');
  expect(xml).toContain('<date dateType="deleted">2026-11-11T09:20:00.000Z</date>');
  expect(xml).toContain('Diarieförd med KS 2026/9');
  expect(xml).not.toMatch(/Hemligt|appendix name="meddelandet/);
});

test('a message that is gone from its mailbox is told of without it, and counted', async () => {
  await open();
  const gone = await world.receive({}, { messageId: messageId('AAkALgAAAAAAAAAAAAAAAAAA=') });
  await world.receive({});
  expect(await world.archive()).toMatchObject({ counts: { records: 2, gone: 1 } });
  expect(erms()).toContain('Meddelandet fanns inte kvar i brevlådan när paketet gjordes');
  expect(existsSync(rep(`data/ks/2026-11/${gone.id}.eml`))).toBe(false);
});

test('a span with nothing in it makes no package and leaves nothing behind', async () => {
  await open();
  await world.receive({}, { registration: { kind: 'registered', number: 'KS 2026/1' } });
  const made = await world.archive();
  expect(made.kind).toBe('nothing');
  expect(made.leftOut.get('registered')).toBe(1);
  expect(left()).toEqual([]);
});

test('the package stands under its name with lists at its root and in its representation, and passes its own check', async () => {
  await open();
  await world.receive({});
  const made = await world.archive();
  expect(left()).toEqual(['paket']);
  const checked = await checkPackage(at(''));
  expect(checked.faults).toEqual([]);
  expect(made).toMatchObject({ files: checked.files });
  const list = readFileSync(at('METS.xml'), 'utf8');
  expect(list).toContain('OBJID="paket"');
  expect(list).toContain('csip:OAISPACKAGETYPE="SIP"');
  expect(list).toContain('xlink:href="representations/rep1/METS.xml"');
  expect(read('METS.xml')).toContain('MDTYPE="PREMIS"');
  expect(read('metadata/preservation/premis.xml')).toContain('Paketet gjordes enligt KS 2026-11-03 § 112');
});

test('the log of the mailbox tells of the package, and who looks for a person finds nobody', async () => {
  await open();
  await world.receive({});
  await world.archive();
  const [entry] = await world.store.log.list(1);
  expect(entry).toMatchObject({
    actorId: undefined,
    event: { what: 'archive.made', from: '2026-11-01', lastDay: '2026-11-30', count: 1 },
  });
});

test('in English where the municipality speaks it', async () => {
  await open({ yaml: town('', 'en') });
  await world.receive({});
  await world.archive();
  expect(erms()).toContain('<note>Kept in order without being registered</note>');
  expect(readFileSync(at('documentation/README.txt'), 'utf8')).toContain('Decision: KS 2026-11-03 § 112');
});

test('more than a thousand records are described in several documents of one mailbox', async () => {
  await open();
  await world.receiveMany(1_005);
  expect(await world.archive()).toMatchObject({ counts: { records: 1_005 } });
  expect(read('data/ERMS-2.xml').match(/<record /g)).toHaveLength(5);
  expect(read('data/ERMS-2.xml')).not.toContain('logg/ks.csv');
  expect((await checkPackage(at(''))).records).toBe(1_005);
});
