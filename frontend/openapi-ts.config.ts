import { existsSync } from 'node:fs';
import { defineConfig } from '@hey-api/openapi-ts';

export default defineConfig({
  // The draft stands in until the back end has written its contract, and goes then.
  input: existsSync('../api-spec/openapi.yaml') ? '../api-spec/openapi.yaml' : './openapi.draft.yaml',
  output: 'src/shared/api/generated',
  logs: { level: 'warn' },
  plugins: [
    '@hey-api/typescript',
    { name: '@hey-api/sdk', responseStyle: 'data' },
    { name: '@hey-api/client-fetch', throwOnError: true, runtimeConfigPath: '../client' },
  ],
});
