/** The rooms of the house (docs/how-it-works.md): who may import whom. */
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

/** A rule from places to all of src but those allowed. */
const hold = (name, from, { among = '^src/', allowed, comment }) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: among, pathNot: allowed },
});

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
    ...Object.entries(mayImport).map(([name, rooms]) =>
      hold(`${name}-stands-on-its-own`, room(name), { allowed: [name, ...rooms].map(room) }),
    ),
    hold('nobody-imports-app', '^src/(?!app/)', { among: room('app'), allowed: ['^$'] }),
    {
      name: 'src-imports-neither-sandbox-nor-tools',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(sandbox|tools)/' },
    },
    {
      name: 'nobody-imports-web',
      severity: 'error',
      from: { path: '^(src|sandbox|tools)/' },
      to: { path: '^web/' },
    },
    {
      name: 'web-imports-types-and-words',
      comment:
        'The rules stay on the server. Words of features are plain; a date library is in none of them.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(src|sandbox|tools)/', pathNot: '^src/[^/]+/texts/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'words-of-the-page-are-light',
      severity: 'error',
      from: { path: '^src/[^/]+/texts/(?:sv|en)-(?:page|page-detail|page-keys|page-many|frame)\\.ts$' },
      to: {
        path: '^src/',
        pathNot: '^src/(?:core/texts/(?:sv|en)-words|[^/]+/texts/(?:sv|en)-page-(?:detail|keys|many))\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'web-views-stand-apart',
      severity: 'error',
      from: { path: '^web/((?!frame)[^/]+)/' },
      to: { path: '^web/(?!frame)[^/]+/', pathNot: '^web/$1/' },
    },
    {
      name: 'tools-and-sandbox-stand-apart',
      severity: 'error',
      from: { path: '^(sandbox|tools)/' },
      to: { path: '^(sandbox|tools)/', pathNot: '^$1/' },
    },

    hold('domain-is-pure', `${feature}/domain/`, {
      allowed: ['^src/core/(?:private-text/)?[^/]+$', `${feature}/domain/`],
    }),
    hold('texts-know-domain', `${feature}/texts/`, {
      allowed: ['^src/core/', `${feature}/(?:domain|texts)/`],
    }),
    hold('cards-know-domain-and-texts', `${feature}/cards/`, {
      allowed: ['^src/core/', `${feature}/(?:domain|texts|cards)/`],
    }),
    hold('flows-see-ports-alone', `${feature}/flows/`, {
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
    sdk('database-drivers', 'pg|better-sqlite3', '^src/platform/db/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^sandbox/page/.*\\.js$' },
  },
};
