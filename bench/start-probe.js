/** Preloaded into what `npm start` runs: tells at its end what the start was made of, in milliseconds. */
const { writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join, sep } = require('node:path');

/** What the code loads at its first need alone. */
const lazy = [
  'botbuilder',
  '@microsoft/teams-ai/lib/Application',
  '@microsoft/teams-ai/lib/models/OpenAIModel',
  '@microsoft/teams-ai/lib/planners/ActionPlanner',
  '@microsoft/teams-ai/lib/prompts/PromptManager',
  '@azure/identity',
  'adaptivecards-templating',
  'mammoth',
  'pdfmake',
  '@opentelemetry/sdk-trace-node',
  '@opentelemetry/exporter-trace-otlp-http',
];

/** The steps of opening, by the file and the function that does them. */
const steps = {
  'app/config/read-municipality.js': 'readMunicipality',
  'app/open-store.js': 'openStore',
  'sandbox/start-world.js': 'startSandboxWorld',
  'rules/documents/open-rule-book.js': 'openRuleBook',
  'app/compose.js': 'compose',
  'app/http.js': 'listen',
};

const file = process.env.BENCH_PROBE;
if (file && process.argv[1]?.endsWith(`sandbox${sep}main-sandbox.js`)) probe();

function probe() {
  const told = { begunAt: performance.timeOrigin, packages: {}, steps: {}, openedAt: 0, leftMillis: 0 };
  if (process.env.BENCH_EAGER === '1') told.leftMillis = cpuOf(loadAll);
  const load = Module._load;
  let depth = 0;
  Module._load = function (request, parent, isMain) {
    const isPackage = !/^[./]|^node:/.test(request) && !parent?.filename?.includes('node_modules');
    const begun = performance.now();
    depth += isPackage ? 1 : 0;
    try {
      const loaded = load.call(this, request, parent, isMain);
      return isPackage ? loaded : timed(told, Module._resolveFilename(request, parent), loaded);
    } finally {
      depth -= isPackage ? 1 : 0;
      if (isPackage && depth === 0 && told.openedAt === 0)
        add(told.packages, nameOf(request), performance.now() - begun);
    }
  };
  process.on('exit', () => writeFileSync(file, JSON.stringify(told)));
}

function cpuOf(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function loadAll() {
  for (const name of lazy) require(name);
  const { openRuleBook } = require(join(dirname(process.argv[1]), '../rules/documents/open-rule-book.js'));
  openRuleBook('rules/ale-2006.md').warm();
}

const nameOf = (request) => request.split('/', request.startsWith('@') ? 2 : 1).join('/');

const add = (sums, name, millis) => {
  sums[name] = (sums[name] ?? 0) + millis;
};

function timed(told, filename, loaded) {
  const [, name] = Object.entries(steps).find(([path]) => filename.endsWith(join('dist', path))) ?? [];
  const work = name && loaded[name];
  if (typeof work !== 'function') return loaded;
  const wrapped = (...parts) => {
    const begun = performance.now();
    told.openedAt ||= performance.timeOrigin + begun;
    const end = () => add(told.steps, name, performance.now() - begun);
    const result = work(...parts);
    if (typeof result?.finally === 'function') return result.finally(end);
    end();
    return result;
  };
  return { ...loaded, [name]: wrapped };
}
