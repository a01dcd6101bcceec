// Who may import whom. The house is drawn in the top README; this file is what keeps it standing.
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    {
      name: 'subgraphs-are-strangers',
      comment: 'Subgraphs meet in SDL, never in an import.',
      severity: 'error',
      from: { path: '^subgraphs/([^/]+)/' },
      to: { path: '^(subgraphs/|gateway/)', pathNot: '^subgraphs/$1/' },
    },
    {
      name: 'the-gateway-knows-no-subgraph',
      severity: 'error',
      from: { path: '^gateway/' },
      to: { path: '^(subgraphs|packages/(ledger|rules|platform))/' },
    },
    {
      name: 'only-programs-moves-money',
      severity: 'error',
      from: {
        path: '^(gateway|subgraphs|packages)/',
        pathNot: '^(subgraphs/programs|packages/(ledger|rules|platform|testing|bench))/',
      },
      to: { path: '^packages/(ledger|rules)/' },
    },
    {
      name: 'the-ground-floor-rests-on-nothing',
      comment: 'kit, ledger and rules are what the others stand on.',
      severity: 'error',
      from: { path: '^packages/(subgraph-kit|ledger|rules)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(gateway|subgraphs|packages)/', pathNot: '^packages/(subgraph-kit|ledger|rules)/' },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      from: { path: '^packages/rules/', pathNot: '(\\.test\\.ts|/testing/[^/]+)$' },
      to: { pathNot: '^packages/rules/' },
    },
    {
      name: 'only-platform-and-tests-see-everything',
      severity: 'error',
      from: { path: '^(gateway|subgraphs|packages)/', pathNot: '(^packages/(platform|testing|bench)/|\\.test\\.ts$)' },
      to: { path: '^packages/(platform|testing|tooling)/', pathNot: '^packages/tooling/' },
    },
    {
      name: 'enter-rooms-by-their-door',
      comment: 'Other rooms are imported by package name: their src/index.ts.',
      severity: 'error',
      from: { path: '^(gateway|subgraphs/[^/]+|packages/[^/]+|test)/' },
      to: { path: '^(gateway|subgraphs/[^/]+|packages/[^/]+)/src/', pathNot: ['^$1/', '/src/index\\.ts$'] },
    },
    {
      name: 'only-resolvers-ts-gathers-resolvers',
      severity: 'error',
      from: { path: '^subgraphs/', pathNot: '(/src/resolvers\\.ts|\\.test\\.ts)$' },
      to: { path: '\\.resolvers\\.ts$' },
    },
    {
      name: 'entities-import-no-loaders',
      severity: 'error',
      from: { path: '\\.entity\\.ts$' },
      to: { path: '\\.(loaders|resolvers)\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(__generated__|/explorer/client/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
