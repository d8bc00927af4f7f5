// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
export interface ValidationError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

export interface Validate {
  (data: unknown): boolean;
  errors?: null | ValidationError[];
}

export const listSavingsPlans: Validate;

export const getSavingsPlan: Validate;
