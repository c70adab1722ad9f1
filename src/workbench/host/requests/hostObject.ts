/**
 * What the host answers, as tables: one `HostType` per Office.js object, an entry per property and method.
 * Names are the wire's, with a capital first letter ("NumberFormat").
 */
import type { HostContext } from "../hostContext.ts";
import type { HostObject, TypeName } from "./boundObject.ts";

export interface Property<T> {
  read?(object: T, context: HostContext): unknown;
  write?(object: T, value: unknown, context: HostContext): void;
  /** The value depends on formulas: reading it waits for the calculation. */
  readonly calculated?: boolean;
}

export interface HostType<T> extends TypeName<T> {
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

function own<V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

export function hostObject<T>(type: HostType<T>, value: NoInfer<T>, context: HostContext): HostObject {
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
    as: <U>(other: TypeName<U>) => (type.name === other.name ? (value as unknown as U) : undefined),
  };
}
