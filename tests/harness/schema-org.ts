import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** The vocabulary of schema.org, read from the types that schema-dts makes of it: the classes, and the properties of each with those it inherits. */
const file = join(dirname(createRequire(import.meta.url).resolve('schema-dts/package.json')), 'dist', 'schema.d.ts');

interface Class {
  parents: string[];
  properties: string[];
}
const classes = new Map<string, Class>();
const leaves = new Map<string, string>();

for (const statement of ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true).statements) {
  if (!ts.isInterfaceDeclaration(statement)) continue;
  const parents = (statement.heritageClauses ?? []).flatMap(({ types }) =>
    types.map(({ expression, typeArguments }) => [expression, ...(typeArguments ?? [])].map((node) => node.getText())).flat(),
  );
  const members = statement.members.filter(ts.isPropertySignature);
  classes.set(statement.name.text, { parents, properties: members.map(({ name }) => name.getText().replaceAll('"', '')) });
  const type = members
    .find(({ name }) => name.getText() === '"@type"')
    ?.type?.getText()
    .replaceAll('"', '');
  if (type) leaves.set(type, statement.name.text);
}

function inherited(name: string): string[] {
  const { parents = [], properties = [] } = classes.get(name) ?? {};
  return [...properties, ...parents.flatMap(inherited)];
}

/** The properties that a class may have; `undefined` when there is no such class. */
export function propertiesOf(type: string): Set<string> | undefined {
  const leaf = leaves.get(type);
  return leaf ? new Set(inherited(leaf)) : undefined;
}
