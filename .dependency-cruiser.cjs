/**
 * The rooms of the house (docs/how-it-works.md): who may import whom. What still goes the wrong way stands in
 * .wrong-way.cjs, each with what turns it; the list only gets shorter.
 */
const wrongWay = require('./.wrong-way.cjs');

/** One entry a file, whatever turns its wrong ways. */
const byFile = [...new Set(wrongWay.map((edge) => edge.from))].map((from) => ({
  from,
  to: wrongWay.filter((edge) => edge.from === from).flatMap((edge) => edge.to),
}));

const features = ['people', 'roster', 'absence', 'rules', 'look', 'duty', 'incoming', 'chat', 'desk'];
const feature = `^src/(?:${features.join('|')})`;
/** Each room with those that it stands on; the platform's ports are seen by all. */
const mayImport = {
  core: [],
  platform: ['core'],
  people: ['core', 'platform'],
  roster: ['core', 'platform', 'people'],
  chat: ['core', 'platform', 'people'],
  absence: ['core', 'platform', 'people', 'roster', 'chat'],
  rules: ['core', 'platform', 'people', 'roster', 'chat'],
  look: ['core', 'platform', 'people', 'roster', 'chat'],
  duty: ['core', 'platform', 'people', 'roster', 'chat', 'absence', 'rules', 'look'],
  incoming: ['core', 'platform', 'people', 'roster', 'chat', 'absence', 'rules', 'look', 'duty'],
  desk: ['core', 'platform', 'people', 'roster', 'chat', 'absence', 'rules', 'look', 'duty', 'incoming'],
};

const exact = (path) => `^${path.replaceAll('.', '\\.')}$`;

/** A rule from places to all of src but those allowed; a file with a wrong way has its own, which allows that too. */
function hold(name, from, { among = '^src/', allowed, comment }) {
  const strays = byFile.filter((edge) => new RegExp(from).test(edge.from));
  const rule = (end, source, more) => ({
    name: name + end,
    comment,
    severity: 'error',
    from: source,
    to: { path: among, pathNot: [...allowed, ...more] },
  });
  return [
    rule('', { path: from, pathNot: strays.map((edge) => exact(edge.from)) }, []),
    ...strays.map((edge, at) => rule(`-${at + 1}`, { path: exact(edge.from) }, edge.to.map(exact))),
  ];
}

const room = (name) => `^src/${name}/`;
const sdk = (name, packages, rooms, comment) => ({
  name: `${name}-in-one-room`,
  comment,
  severity: 'error',
  from: { path: '^(src|sandbox|tools)/', pathNot: rooms },
  to: { path: `node_modules/(${packages})`, dependencyTypesNot: ['type-only'] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(mayImport).flatMap(([name, rooms]) =>
      hold(`${name}-stands-on-its-own`, room(name), { allowed: [name, ...rooms].map(room) }),
    ),
    ...hold('nobody-imports-app', '^src/(?!app/)', { among: room('app'), allowed: ['^$'] }),
    {
      name: 'src-imports-neither-sandbox-nor-tools',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(sandbox|tools)/' },
    },
    {
      name: 'tools-and-sandbox-stand-apart',
      severity: 'error',
      from: { path: '^(sandbox|tools)/' },
      to: { path: '^(sandbox|tools)/', pathNot: '^$1/' },
    },

    ...hold('domain-is-pure', `${feature}/domain/`, {
      allowed: ['^src/core/(?:private-text/)?[^/]+$', `${feature}/domain/`],
    }),
    ...hold('texts-know-domain', `${feature}/texts/`, {
      allowed: ['^src/core/', `${feature}/(?:domain|texts)/`],
    }),
    ...hold('cards-know-domain-and-texts', `${feature}/cards/`, {
      allowed: ['^src/core/', `${feature}/(?:domain|texts|cards)/`],
    }),
    ...hold('flows-see-ports-alone', `${feature}/flows/`, {
      among: '^src/(?:platform/|.*-(?:sql|graph|rows)\\.ts$|[^/]+/(?:cards|texts|pages)/)',
      allowed: [
        '^src/platform/db/outbox/outbox-store\\.ts$',
        '^src/platform/db/work/(?:work|carry-work)\\.ts$',
        '^src/platform/teams/(?:messenger|receiver)\\.ts$',
      ],
    }),
    {
      name: 'flows-reach-no-database',
      severity: 'error',
      from: { path: `${feature}/(?:domain|flows|cards|texts)/` },
      to: { path: '^src/platform/(?:db/runner|graph/calls)', reachable: true },
    },
    {
      name: 'words-and-decisions-know-no-packages',
      comment: 'Pure: no I/O, no clock, no SDK. A date library only in time.ts.',
      severity: 'error',
      from: { path: ['^src/core/', `${feature}/(?:domain|flows|texts)/`], pathNot: '^src/core/time\\.ts$' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },

    sdk(
      'bot-sdk',
      'botbuilder|botframework-connector|botframework-schema|@microsoft/teams-ai',
      '^src/(platform/teams|rules/model)/',
      'The language model is asked through the same SDK, in a room of its own.',
    ),
    sdk('graph-sdk', '@microsoft/microsoft-graph-client', '^src/platform/graph/'),
    sdk('database-drivers', 'pg|better-sqlite3', ['^src/platform/db/', '^sandbox/dry-sweep\\.ts$']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^sandbox/page/.*\\.js$' },
  },
};
