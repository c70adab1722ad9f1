import type { RequestListener } from "node:http";

/** The names of this machine for itself. A page of a foreign name that resolves to it must not read what is served. */
const ownNames = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

interface Refused {
  readonly status: number;
  readonly words: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The path that a request asks for, decoded; undefined where it is none, or would lead out of the folder. */
function decodedPath(url: string): string | undefined {
  const path = url.split(/[?#]/, 1)[0] ?? "";
  try {
    const decoded = decodeURIComponent(path);
    const strange = !decoded.startsWith("/") || /^\/\/|[\\\0]|(?:^|\/)\.\.(?:\/|$)/.test(decoded);
    return strange ? undefined : decoded;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function refusal(method: string | undefined, host: string | undefined, url: string): Refused | undefined {
  if (host === undefined || !ownNames.test(host))
    return { status: 421, words: "This server answers to localhost only." };
  if (method !== "GET" && method !== "HEAD")
    return { status: 405, words: "Only GET and HEAD are answered here.", headers: { Allow: "GET, HEAD" } };
  return decodedPath(url) === undefined ? { status: 400, words: "That is no path of this server." } : undefined;
}

/**
 * Lets only requests through that a browser on this machine makes: of its own name (421), by GET or HEAD (405), for a
 * path within what is served (400). Whatever fails while one is answered ends that answer (500), not the server.
 */
export function refuseStrange(answer: RequestListener, report: (error: unknown) => void): RequestListener {
  return (request, response) => {
    const refused = refusal(request.method, request.headers.host, request.url ?? "");
    if (refused !== undefined) {
      const headers = { "Content-Type": "text/plain; charset=utf-8", Connection: "close", ...refused.headers };
      response.writeHead(refused.status, headers);
      response.end(refused.words);
      return;
    }
    try {
      answer(request, response);
    } catch (error) {
      report(error);
      if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end("The server could not answer this.");
    }
  };
}
