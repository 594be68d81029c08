/** The rooms of the house (docs/how-it-works.md): who may import whom. */
const room = (name) => `^src/${name}/`;
const only = (from, allowed) => ({
  name: `${from}-imports-only-its-own`,
  severity: 'error',
  from: { path: room(from) },
  to: { path: '^src/', pathNot: [from, ...allowed].map(room) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    only('domain', []),
    only('ports', ['domain']),
    only('flows', ['domain', 'ports']),
    only('texts', ['domain']),
    only('cards', ['domain', 'texts']),
    {
      name: 'domain-knows-no-packages',
      comment: 'Pure: no I/O, no clock, no SDK. A date library only in time.ts.',
      severity: 'error',
      from: { path: room('domain'), pathNot: '^src/domain/time\\.ts$' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    {
      name: 'ports-and-flows-know-no-packages',
      severity: 'error',
      from: { path: '^src/(ports|flows|texts)/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    {
      name: 'adapters-know-domain-and-ports',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/' },
      to: { path: '^src/', pathNot: ['^src/(domain|ports)/', '^src/adapters/$1/', '^src/(cards|texts)/'] },
    },
    {
      name: 'only-teams-draws-cards',
      severity: 'error',
      from: { path: '^src/adapters/(?!teams/)' },
      to: { path: '^src/(cards|texts)/' },
    },
    {
      name: 'nobody-imports-app',
      severity: 'error',
      from: { path: '^src/', pathNot: room('app') },
      to: { path: room('app') },
    },
    {
      name: 'nobody-but-app-imports-sandbox',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(app|sandbox)/'] },
      to: { path: room('sandbox') },
    },
    {
      name: 'bot-sdk-in-one-room',
      comment: 'The language model is asked through the same SDK, in a room of its own.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/adapters/(teams|language-model)/' },
      to: { path: 'node_modules/(botbuilder|botframework-connector|botframework-schema|@microsoft/teams-ai)' },
    },
    {
      name: 'graph-sdk-in-one-room',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/adapters/graph/' },
      to: { path: 'node_modules/@microsoft/microsoft-graph-client' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^src/sandbox/page/.*\\.js$' },
  },
};
