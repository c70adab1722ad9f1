import { XMLParser } from "fast-xml-parser";

/** What a ribbon button does. */
type ButtonAction =
  | { readonly kind: "showPane"; readonly url: string; readonly title: string }
  | { readonly kind: "runFunction"; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Addresses by size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: ButtonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What Excel takes from an add-in's manifest. */
export interface Manifest {
  readonly name: string;
  /** The page of the shared runtime: pane, custom functions and commands. */
  readonly runtimeUrl: string;
  readonly functions: { readonly namespace: string; readonly metadataUrl: string };
  /** The groups on the Home tab. */
  readonly groups: readonly RibbonGroup[];
  /** The file that says which keys run the add-in's functions. */
  readonly shortcutsUrl: string;
}

/** The manifest lacks something that Excel needs. */
export class ManifestError extends Error {
  override readonly name = "ManifestError";
  constructor(readonly missing: string) {
    super(`manifest.xml has no ${missing}.`);
  }
}

type Node = Readonly<Record<string, unknown>>;

const repeated = new Set(["Host", "ExtensionPoint", "Group", "Control", "bt:Image", "bt:Url", "bt:String", "Runtime"]);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  isArray: (name) => repeated.has(name),
});

function child(node: Node, ...path: readonly string[]): Node {
  let found: unknown = node;
  for (const name of path) {
    const next = (found as Node)[name];
    found = Array.isArray(next) ? (next as readonly unknown[])[0] : next;
    if (typeof found !== "object" || found === null) throw new ManifestError(path.join("/"));
  }
  return found as Node;
}

function children(node: Node, name: string): readonly Node[] {
  const found = node[name];
  return Array.isArray(found) ? (found as readonly Node[]) : [];
}

function text(node: Node, name: string): string {
  const found = node[name];
  if (typeof found !== "string") throw new ManifestError(name);
  return found;
}

/** The texts and addresses that the manifest refers to by id. */
function readResources(resources: Node): (node: Node, ...path: readonly string[]) => string {
  const known = new Map<string, string>();
  for (const [shelf, item] of [
    ["bt:Images", "bt:Image"],
    ["bt:Urls", "bt:Url"],
    ["bt:ShortStrings", "bt:String"],
    ["bt:LongStrings", "bt:String"],
  ] as const) {
    if (resources[shelf] === undefined) continue;
    for (const entry of children(child(resources, shelf), item))
      known.set(text(entry, "@id"), text(entry, "@DefaultValue"));
  }
  return (node, ...path) => {
    const id = text(child(node, ...path), "@resid");
    const value = known.get(id);
    if (value === undefined) throw new ManifestError(`resource ${id}`);
    return value;
  };
}

function extensionPoint(factor: Node, type: string): Node {
  const found = children(factor, "ExtensionPoint").find((point) => point["@xsi:type"] === type);
  if (found === undefined) throw new ManifestError(`extension point ${type}`);
  return found;
}

function readAction(action: Node, resource: (node: Node, ...path: readonly string[]) => string): ButtonAction {
  return action["@xsi:type"] === "ShowTaskpane"
    ? { kind: "showPane", url: resource(action, "SourceLocation"), title: resource(action, "Title") }
    : { kind: "runFunction", functionName: text(action, "FunctionName") };
}

/** Reads manifest.xml as Excel does. Throws ManifestError. */
export function readManifest(xml: string): Manifest {
  const app = child(parser.parse(xml) as Node, "OfficeApp");
  const overrides = child(app, "VersionOverrides");
  const host = child(overrides, "Hosts", "Host");
  const resource = readResources(child(overrides, "Resources"));
  const functions = extensionPoint(child(host, "AllFormFactors"), "CustomFunctions");
  const surface = extensionPoint(child(host, "DesktopFormFactor"), "PrimaryCommandSurface");
  return {
    name: text(child(app, "DisplayName"), "@DefaultValue"),
    runtimeUrl: resource(child(host, "Runtimes"), "Runtime"),
    functions: {
      namespace: resource(functions, "Namespace"),
      metadataUrl: resource(functions, "Metadata", "SourceLocation"),
    },
    shortcutsUrl: text(child(app, "ExtendedOverrides"), "@Url"),
    groups: children(child(surface, "OfficeTab"), "Group").map((group) => ({
      id: text(group, "@id"),
      label: resource(group, "Label"),
      buttons: children(group, "Control").map((control) => ({
        id: text(control, "@id"),
        label: resource(control, "Label"),
        tip: resource(control, "Supertip", "Description"),
        icons: new Map(
          children(child(control, "Icon"), "bt:Image").map((image) => [
            Number(text(image, "@size")),
            resource({ image }, "image"),
          ]),
        ),
        action: readAction(child(control, "Action"), resource),
      })),
    })),
  };
}
