/**
 * app → features → shared. A feature is entered by its index.ts only. No list to keep by hand: the feature's name is
 * captured from its path. `src/app/borders.test.ts` plants a violation of every rule and expects it to be caught.
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'shared-knows-nobody',
      comment: 'shared is the ground: it imports neither features nor the application.',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { path: '^src/(features|app)/', pathNot: '[.]json$' },
    },
    {
      name: 'features-do-not-know-the-app',
      severity: 'error',
      from: { path: '^src/features/' },
      to: { path: '^src/app/' },
    },
    {
      name: 'features-have-doors',
      comment: 'Another feature, and the application, use a feature through its index.ts.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: ['^src/features/$1/', '^src/features/[^/]+/index[.]ts$'] },
    },
    {
      name: 'the-app-uses-doors',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^src/features/', pathNot: '^src/features/[^/]+/(index[.]ts|(zh-CN|en)[.]json)$' },
    },
    {
      name: 'phones-carry-no-ant-design',
      comment: 'What a phone loads (field pages, the entry, shared controls) must not reach Ant Design statically.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['(^|/)office/', '[.]test[.]tsx?$'] },
      to: { path: '(node_modules/(antd|@ant-design)/|(^|/)office/)', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'one-client',
      comment: 'The generated client is used through shared/api, which adds token, language and idempotency key.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/shared/api/' },
      to: { path: '^src/shared/api/.+', pathNot: '^src/shared/api/index[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: { pathNot: '^src/shared/api/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^src/shared/api/generated', '/planted/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.d.ts', '.js', '.json'] },
  },
};
