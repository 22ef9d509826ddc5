import { stringify } from 'csv-stringify/sync';
import type { JsonSchema } from './json-schema.ts';

/** Put between the ids of a list in one cell; no id contains it. */
const LIST_SEPARATOR = ';';

type Row = Record<string, unknown>;

const cell = (value: unknown) => (Array.isArray(value) ? value.join(LIST_SEPARATOR) : value);

/**
 * CSV after RFC 4180 (header, CRLF, quotes where needed), UTF-8. The columns are the fields of the schema of one entry.
 * A text that a spreadsheet would run as a formula (it starts with `=`, `+`, `-` or `@`) gets an apostrophe in front.
 */
export function toCsv(rows: readonly Row[], schema: JsonSchema): string {
  const columns = Object.keys(schema.properties ?? {});
  const cells = rows.map((row) => columns.map((name) => cell(row[name])));
  // The package would write 1 and nothing; Table Schema, like JSON, knows `true` and `false`.
  const cast = { boolean: String };
  return stringify(cells, { header: true, columns, record_delimiter: 'windows', escape_formulas: true, cast });
}

/** The columns of such a file as a Table Schema (https://datapackage.org/standard/table-schema/). */
export function tableSchema({ properties = {}, required = [] }: JsonSchema) {
  const fields = Object.entries(properties).map(([name, { type, description, enum: values }]) => ({
    name,
    type: type === 'integer' || type === 'number' || type === 'boolean' ? type : 'string',
    description: type === 'array' ? `${description ?? ''} Several are separated by semicolons.`.trim() : description,
    constraints: {
      ...(required.includes(name) && type !== 'array' && { required: true }),
      ...(name === 'id' && { unique: true }),
      ...(values && { enum: values }),
    },
  }));
  return { fields, primaryKey: ['id'], missingValues: [''] };
}
