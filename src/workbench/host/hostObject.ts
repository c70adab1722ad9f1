/**
 * What the host answers, as tables: one `HostType` per Office.js object, an entry per property and method.
 * Names are the wire's, with a capital first letter ("NumberFormat").
 */
import type { HostContext } from "./hostContext.ts";

export interface Property<T> {
  read?(object: T, context: HostContext): unknown;
  write?(object: T, value: unknown, context: HostContext): void;
  /** The value depends on formulas: reading it waits for the calculation. */
  readonly calculated?: boolean;
}

export interface HostType<T> {
  /** "Range" */
  readonly name: string;
  /** What the client must know to find the object again: { Id } or { _Id }. */
  identity?(object: T): Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Properties that are objects; null is a null object. */
  readonly links?: Readonly<Record<string, (object: T, context: HostContext) => HostObject | null>>;
  /** Methods; one that answers with an object, or null for a null object, can stand in a path. */
  readonly methods?: Readonly<Record<string, (object: T, args: readonly unknown[], context: HostContext) => unknown>>;
  /** A collection's members. */
  items?(object: T, context: HostContext): readonly HostObject[];
  /** `collection.getItem(key)` */
  item?(object: T, key: unknown, context: HostContext): HostObject;
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
  as<T>(type: HostType<T>): T | undefined;
}

export interface BoundProperty {
  readonly calculated: boolean;
  readonly read?: () => unknown;
  readonly write?: (value: unknown) => void;
}

function own<V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

export function hostObject<T>(type: HostType<T>, value: T, context: HostContext): HostObject {
  return {
    typeName: type.name,
    identity: type.identity?.(value) ?? {},
    propertyNames: Object.keys(type.properties ?? {}),
    isCollection: type.items !== undefined,
    property(name) {
      const property = own(type.properties, name);
      if (property === undefined) return undefined;
      return {
        calculated: property.calculated === true,
        ...(property.read && { read: () => property.read?.(value, context) }),
        ...(property.write && { write: (input: unknown) => property.write?.(value, input, context) }),
      };
    },
    link: (name) => own(type.links, name)?.(value, context),
    method(name) {
      const method = own(type.methods, name);
      return method && ((args) => method(value, args, context));
    },
    items: () => type.items?.(value, context) ?? [],
    item: (key) => type.item?.(value, key, context),
    as: <U>(other: HostType<U>) => ((type as unknown) === other ? (value as unknown as U) : undefined),
  };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "typeName" in value && "as" in value;
}
