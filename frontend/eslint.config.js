import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const words = '/[\\u4e00-\\u9fff]|[A-Za-z]{2}/';

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/shared/api/generated', 'src/**/planted', 'playwright-report', 'test-results'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
    },
  },
  {
    // Texts belong into zh-CN.json and en.json, next to the feature.
    files: ['src/**/*.tsx'],
    ignores: ['src/**/*.test.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: `JSXText[value=${words}]`, message: 'Put the text into zh-CN.json and en.json.' },
        {
          selector: `JSXAttribute[name.name=/^(aria-label|alt|title|placeholder|label)$/] > Literal[value=${words}]`,
          message: 'Put the text into zh-CN.json and en.json.',
        },
      ],
    },
  },
  {
    // The declarations that add a feature's texts to the typed namespaces must be interfaces to merge.
    files: ['src/**/*.d.ts', 'src/shared/i18n/texts.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: { process: 'readonly', console: 'readonly', require: 'readonly', module: 'writable', __dirname: 'readonly', Buffer: 'readonly', URL: 'readonly' } } },
);
