import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createMetrics } from '../../src/app/metrics';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const known = new Set(
  createMetrics()
    .registry.getMetricsAsArray()
    .map(({ name }) => name),
);
const metricsIn = (text: string) =>
  [...new Set(text.match(/brevvakt_[a-z_]+/g) ?? [])].map((name) => name.replace(/_bucket$/, ''));

test.each(['deploy/alerts.yml', 'deploy/grafana-dashboard.json'])(
  '%s asks only for figures that exist',
  (file) => {
    const asked = metricsIn(read(file));
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((name) => !known.has(name))).toEqual([]);
  },
);

/** What PromQL may ask of a figure that only rises, and of one that rises and falls. */
const forCounters = /\b(?:rate|irate|increase|resets)\(\s*(brevvakt_\w+)/g;
const forGauges = /\b(?:delta|idelta|deriv|predict_linear)\(\s*(brevvakt_\w+)/g;

test.each(['deploy/alerts.yml', 'deploy/grafana-dashboard.json'])(
  '%s asks each figure only for what its kind can tell: no rate or increase of one that also falls',
  async (file) => {
    const all = await createMetrics().registry.getMetricsAsJSON();
    const kinds = new Map(all.map(({ name, type }) => [name, String(type)]));
    const asked = (pattern: RegExp) =>
      [...read(file).matchAll(pattern)].map(([, name = '']) => {
        const kind = kinds.get(name.replace(/_(bucket|sum|count)$/, '')) ?? kinds.get(name);
        return `${name}: ${kind ?? 'unknown'}`;
      });
    const rising = asked(forCounters);
    expect(rising.length).toBeGreaterThan(3);
    expect(rising.filter((one) => !/: (counter|histogram)$/.test(one))).toEqual([]);
    expect(asked(forGauges).filter((one) => !one.endsWith(': gauge'))).toEqual([]);
  },
);

test('what belongs to one municipality or holds its secrets is not taken into git, and the examples are', () => {
  const folder = mkdtempSync(join(tmpdir(), 'brevvakt-git-'));
  try {
    copyFileSync(join(root, '.gitignore'), join(folder, '.gitignore'));
    mkdirSync(join(folder, 'env'));
    const own = ['.env', '.env.kommun', '.env.prod.user', '.env.dev.user', 'municipality.yaml'];
    const examples = ['.env.dev', '.env.example', 'sandbox.municipality.yaml'];
    for (const name of [...own, ...examples]) writeFileSync(join(folder, 'env', name), '');
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'core.excludesFile=', ...args], { cwd: folder, encoding: 'utf8' });
    git('init', '-q');
    const taken = git('ls-files', '--others', '--exclude-standard', 'env').trim().split('\n');
    expect(taken.toSorted()).toEqual(examples.map((name) => `env/${name}`).toSorted());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('every alert has a threshold, a severity and a remedy', () => {
  const file = parse(read('deploy/alerts.yml')) as {
    readonly groups: readonly {
      readonly rules: readonly {
        readonly alert: string;
        readonly expr: string;
        readonly labels: { readonly severity?: string };
        readonly annotations: { readonly summary?: string; readonly remedy?: string };
      }[];
    }[];
  };
  const rules = file.groups.flatMap((group) => group.rules);
  expect(rules.length).toBeGreaterThan(7);
  const bare = rules.filter(
    ({ expr, labels, annotations }) =>
      !expr || !labels.severity || !annotations.summary || !annotations.remedy,
  );
  expect(bare.map(({ alert }) => alert)).toEqual([]);
});

test('the image is pinned, runs as nobody, and holds what the bot reads at run time', () => {
  const lines = read('Dockerfile').split('\n');
  const bases = lines.filter((line) => line.startsWith('FROM'));
  expect(bases.every((line) => /^FROM node:\d+\.\d+\.\d+-[a-z-]+ AS \w+$/.test(line))).toBe(true);
  expect(lines).toContain('USER node');
  // An SBOM goes with it, its heap ends before the container's memory does, and what nothing loads is left out.
  expect(read('Dockerfile')).toMatch(
    /npm prune --omit=dev --omit=optional[\s\S]+npm sbom .* > sbom\.cdx\.json/,
  );
  const heap = Number(/--max-old-space-size=(\d+)/.exec(read('Dockerfile'))?.[1]);
  expect(heap).toBeLessThan(Number(/mem_limit: (\d+)m/.exec(read('compose.yaml'))?.[1]));
  for (const folder of ['cards', 'rules', 'scripts', 'src']) {
    expect(lines.some((line) => line.startsWith(`COPY ${folder} `))).toBe(true);
    expect(existsSync(join(root, folder))).toBe(true);
  }
});

test('under compose the root is read-only, nothing is gained and no secret is written', () => {
  const text = read('compose.yaml');
  const file = parse(text) as {
    readonly services: {
      readonly bot: { readonly read_only: boolean; readonly cap_drop: readonly string[] };
    };
  };
  expect(file.services.bot).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
  expect(text).not.toMatch(/PASSWORD: [^$]/);
});

test('the systemd unit and the Azure job run programs that exist', () => {
  const programs = [
    ...read('deploy/systemd/brevvakt.service').matchAll(/ExecStart=.* dist\/app\/([\w-]+)\.js/g),
    ...bicep().matchAll(/'dist\/app\/([\w-]+)\.js'/g),
  ].map(([, program]) => program ?? '');
  expect(programs).toEqual(['main-serve', 'role-cli']);
  expect(
    programs.filter(
      (name) => !['src/app', 'tools'].some((folder) => existsSync(join(root, folder, `${name}.ts`))),
    ),
  ).toEqual([]);
});

const bicep = () => read('deploy/azure/main.bicep') + read('deploy/azure/database-administrator.bicep');

/** @source Microsoft: health probes in Azure Container Apps */
const probeLimits = {
  periodSeconds: 240,
  timeoutSeconds: 240,
  failureThreshold: 10,
  initialDelaySeconds: 60,
};

test('in Azure probes are within the limits of the service, and leave the start a minute', () => {
  const text = bicep();
  for (const [name, most] of Object.entries(probeLimits))
    for (const [, value] of text.matchAll(new RegExp(`${name}: (\\d+)`, 'g')))
      expect({ name, isWithin: Number(value) >= 1 && Number(value) <= most }).toEqual({
        name,
        isWithin: true,
      });
  const startup = /type: 'Startup'[^}]+}\s+periodSeconds: (\d+)[^}]+failureThreshold: (\d+)/.exec(text);
  expect(Number(startup?.[1]) * Number(startup?.[2])).toBeGreaterThanOrEqual(60);
});

test('in Azure there is no password, no key of ours, no open database and no image that moves', () => {
  const text = bicep();
  expect(text).not.toMatch(/administratorLogin|databasePassword|listSecrets|firewallRules|:latest/);
  expect(text).toContain("passwordAuth: 'Disabled'");
  expect(text).toContain("publicNetworkAccess: 'Disabled'");
  const addresses = [...text.matchAll(/postgres:\/\/([^']*)/g)].map(([, rest]) => rest ?? '');
  expect(addresses.length).toBe(2);
  for (const address of addresses) expect(address).toMatch(/^\$\{\w+\.name\}@\$\{databaseHost\}$/);
  expect(text).toContain('?sslmode=verify-full');
});

test('in Azure the bot is given only variables that it reads', () => {
  const known = new Set([...read('docs/reference.md').matchAll(/`(\w+)`/g)].map(([, name]) => name));
  const given = [...bicep().matchAll(/{ name: '([A-Za-z_]+)', (?:value|secretRef)/g)].map(
    ([, name]) => name ?? '',
  );
  expect(given.length).toBeGreaterThan(8);
  expect(given.filter((name) => name !== 'municipality' && !known.has(name))).toEqual([]);
});
