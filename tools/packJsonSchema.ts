import { toJsonSchema } from "@valibot/to-json-schema";
import { format } from "oxfmt";
import settings from "../.oxfmtrc.json";
import { derivationSchema } from "../src/filing/check/derivationSchema.ts";
import { packSchema } from "../src/filing/check/packSchema.ts";

/** Where the schema is published, from the project's folder. */
export const packSchemaFile = "docs/pack.schema.json";

/**
 * The JSON Schema of a pack, as the file holds it: what a shape can say. `checkPack` also finds what it cannot: ids that
 * occur twice, rows and periods that there are not, figures that cannot be read.
 */
export async function packJsonSchema(): Promise<string> {
  const { $schema, ...schema } = toJsonSchema(packSchema, {
    definitions: { derivation: derivationSchema },
    // That a text is taken without the spaces around it, and that a code is a currency's.
    ignoreActions: ["trim", "check"],
  });
  const described = {
    $schema,
    title: "A pack of Headroom",
    description: "One issuer's document as data: its tables as printed, and what they are to a model.",
    ...schema,
  };
  const { code, errors } = await format(packSchemaFile, JSON.stringify(described), { printWidth: settings.printWidth });
  if (errors.length > 0) throw new Error(`${packSchemaFile}: ${errors.map(({ message }) => message).join("; ")}`);
  return code;
}
