import type { OfficeHost } from "../../src/workbench/host/officeHost.ts";

/** Counts what goes between client and host: requests (a `context.sync` each) and bytes of both directions. */
export class TrafficCount {
  /** Requests of the add-in; results of custom functions are not among them. */
  requests = 0;
  /** Bytes of requests and replies, UTF-8. */
  bytes = 0;
  readonly messages: { readonly direction: "toHost" | "toClient"; readonly json: string }[] = [];

  constructor(host: OfficeHost) {
    host.onTraffic((traffic) => {
      this.messages.push(traffic);
      this.bytes += Buffer.byteLength(traffic.json);
      const asks = traffic.direction === "toHost" && !traffic.json.includes("Microsoft.ExcelServices.CustomFunctions");
      if (asks) this.requests += 1;
    });
  }

  reset(): void {
    this.requests = 0;
    this.bytes = 0;
    this.messages.length = 0;
  }
}
