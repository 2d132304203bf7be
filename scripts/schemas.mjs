/**
 * Writes the JSON Schemas of the files in routines/, so that an editor completes and explains them.
 * `--check` writes nothing and fails where a committed schema is not the one that the code makes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';

const root = new URL('../', import.meta.url);
const shapes = [
  ['routine', 'src/routine/routine.ts', 'routineSchema'],
  ['exercise', 'src/routine/exercise.ts', 'exerciseSchema'],
  ['pose', 'src/body/pose.ts', 'poseSchema'],
];

const text = async ([, file, name]) => {
  const { module } = await runnerImport(fileURLToPath(new URL(file, root)), { configFile: false, logLevel: 'error' });
  // Rules that JSON Schema cannot tell (so many words, least no greater than most) are left to the app.
  return `${JSON.stringify(toJsonSchema(module[name], { target: 'draft-07', errorMode: 'ignore' }), null, 2)}\n`;
};

const check = process.argv.includes('--check');
for (const shape of shapes) {
  const path = new URL(`public/${shape[0]}.schema.json`, root);
  const made = await text(shape);
  if (!check) writeFileSync(path, made);
  else if (readFileSync(path, 'utf8') !== made) {
    console.error(`public/${shape[0]}.schema.json is not what ${shape[1]} makes. Run: node scripts/schemas.mjs`);
    process.exitCode = 1;
  }
}
