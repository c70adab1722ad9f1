import type { FunctionHelp } from "../grid/gridFunctions.ts";

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: { readonly cancelable?: boolean };
}

/** functions.json, as the metadata generator writes it. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** How a function is called in a cell: "HEADROOM.GROSSMARGIN". */
export function nameInCell(namespace: string, { name }: FunctionMetadata): string {
  return `${namespace}.${name}`.toUpperCase();
}

export function toHelp(namespace: string, metadata: FunctionMetadata): FunctionHelp {
  return {
    name: nameInCell(namespace, metadata),
    description: metadata.description ?? "",
    parameters: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? "",
      optional: parameter.optional === true,
      repeating: parameter.repeating === true,
    })),
  };
}
