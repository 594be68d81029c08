import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRuleLibrary } from '../../../src/rules/documents/rule-index-file';
import { runRulesCommand } from '../../../tools/rules-command';

const introduction = 'Följande får inte skickas med vanlig e-post:';
const fragment = 'personnummer tillsammans med namn, uppgifter om någons hälsa, lösenord och koder';
const forwarded = 'Hamnar ett meddelande hos fel förvaltning ska det skickas vidare samma dag.';
const opened = 'Brevlådan öppnas av registratorn klockan åtta varje arbetsdag.';
/** An import takes the list apart where its marks are missing. */
const original = (mark = ''): string =>
  [
    '# Rutin för post',
    '## Brevlådan',
    opened,
    '## Känsliga uppgifter',
    introduction,
    `${mark}${fragment}.`,
    '## Fel mottagare',
    forwarded,
  ].join('\n\n');
const first = original();

interface House {
  readonly out: string;
  readonly importAs: (source: string, ...more: readonly string[]) => ReturnType<typeof runRulesCommand>;
  readonly mend: (from: string | RegExp, to: string) => void;
  readonly read: () => string;
}

function house(): House {
  const place = mkdtempSync(join(tmpdir(), 'over-'));
  const [source, out] = [join(place, 'original.md'), join(place, 'regler.md')];
  const read = () => readFileSync(out, 'utf8');
  return {
    out,
    read,
    importAs: (text, ...more) => {
      writeFileSync(source, text);
      return runRulesCommand(['import', source, '--out', out, ...more], {});
    },
    mend: (from, to) => {
      writeFileSync(out, read().replace(from, to));
    },
  };
}

/** The rules as they stand, and in the order in which they stand. */
const rulesOf = (text: string): readonly string[] => text.match(/^- .*$/gmu) ?? [];
const mendedRule = `- [BK1] ${introduction} ${fragment}.`;
const broken = /^- \[R-\w+\] Följande får inte.*\n- \[R-\w+\] personnummer.*$/mu;

async function mendedHouse(): Promise<House> {
  const it = house();
  await it.importAs(first);
  it.mend(broken, mendedRule);
  expect(it.read()).toContain(mendedRule);
  return it;
}

it('the same original leaves a file that was mended as it is', async () => {
  const { importAs, read, mend } = await mendedHouse();
  mend('title: Rutin för post', 'title: Rutin för all post');
  mend('skickas vidare samma dag', 'skickas vidare genast');
  const mended = read();
  const { out, code } = await importAs(first);
  expect(code).toBe(0);
  expect(read()).toBe(mended);
  expect(out).toContain('Rättat för hand, och kvar: title: Rutin för post → title: Rutin för all post');
  expect(out).toMatch(/Rättat för hand, och kvar: .*BK1/u);
  expect(out).toMatch(/kvar: \[R-\w+\] … [^→]*samma dag\. → … [^→]*genast\.$/mu);
});

it('a new edition is taken in where nothing was mended, and what was mended stays', async () => {
  const { importAs, read, mend } = await mendedHouse();
  mend(/^- \[R-\w+\] Brevlådan.*$/mu, '$&\n- [EGEN1] Telefonen besvaras inom fyra signaler.');
  mend(`- [BK1]`, '> Se även arkivreglementet.\n\n- [BK1]');
  const changed = first.replace('samma dag', 'inom en timme') + '\n\nBilagor diarieförs i det format de kom.';
  const { out } = await importAs(changed);
  expect(rulesOf(read())).toEqual([
    expect.stringContaining(opened),
    '- [EGEN1] Telefonen besvaras inom fyra signaler.',
    mendedRule,
    expect.stringContaining('inom en timme'),
    expect.stringContaining('Bilagor'),
  ]);
  expect(read()).toContain('> Se även arkivreglementet.');
  expect(out).toContain('Rättat för hand, och kvar: tillagt: - [EGEN1]');
  const again = read();
  await importAs(changed);
  expect(read()).toBe(again);
});

it('a number that was given by hand follows its rule, also when its words change a little', async () => {
  const { importAs, read, mend } = house();
  await importAs(first);
  mend(/\[R-\w+\] Brevlådan/u, '[B1] Brevlådan');
  await importAs(first.replace('klockan åtta', 'klockan nio'));
  expect(read()).toContain('- [B1] Brevlådan öppnas av registratorn klockan nio varje arbetsdag.');
});

it('stops where the original is read in another way at a place that was mended, and writes nothing', async () => {
  const { importAs, read, out: file } = await mendedHouse();
  const mended = read();
  const apart = first.replace(introduction, 'Vanlig e-post är för det som får läsas av alla.');
  const report = join(file, '../rapport.html');
  const { out, notes, code } = await importAs(apart, '--report', report);
  expect([code, out]).toEqual([1, '']);
  expect(notes).toMatch(
    /är rättad för hand där originalet nu läses in på ett annat sätt\. Inget är skrivet\./u,
  );
  expect(notes).toContain('BK1');
  expect(notes).toContain('--replace');
  expect(read()).toBe(mended);
  expect(readdirSync(join(file, '..'))).toEqual(['original.md', 'regler.md', 'versions']);
});

it('with --replace says what is no longer there, and moves no number to other words', async () => {
  const { importAs, read, out: file } = await mendedHouse();
  const mended = read();
  const apart = first.replace(introduction, 'Vanlig e-post är för det som får läsas av alla.');
  const report = join(file, '../rapport.html');
  const { out } = await importAs(apart, '--replace', '--report', report);
  expect(read()).not.toContain('BK1');
  for (const told of [out, readFileSync(report, 'utf8').replace(/<\/?b>/gu, '')]) {
    expect(told).toMatch(/Rättat för hand, och inte med: .*BK1/u);
    expect(told).toContain('Borta: BK1 Följande får inte');
    expect(told).toContain('Den förra filen är sparad i ');
  }
  expect(readFileSync(join(file, '../versions', readdirSync(join(file, '../versions'))[0]!), 'utf8')).toBe(
    mended,
  );
  expect(readRuleLibrary(file)).toHaveLength(2);
});

it('keeps the number of what the original itself now says as it was mended', async () => {
  const { importAs, read } = await mendedHouse();
  await importAs(original('- '));
  expect(rulesOf(read())).toEqual([
    expect.stringContaining(opened),
    mendedRule,
    expect.stringContaining(forwarded),
  ]);
});

it('stops before a file that no import wrote, whose numbers move to no other words', async () => {
  const { importAs, read, out: file } = house();
  const own = `---\ntitle: Rutin för post\n---\n\n## Känsliga uppgifter\n\n- [BK1] ${opened.replace('åtta', 'nio')}\n`;
  writeFileSync(file, own);
  const { notes, code } = await importAs(first);
  expect(code).toBe(1);
  expect(notes).toContain('går inte att se vad som är rättat för hand');
  expect(read()).toBe(own);
  await importAs(first, '--replace');
  expect(read()).not.toContain('BK1');
  expect(read()).toContain(opened);
});

it('of two rules with the same words one can be taken away, and stays so', async () => {
  const { importAs, mend, read } = house();
  const twice = `# Rutin\n\n## Ett\n\n${opened}\n\n${forwarded}\n\n## Två\n\n${opened}\n\nPosten läses.`;
  await importAs(twice);
  const [, , gone = ''] = rulesOf(read());
  mend(`${gone}\n`, '');
  const { code } = await importAs(twice.replace('Posten läses', 'Posten ska läsas'));
  expect(code).toBe(0);
  expect(rulesOf(read())).toHaveLength(3);
  expect(read()).not.toContain(gone);
});
