import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { readDocs, type Docs } from '#features/open-data/field-docs.ts';
import { describe, type JsonSchema } from '#features/open-data/json-schema.ts';
import { COLLECTIONS, type CollectionName } from '#model/collections.ts';
import { memoise } from '#core/memoise.ts';
import { ROOT } from './run.ts';

/** Schemas whose name in `src/model/` is not the noun of their collection. */
const NAMES: Partial<Record<CollectionName, string>> = { now: 'status', topicQuizzes: 'topicQuiz' };

const docs = memoise((): ((name: string) => Docs) => {
  const model = join(ROOT, 'src/model');
  return readDocs(readdirSync(model).map((file) => readFileSync(join(model, file), 'utf8')));
});

/** The JSON Schema (draft 2020-12) of an entry as an author writes it, with the sentence that `src/model/` says of each field. */
export function entrySchema(collection: CollectionName): JsonSchema {
  const { schema, noun } = COLLECTIONS[collection];
  const made = z.toJSONSchema(schema as z.ZodType, {
    io: 'input', // what has a default may be left out
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date' });
    },
  });
  return describe(made as JsonSchema, docs()(NAMES[collection] ?? noun));
}
