// Validates a data package with the Frictionless project's own implementation: the descriptor against the
// tabular-data-package profile, every row against its table schema, every foreign key.
// Usage: node validate.mjs DIRECTORY. Prints a line `file:line what` for each error; exits 1 when there is any.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import datapackage from 'datapackage';
import tableschema from 'tableschema';

/** Rows as they stand in the file, keyed by column and not cast, so that one bad row hides no other table's errors. */
async function listRawRows(table, file) {
  try {
    return await table.read({ keyed: true, cast: false });
  } catch (error) {
    throw new Error(`${file}:1 ${listMessages(error).join('; ')}`); // no CSV at all: the library names no line
  }
}

/** An error of the library carries either a message of its own or a list of errors, one a cell. */
function listMessages(error) {
  const errors = error.multiple ? error.errors : [error];
  return errors.map((each) => each.message.replace(/\s+/g, ' '));
}

async function listErrors(table, relations) {
  const rows = await table.read({ relations, forceCast: true }); // an error stands in the place of a flawed row
  const flawed = rows.filter((row) => row instanceof Error);
  const errors = flawed.flatMap((row) => listMessages(row).map((what) => ({ line: row.rowNumber, what })));
  return { sound: rows.length - flawed.length, errors };
}

async function loadTables(directory, resources) {
  const tables = new Map();
  for (const { name, path, dialect, schema } of resources) {
    const file = join(directory, path);
    if (!existsSync(file)) throw new Error(`${file}:1 the descriptor names this file, but it is not there`);
    tables.set(name, await tableschema.Table.load(file, { schema, delimiter: dialect?.delimiter ?? ',' }));
  }
  return tables;
}

async function validate(directory) {
  const descriptorFile = join(directory, 'datapackage.json');
  const report = await datapackage.validate(descriptorFile);
  if (!report.valid) return { passed: 0, flaws: report.errors.flatMap(listMessages).map((what) => `${descriptorFile}:1 ${what}`) };

  const { descriptor } = await datapackage.Package.load(descriptorFile);
  const tables = await loadTables(directory, descriptor.resources);
  const raw = new Map();
  for (const { name, path } of descriptor.resources) {
    raw.set(name, await listRawRows(tables.get(name), join(directory, path)));
  }

  const flaws = [];
  let passed = 1; // the descriptor
  for (const { name, path } of descriptor.resources) {
    const relations = { ...Object.fromEntries(raw), '': raw.get(name) }; // '' is the table itself
    const { sound, errors } = await listErrors(tables.get(name), relations);
    passed += sound;
    errors.forEach(({ line, what }) => flaws.push(`${join(directory, path)}:${line} ${what}`));
  }
  return { passed, flaws };
}

const directory = process.argv[2];
if (!directory) {
  console.error('usage: node validate.mjs DIRECTORY');
  process.exit(2);
}
let outcome;
try {
  outcome = await validate(directory);
} catch (error) {
  outcome = { passed: 0, flaws: listMessages(error) };
}
outcome.flaws.forEach((flaw) => console.log(flaw));
console.log(`${outcome.passed} passed, ${outcome.flaws.length} failed`);
process.exitCode = outcome.flaws.length > 0 ? 1 : 0;
