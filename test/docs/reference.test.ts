import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { municipalitySchema } from '../../src/app/config/municipality-schema';
import { chatButtons } from '../../src/app/conversation/chat-button';
import { buttons } from '../../src/app/features';
import { createMetrics } from '../../src/app/metrics';
import { jobNames } from '../../src/core/job-step';
import { sv } from '../../src/desk/texts/sv';
import { understood } from '../chat/understood';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const reference = read('docs/reference.md');

/** The words in the first column of a section's table. */
function named(section: string): readonly string[] {
  const text = new RegExp(`\\n## ${section}\\n([\\s\\S]*?)(\\n## |$)`).exec(reference)?.[1] ?? '';
  const cells = [...text.matchAll(/^\| (`[^|]+`) \|/gm)].map((match) => match[1] ?? '');
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''));
}

const sorted = (names: Iterable<string>) => [...new Set(names)].toSorted();

test('every command of package.json is explained, and no other', () => {
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
  const commands = Object.keys(scripts).map((name) => (/^(start|test)$/.test(name) ? `npm ${name}` : `npm run ${name}`));
  expect(sorted(named('Commands'))).toEqual(sorted(commands));
});

test('every variable that the code reads is explained, and no other', () => {
  const settings = [...read('src/app/config/settings.ts').matchAll(/^ {2}(\w+): (?:z|port|url)\b/gm)];
  const example = [...read('env/.env.example').matchAll(/^# ?([A-Za-z_]+)=/gm)];
  const credential = [...read('src/platform/own-credential.ts').matchAll(/set\('(AZURE_\w+)'\)/g)];
  const known = sorted([...settings, ...example, ...credential].map((match) => match[1] ?? ''));
  expect(sorted(named('Variables'))).toEqual(known);
});

test('every variable of the settings stands in the example file', () => {
  const settings = [...read('src/app/config/settings.ts').matchAll(/^ {2}(\w+): (?:z|port|url)\b/gm)];
  const example = read('env/.env.example');
  expect(settings.map((match) => match[1] ?? '').filter((name) => !example.includes(`${name}=`))).toEqual([]);
});

/** Paths of every key, without positions. */
function keysOf(schema: z.ZodTypeAny, path: string): readonly string[] {
  if (schema instanceof z.ZodDefault) return keysOf(schema.removeDefault() as z.ZodTypeAny, path);
  if (schema instanceof z.ZodOptional) return keysOf(schema.unwrap() as z.ZodTypeAny, path);
  if (schema instanceof z.ZodEffects) return keysOf(schema.innerType() as z.ZodTypeAny, path);
  if (schema instanceof z.ZodArray) {
    const inner = keysOf(schema.element as z.ZodTypeAny, path);
    return path === 'mailboxes' || path === 'retention' ? inner : [path, ...inner];
  }
  if (schema instanceof z.ZodUnion) {
    return (schema.options as readonly z.ZodTypeAny[]).flatMap((option) => keysOf(option, path));
  }
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Readonly<Record<string, z.ZodTypeAny>>;
    return Object.entries(shape).flatMap(([key, value]) => keysOf(value, path === '' ? key : `${path}.${key}`));
  }
  return [path];
}

test('every key of the municipality file is explained, and no other', () => {
  expect(sorted(named('The municipality file'))).toEqual(sorted(keysOf(municipalitySchema, '')));
});

test('every word that help teaches is explained, and every word that is explained is understood', () => {
  const colleague = 'Bo Ersättare';
  const taught = (['roster', 'leads', 'none'] as const)
    .flatMap((part) => sv.help.lines({ part, isAdmin: false, colleague, away: '1–5 december' }))
    .map(({ write }) => write)
    .filter((write) => !write.endsWith('?'));
  const explained = named('Chat words');
  expect(taught.filter((write) => !explained.includes(write))).toEqual([]);
  expect(explained.map((word) => understood(word)).filter(({ sure, act }) => !sure || act === 'rule')).toEqual([]);
});

test('every verb is explained, and no other', () => {
  expect(sorted(named('Verbs'))).toEqual(sorted(Object.keys({ ...buttons, ...chatButtons })));
});

test('every job is explained, and no other', () => {
  expect(sorted(named('Jobs'))).toEqual(sorted(jobNames));
});

test('every figure is explained, and no other', () => {
  const own = createMetrics()
    .registry.getMetricsAsArray()
    .map(({ name }) => name)
    .filter((name) => !/^brevvakt_(process|nodejs)_/.test(name));
  expect(sorted(named('Figures'))).toEqual(sorted(own));
});

test('every address that the code answers is explained', () => {
  const sources = ['src/platform/web/http.ts', 'src/app/ops-http.ts', 'src/look/graph/notification-router.ts']
    .concat(['src/platform/teams/messages-endpoint.ts', 'sandbox/sandbox-clock.ts'])
    .map(read)
    .join('\n');
  const answered = [...sources.matchAll(/(?:app|router)\.(get|post)\('(\/[^']+)'/g)].map(
    ([, method = '', path = '']) => `${method.toUpperCase()} ${path}`,
  );
  expect(answered.length).toBeGreaterThan(5);
  expect(answered.filter((address) => !named('Addresses').includes(address))).toEqual([]);
});

test('every table of the database is told in docs/security.md', () => {
  const features = ['people', 'roster', 'absence', 'look', 'duty', 'incoming', 'rules'];
  const stores = features.map((room) => {
    const folder = `src/${room}/store`;
    return readdirSync(join(root, folder)).map((name) => read(`${folder}/${name}`)).join('\n');
  });
  const places = [read('src/platform/db/tables.ts'), ...stores];
  const bodies = places.flatMap((place) =>
    [...place.matchAll(/(?:export interface Tables |withTables<)\{([^}]*)\}/g)].map((match) => match[1]),
  );
  expect(bodies.length).toBe(places.length);
  const tables = [...bodies.join('\n').matchAll(/(\w+): \w+Row\b/g)].map((match) => match[1] ?? '');
  expect(tables.length).toBeGreaterThan(15);
  const security = read('docs/security.md');
  // Bookkeeping that says nothing about anybody.
  const silent = ['connector_rate', 'job', 'sandbox_clock', 'mailbox_look', 'notice_subject', 'staff_sweep'];
  expect(tables.filter((table) => !silent.includes(table) && !security.includes(`\`${table}\``))).toEqual([]);
});
