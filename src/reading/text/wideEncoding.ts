/**
 * The encoding of text in two bytes a character: by its byte order mark, or, as some programs leave that out, by zeros that
 * are every other byte of nearly all that it begins with. Undefined for any other bytes.
 */
export function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 400);
  if (start.length < 8) return undefined;
  const zeros = [0, 1].map(
    (side) => start.filter((byte, at) => byte === 0 && at % 2 === side).length / (start.length / 2),
  );
  const [even = 0, odd = 0] = zeros;
  if (odd > 0.8 && even === 0) return "utf-16le";
  return even > 0.8 && odd === 0 ? "utf-16be" : undefined;
}
