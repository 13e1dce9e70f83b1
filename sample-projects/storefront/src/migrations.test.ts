import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../prisma/migrations', import.meta.url);

test('every migration folder starts with a time', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((entry) => entry.name)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^\d{14}_/)]),
  );
});

test.runIf(process.env.DIRECT_URL)('the schema is what the migrations build', () => {
  execFileSync('npx', [
    'prisma', 'migrate', 'diff', '--exit-code',
    '--from-migrations', 'prisma/migrations',
    '--to-schema-datamodel', 'prisma/schema.prisma',
    '--shadow-database-url', process.env.DIRECT_URL ?? '',
  ]);
});
