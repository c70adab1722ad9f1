import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** What a machine without IPv6 says of ::1. */
const noSuchAddress = new Set(["EADDRNOTAVAIL", "EAFNOSUPPORT"]);

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}

/**
 * Listens on 127.0.0.1 and, where there is one, on ::1, as a browser may take either for localhost; nobody else on the
 * network reaches it. Port 0 takes a free one, the same for both.
 *
 * @throws Node's error where the port is in use.
 */
export async function listenOnLoopback(makeServer: () => Server, port: number): Promise<Listening> {
  const first = makeServer();
  const taken = await listen(first, port, "127.0.0.1");
  const second = makeServer();
  try {
    await listen(second, taken, "::1");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && noSuchAddress.has(String(error.code)))) {
      await close(first);
      throw error;
    }
    return { port: taken, close: () => close(first) };
  }
  return {
    port: taken,
    async close() {
      await Promise.all([close(first), close(second)]);
    },
  };
}
