import { type z } from 'astro/zod';
import { id } from '../../src/model/common.ts';

interface Def {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  valueType?: z.ZodType;
}

/** Paths of all fields of a schema that hold an id, with `*` for every item of a list. */
export function idFields(schema: z.ZodType, path: string[] = []): string[] {
  const { innerType, element, shape, valueType } = schema.def as unknown as Def;
  if (schema === id) return [path.join('.')];
  if (innerType) return idFields(innerType, path);
  if (valueType) return idFields(valueType, [...path, '*']);
  if (element) return idFields(element, [...path, '*']);
  return Object.entries(shape ?? {}).flatMap(([key, field]) => idFields(field, [...path, key]));
}
