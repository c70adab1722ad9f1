/** The global names as they were: what a test that failed has left behind is nothing to the next. */
export class AsFound {
  readonly #before: ReadonlyMap<PropertyKey, PropertyDescriptor>;

  constructor(private readonly place: object) {
    this.#before = descriptorsOf(place);
  }

  restore(): void {
    for (const name of Reflect.ownKeys(this.place))
      if (!this.#before.has(name)) Reflect.deleteProperty(this.place, name);
    for (const [name, descriptor] of this.#before)
      if (descriptor.configurable === true) Object.defineProperty(this.place, name, descriptor);
  }
}

const descriptorsOf = (place: object): ReadonlyMap<PropertyKey, PropertyDescriptor> =>
  new Map(Object.entries(Object.getOwnPropertyDescriptors(place)));
