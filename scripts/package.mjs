// `npm run package [-- --env NAME]`: builds the Teams app package dist/brevvakt.zip and checks it, without a network.
// Values come from the environment, then env/.env.NAME (dev unless told).

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs, parseEnv } from 'node:util';
import { ensureInstalled } from './ensure-installed.mjs';

const root = join(import.meta.dirname, '..');
const sources = join(root, 'teamsapp');
const nobody = '00000000-0000-0000-0000-000000000000';

/** Everything that is wrong with the package; empty when Teams will take it. */
export function checkPackage({ manifest, languages, icons }) {
  return [
    ...schemaProblems('MicrosoftTeams.schema.json', manifest, 'manifest.json'),
    ...Object.entries(languages).flatMap(([file, words]) => languageProblems(manifest, words, file)),
    ...placeholders(manifest),
    ...domainProblems(manifest),
    ...tabProblems(manifest),
    ...iconProblems('color.png', icons['color.png'], { size: 192, isClear: false }),
    ...iconProblems('outline.png', icons['outline.png'], { size: 32, isClear: true }),
  ];
}

/** Reads teamsapp/ and fills in the variables. */
export function readPackage(values) {
  const fill = (text) => text.replace(/\$\{\{(\w+)\}\}/g, (whole, name) => values[name]?.trim() || whole);
  const manifest = JSON.parse(fill(readFileSync(join(sources, 'manifest.json'), 'utf8')));
  const files = (manifest.localizationInfo?.additionalLanguages ?? []).map(({ file }) => file);
  const read = (file) => readFileSync(join(sources, file));
  return {
    manifest,
    languages: Object.fromEntries(files.map((file) => [file, JSON.parse(read(file).toString())])),
    icons: Object.fromEntries(Object.values(manifest.icons).map((file) => [file, read(file)])),
  };
}

function schemaProblems(schemaFile, value, name) {
  const require = createRequire(import.meta.url);
  const Ajv = require('ajv-draft-04').default;
  const version = /\/(v[\d.]+)\//.exec(value.$schema ?? '')?.[1] ?? 'v1.29';
  const path = `@microsoft/app-manifest/build/json-schemas/teams/${version}/${schemaFile}`;
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    unicodeRegExp: false,
    formats: { uri: URL.canParse },
  });
  const isValid = ajv.compile(JSON.parse(readFileSync(require.resolve(path), 'utf8')));
  if (isValid(value)) return [];
  return isValid.errors.map(
    ({ instancePath, message, params }) =>
      `${name} ${instancePath || '/'}: ${message} ${JSON.stringify(params)}`,
  );
}

/** Each text has to stand where the manifest has one, and each of the manifest's has to be there. */
function languageProblems(manifest, words, file) {
  const keys = Object.keys(words).filter((key) => key !== '$schema');
  const strays = keys.filter((key) => typeof valueAt(manifest, key) !== 'string');
  const missing = textKeys(manifest).filter((key) => !keys.includes(key));
  return [
    ...schemaProblems('MicrosoftTeams.Localization.schema.json', words, file),
    ...strays.map((key) => `${file}: ${key} is not in the manifest`),
    ...missing.map((key) => `${file}: ${key} is missing`),
  ];
}

const valueAt = (value, key) =>
  key
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .reduce((at, part) => at?.[part], value);

function textKeys(manifest) {
  const fixed = ['name.short', 'name.full', 'description.short', 'description.full'];
  const commands = (manifest.bots ?? []).flatMap(({ commandLists }, bot) =>
    commandLists.flatMap(({ commands }, list) =>
      commands.flatMap(({ prompt }, at) =>
        ['title', 'description', ...(prompt === undefined ? [] : ['prompt'])].map(
          (end) => `bots[${bot}].commandLists[${list}].commands[${at}].${end}`,
        ),
      ),
    ),
  );
  const extensions = (manifest.composeExtensions ?? []).flatMap(({ commands }, extension) =>
    commands.flatMap((_, at) =>
      ['title', 'description'].map((end) => `composeExtensions[${extension}].commands[${at}].${end}`),
    ),
  );
  const tabs = (manifest.staticTabs ?? []).map((_, at) => `staticTabs[${at}].name`);
  return [...fixed, ...tabs, ...commands, ...extensions];
}

const placeholders = (manifest) =>
  [...new Set(JSON.stringify(manifest).match(/\$\{\{\w+\}\}/g) ?? [])].map(
    (name) => `manifest.json: ${name} has no value; set it in env/.env.dev or the environment`,
  );

