import ts from 'typescript';

/** What the comments in `src/schemas/` say of a schema and of each of its fields, at every depth. */
export interface Docs {
  text?: string;
  fields: Record<string, Docs>;
}

/** The sentence in the JSDoc comment of a node, on one line. */
function commentOf(node: ts.Node): string | undefined {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  return ts.getTextOfJSDocComment(comment)?.replace(/\s+/g, ' ').replaceAll('`', '').trim();
}

function merge(all: Docs[]): Docs {
  return { text: all.find(({ text }) => text)?.text, fields: Object.fromEntries(all.flatMap(({ fields }) => Object.entries(fields))) };
}

/** Reads TypeScript modules of zod schemas. The answer gives the documentation of an exported schema by name. */
export function readDocs(modules: readonly string[]): (name: string) => Docs {
  const declarations = new Map<string, ts.VariableDeclaration>();
  for (const [index, text] of modules.entries()) {
    const file = ts.createSourceFile(`${index}.ts`, text, ts.ScriptTarget.Latest, true);
    for (const statement of file.statements.filter(ts.isVariableStatement)) {
      for (const declaration of statement.declarationList.declarations) declarations.set(declaration.name.getText(), declaration);
    }
  }

  const ofName = (name: string): Docs => {
    const declaration = declarations.get(name);
    if (!declaration?.initializer) return { fields: {} };
    return { ...ofExpression(declaration.initializer), text: commentOf(declaration) };
  };
  const ofExpression = (node: ts.Expression): Docs => {
    if (ts.isIdentifier(node)) return ofName(node.text);
    if (ts.isArrayLiteralExpression(node)) return merge(node.elements.map(ofExpression));
    if (ts.isPropertyAccessExpression(node)) return ofExpression(node.expression);
    // `z.array(x)`, `z.strictObject({ … })`, `event.extend({ … })`, `x.optional()`: what is called on, then what is given.
    if (ts.isCallExpression(node))
      return { ...merge([ofExpression(node.expression), ...node.arguments.map(ofExpression)]), text: undefined };
    if (!ts.isObjectLiteralExpression(node)) return { fields: {} };
    const fields = node.properties.flatMap((property): [string, Docs][] => {
      if (!property.name) return [];
      const name = property.name.getText().replace(/^'|'$/g, '');
      if (ts.isShorthandPropertyAssignment(property)) return [[name, ofName(name)]];
      if (!ts.isPropertyAssignment(property)) return [];
      const inner = ts.isIdentifier(property.initializer) ? ofName(property.initializer.text) : ofExpression(property.initializer);
      return [[name, { ...inner, text: commentOf(property) ?? inner.text }]];
    });
    return { fields: Object.fromEntries(fields.filter(([, docs]) => docs.text || Object.keys(docs.fields).length)) };
  };
  return ofName;
}
