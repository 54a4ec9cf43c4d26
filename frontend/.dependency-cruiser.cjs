/** The arrows between folders: routes -> features -> documents -> records -> list -> forms, offline -> ui, api, auth -> i18n. Nothing points back. */
const upward = (folder, allowed) => ({
  name: `${folder}-stays-low`,
  comment: `${folder}/ may use only ${allowed.join(', ') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: '[.]test[.]tsx?$' },
  to: { path: '^src/', pathNot: [`^src/${folder}/`, ...allowed.map((other) => `^src/${other}/`)] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'features-apart',
      comment: 'A feature never reaches into another one; what two share belongs below them',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    upward('i18n', []),
    upward('ui', ['i18n']),
    upward('auth', ['i18n', 'config']),
    upward('api', ['auth', 'i18n', 'config']),
    upward('offline', ['auth', 'i18n']),
    upward('forms', ['ui', 'api', 'auth', 'i18n', 'offline']),
    upward('list', ['forms', 'ui', 'api', 'i18n']),
    upward('records', ['list', 'forms', 'ui', 'api', 'i18n']),
    upward('documents', ['records', 'list', 'forms', 'ui', 'api', 'i18n']),
    upward('map', ['ui', 'i18n']),
    upward('features', [
      'documents',
      'records',
      'list',
      'forms',
      'offline',
      'map',
      'ui',
      'api',
      'auth',
      'i18n',
      'config',
    ]),
    {
      name: 'no-tests-in-product',
      severity: 'error',
      from: { path: '^src/', pathNot: '[.]test[.]tsx?$|^src/test/' },
      to: { path: '[.]test[.]tsx?$|^src/test/|^e2e/' },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '[?]' } },
    {
      name: 'no-dev-dependency-in-product',
      severity: 'error',
      from: { path: '^src/', pathNot: '[.]test[.]tsx?$|^src/test/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '@types|openapi-typescript' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
