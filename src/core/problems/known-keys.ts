import { z } from 'zod';

/** What a schema is made of inside `optional`, `default` and their like. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap());
  }
  return schema;
}

/**
 * The fields that a schema knows at a place, for saying which one was meant. In a
 * choice by kind these are the fields of the kind that the data names.
 */
export function knownKeys(
  schema: z.core.$ZodType,
  path: readonly (string | number)[],
  data: unknown,
): string[] {
  const inner = unwrap(schema);
  const [step, ...rest] = path;
  if (inner instanceof z.ZodDiscriminatedUnion) {
    const kind = (data as { kind?: unknown } | undefined)?.kind;
    const option = inner.options.find(
      (each) => each instanceof z.ZodObject && z.safeParse(each.shape.kind!, kind).success,
    );
    return option ? knownKeys(option, path, data) : [];
  }
  if (inner instanceof z.ZodArray && step !== undefined) {
    return knownKeys(inner.element, rest, (data as unknown[])[Number(step)]);
  }
  if (!(inner instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(inner.shape);
  const next = inner.shape[String(step)];
  return next ? knownKeys(next, rest, (data as Record<string, unknown>)[String(step)]) : [];
}
