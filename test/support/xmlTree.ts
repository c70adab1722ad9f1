import { XMLParser } from "fast-xml-parser";

/** An element of an XML part, its children in the order in which they stand. */
export class XmlTree {
  constructor(
    /** With its prefix, "c:barChart". */
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>>,
    readonly children: readonly XmlTree[],
    readonly text: string,
  ) {}

  all(name: string): readonly XmlTree[] {
    return this.children.filter((child) => child.name === name);
  }

  /** The element at the end of a path of names, each of which there must be once. */
  at(...path: readonly string[]): XmlTree {
    const [name, ...rest] = path;
    if (name === undefined) return this;
    const [found, ...others] = this.all(name);
    if (found === undefined || others.length > 0) {
      throw new Error(`<${this.name}>: expected one <${name}>, found ${this.all(name).length}`);
    }
    return found.at(...rest);
  }

  attribute(name: string): string {
    const value = this.attributes[name];
    if (value === undefined) throw new Error(`<${this.name}>: expected an attribute ${name}`);
    return value;
  }

  /** What `val` says of the element at the end of a path, as most elements of a chart say it. */
  val(...path: readonly string[]): string {
    return this.at(...path).attribute("val");
  }

  /** Every element of this name, at whatever depth. */
  within(name: string): readonly XmlTree[] {
    return this.children.flatMap((child) => [...(child.name === name ? [child] : []), ...child.within(name)]);
  }
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  ignoreDeclaration: true,
  processEntities: { maxTotalExpansions: 1_000_000 },
});

type Parsed = Readonly<Record<string, unknown>>;

/** The root element of an XML part. */
export function xmlTree(xml: string): XmlTree {
  const [root] = (parser.parse(xml) as readonly Parsed[]).map(element);
  if (root === undefined) throw new Error("Expected an element, found none");
  return root;
}

function element(parsed: Parsed): XmlTree {
  const name = Object.keys(parsed).find((key) => key !== ":@") ?? "";
  const content = parsed[name] as readonly Parsed[];
  return new XmlTree(
    name,
    (parsed[":@"] ?? {}) as Record<string, string>,
    content.filter((child) => !("#text" in child)).map(element),
    content.map((child) => String(child["#text"] ?? "")).join(""),
  );
}
