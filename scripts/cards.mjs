// Draws every card sample to docs/cards, in both languages, light and dark: `npm run cards [-- --only STEM --width 320 --out DIR]`.

import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensure-installed.mjs';
import { indexedPng, pixelsOf } from './indexed-png.mjs';

ensureInstalled();
const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const options = { width: { type: 'string' }, out: { type: 'string' }, only: { type: 'string' } };
const { values } = parseArgs({ options });
const width = Number(values.width ?? 600);
const out = values.out ?? join(root, 'docs', 'cards');

const languages = ['sv', 'en'];
const themes = ['light', 'dark'];
/** Cards of one line each are shown together on one picture. */
const sheets = ['sentence'];
/** States that are about another form than the card's first. */
const shownForms = {
  'to-publish': /postlistan|public list/,
  published: /postlistan|public list/,
  'diary-offered': /Platina/,
  'diary-refused': /Platina/,
};
/** A test of size, no sight. */
const unseen = ['many'];

const { build } = await import('./build.mjs');
await build();
const { drawCard } = require(join(root, 'dist/app/cards.js'));
const every = picturesOf(readdirSync(join(root, 'cards'), { recursive: true }));
const pictures = every.filter(({ stem }) => (values.only ?? stem) === stem);
for (const { stem } of pictures) rmSync(join(out, stem), { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await paint(pictures);
if (out.endsWith(join('docs', 'cards'))) writeFileSync(join(out, 'README.md'), indexOf(every));
console.log(`${pictures.length * themes.length} pictures in ${out}`);

function picturesOf(files) {
  const byStem = files
    .filter((file) => file.endsWith('.samples.json'))
    .map((file) => [basename(file, '.samples.json'), file])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return byStem.flatMap(([stem, file]) => {
    const samples = JSON.parse(readFileSync(join(root, 'cards', file), 'utf8'));
    const states = Object.entries(samples).filter(([state]) => !unseen.includes(state));
    if (sheets.includes(stem))
      return languages.map((language) => pictureOf(stem, 'all', { states, language }));
    return states.flatMap(([state, facts]) =>
      languages.flatMap((language) => {
        const plain = pictureOf(stem, state, { states: [[state, facts]], language });
        const isChoice = JSON.stringify(plain.cards).includes('Action.ShowCard');
        return isChoice ? [plain, { ...plain, state: `${state}-choosing`, isExpanded: true }] : [plain];
      }),
    );
  });
}

function pictureOf(stem, state, { states, language }) {
  const cards = states.map(([, facts]) => drawCard(facts, language, 'Europe/Stockholm').card);
  return { stem, state, language, cards, isExpanded: false };
}

async function paint(all) {
  const { ensureChromium } = await import('./find-chromium.mjs');
  const { chromium } = await import('playwright-core');
  const executablePath = ensureChromium();
  if (!executablePath) throw new Error('No Chromium found: install it or set CHROMIUM_PATH.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    for (const theme of themes) {
      const page = await browser.newPage({
        colorScheme: theme,
        viewport: { width: width + 32, height: 400 },
      });
      await prepare(page);
      for (const picture of all) await paintOne(page, picture, theme);
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

/** The looks are the sandbox page's own: measures as in Teams. */
async function prepare(page) {
  const looks = join(root, 'sandbox/page/public');
  await page.setContent('<!doctype html><html><body><main></main></body></html>');
  for (const file of ['colours.css', 'base.css', 'cards.css'])
    await page.addStyleTag({ path: join(looks, file) });
  await page.addStyleTag({
    content: `
      body { display: block; margin: 0; height: auto; overflow: visible; background: var(--ground); }
      main { display: grid; gap: 12px; box-sizing: border-box; width: ${width + 32}px; padding: 16px; }
      .card { box-shadow: none; }`,
  });
  await page.addScriptTag({ path: require.resolve('adaptivecards/dist/adaptivecards.min.js') });
  const modules = ['card-looks.js', 'plain-markdown.js'].map((file) =>
    readFileSync(join(looks, file), 'utf8'),
  );
  const script = modules.join('\n').replaceAll('export ', '');
  await page.addScriptTag({ content: `{ ${script}\n Object.assign(globalThis, { cardLooks, htmlOf }); }` });
  await page.evaluate(() => {
    AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
      Object.assign(result, { outputHtml: globalThis.htmlOf(text), didProcess: true });
    };
    globalThis.draw = (content) => {
      const card = new AdaptiveCards.AdaptiveCard();
      card.hostConfig = new AdaptiveCards.HostConfig(globalThis.cardLooks);
      card.parse(content);
      const frame = document.createElement('div');
      frame.className = 'card';
      frame.lang = content.lang;
      frame.append(card.render());
      return frame;
    };
  });
}

async function paintOne(page, { stem, state, language, cards, isExpanded }, theme) {
  await page.evaluate((contents) => {
    document.querySelector('main').replaceChildren(...contents.map((content) => globalThis.draw(content)));
  }, cards.map(asDrawable));
  if (isExpanded) await formOf(page, state).click();
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement?.blur());
  mkdirSync(join(out, stem), { recursive: true });
  const shot = await page.locator('main').screenshot();
  writeFileSync(join(out, stem, `${state}.${language}.${theme}.png`), indexedPng(await pixelsOf(page, shot)));
}

/** The one that the state is about, else the first. */
function formOf(page, state) {
  const forms = page.locator('.ac-pushButton[aria-expanded="false"]');
  const named = Object.entries(shownForms).find(([begins]) => state.startsWith(begins));
  return (named === undefined ? forms : forms.filter({ hasText: named[1] })).first();
}

/** Teams looks people up itself; the open renderer wants to be given somebody to choose. */
function asDrawable(node) {
  if (Array.isArray(node)) return node.map(asDrawable);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, asDrawable(value)]));
  if (copy['choices.data'] === undefined) return copy;
  const { 'choices.data': _lookUp, ...picker } = copy;
  return { ...picker, choices: [{ title: 'Bo Ersättare', value: 'bo' }] };
}

function indexOf(all) {
  const states = all.filter(({ language }) => language === 'sv');
  const picture = (stem, name) => `![${stem}, ${name}](${stem}/${name}.png)`;
  const rows = states.map(({ stem, state }) => {
    const cells = languages.map((language) => picture(stem, `${state}.${language}.light`));
    return `| ${stem} · ${state} | ${cells.join(' | ')} |`;
  });
  return [
    '# Every card in every state',
    '',
    'Drawn by `npm run cards` from `cards/*.samples.json` with the looks of the sandbox page; beside each picture lies one in dark.',
    '',
    '| card · state | Swedish | English |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
