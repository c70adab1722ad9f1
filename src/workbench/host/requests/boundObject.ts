/** A type of objects by its name: what says which objects are of it, without the table of what they can do. */
export interface TypeName<T> {
  /** "Range" */
  readonly name: string;
  /** Never set: it ties the type of the values to the name. */
  readonly of?: T;
}

/** An object of a request, its type's table bound to it. Names that the table lacks give undefined. */
export interface HostObject {
  readonly typeName: string;
  readonly identity: Readonly<Record<string, unknown>>;
  readonly propertyNames: readonly string[];
  readonly isCollection: boolean;
  property(name: string): BoundProperty | undefined;
  link(name: string): HostObject | null | undefined;
  method(name: string): ((args: readonly unknown[]) => unknown) | undefined;
  items(): readonly HostObject[];
  item(key: unknown): HostObject | undefined;
  /** The value, where the object is of this type. */
  as<T>(type: TypeName<T>): T | undefined;
}

interface BoundProperty {
  readonly calculated: boolean;
  readonly read?: () => unknown;
  readonly write?: (value: unknown) => void;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "typeName" in value && "as" in value;
}
