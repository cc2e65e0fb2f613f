import { defineConfig } from '@hey-api/openapi-ts';

export default defineConfig({
  input: '../api-spec/openapi.yaml',
  output: 'src/shared/api/generated',
  logs: { level: 'silent' },
  plugins: [
    '@hey-api/typescript',
    { name: '@hey-api/sdk', responseStyle: 'data' },
    { name: '@hey-api/client-fetch', throwOnError: true },
  ],
});
