import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const webapp = join(import.meta.dirname, '..');
const documents = existsSync(join(webapp, '../../../../ticket-service/openapi/openapi.json'));

test.runIf(documents)('the types of the views are those of the services’ documents', async () => {
  const checked = promisify(execFile)('node', ['scripts/api.mjs', '--check'], { cwd: webapp });
  await expect(checked).resolves.toMatchObject({ stderr: '' });
}, 40_000);