// A name of the internet: its last part holds a letter, so that no IP address passes, and is not this machine's own.
const hostName =
  /^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+(?!localhost$)(?=[a-z0-9-]*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i;

/** Teams opens the pages of host names alone; with anything around one it would refuse them without a word. */
const domainProblems = ({ validDomains = [] }) =>
  validDomains
    .filter((domain) => !hostName.test(domain) && !/\$\{\{\w+\}\}/.test(domain))
    .map((domain) => {
      const host = hostIn(domain);
      const remedy = host === undefined ? 'the host of PUBLIC_URL, such as bot.ale.example' : host;
      return `manifest.json: BOT_DOMAIN=${domain} is no host name alone; write BOT_DOMAIN=${remedy}`;
    });

/** Teams signs people in to a tab only where tab, domain and registration belong together. */
function tabProblems({ staticTabs = [], validDomains = [], webApplicationInfo: { id, resource } = {} }) {
  // Host names are the same in capitals.
  const hosts = validDomains.map((domain) => domain.trim().toLowerCase());
  const strays = staticTabs
    .filter(({ contentUrl }) => URL.canParse(contentUrl) && !hosts.includes(new URL(contentUrl).host))
    .map(({ entityId }) => `manifest.json: the tab ${entityId} lies outside validDomains`);
  const isOurs = hosts.some((host) => resource?.toLowerCase() === `api://${host}/botid-${id}`.toLowerCase());
  return staticTabs.length > 0 && !isOurs
    ? [
        ...strays,
        'manifest.json: webApplicationInfo does not name the domain and the registration of the tab',
      ]
    : strays;
}

function hostIn(text) {
  const address = text.includes('://') ? text : `https://${text}`;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return hostName.test(host) ? host : undefined;
}

/** A PNG of exactly that size; the outline has to have an alpha channel. */
function iconProblems(name, png, { size, isClear }) {
  const isPng = png?.subarray(1, 4).toString() === 'PNG';
  if (!isPng) return [`${name}: is no PNG`];
  const [width, height, colourType] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  return [
    ...(width === size && height === size ? [] : [`${name}: is ${width} × ${height}, not ${size} × ${size}`]),
    ...(isClear && colourType !== 6 && colourType !== 4 ? [`${name}: has no transparency`] : []),
  ];
}

/** The same input gives the same bytes. */
async function zipOf({ manifest, languages, icons }) {
  const JSZip = createRequire(import.meta.url)('jszip');
  const zip = new JSZip();
  const date = new Date('2026-01-01T00:00:00Z');
  const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`;
  zip.file('manifest.json', json(manifest), { date });
  for (const [file, words] of Object.entries(languages)) zip.file(file, json(words), { date });
  for (const [file, png] of Object.entries(icons)) zip.file(file, png, { date });
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** MicrosoftAppId and PUBLIC_URL are known to whoever has run the bot; they stand for the toolkit's names. */
export function packageValues(environment, name) {
  const path = join(root, 'env', `.env.${name}`);
  if (!existsSync(path))
    throw new Error(`There is no env/.env.${name}: copy env/.env.dev to it, and fill it in.`);
  const file = parseEnv(readFileSync(path, 'utf8'));
  const { MicrosoftAppId: botId, PUBLIC_URL: publicUrl } = environment;
  const own = {
    ...(botId && { BOT_ID: botId }),
    ...(publicUrl && { BOT_DOMAIN: URL.canParse(publicUrl) ? new URL(publicUrl).hostname : publicUrl }),
  };
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const all = { ...file, ...own, ...set };
  // People sign in to the bot's own registration, but for a managed identity.
  return { PAGES_APP_ID: all.BOT_ID, ...all };
}

async function main() {
  ensureInstalled();
  const { values } = parseArgs({ options: { env: { type: 'string', default: 'dev' } } });
  const content = readPackage(packageValues(process.env, values.env));
  const problems = checkPackage(content);
  if (problems.length > 0) {
    console.error(['The package is not right:', ...problems.map((line) => `  ${line}`)].join('\n'));
    process.exitCode = 1;
    return;
  }
  const path = join(root, 'dist', 'brevvakt.zip');
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(path, await zipOf(content));
  console.log(`dist/brevvakt.zip: version ${content.manifest.version}, app ${content.manifest.id}, checked.`);
  if (content.manifest.bots[0].botId === nobody) {
    console.log('It names no bot yet: set MicrosoftAppId (or BOT_ID in env/.env.dev) before you upload it.');
  }
}

if (process.argv[1] === import.meta.filename)
  await main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
