import { expect, it } from "@jest/globals";
import { addressOf } from "../src/server.js";

it.each([
  ["127.0.0.1", "http://127.0.0.1:3000"],
  ["arsip.lokal", "http://arsip.lokal:3000"],
  ["0.0.0.0", "http://127.0.0.1:3000"],
  ["::", "http://127.0.0.1:3000"],
  ["::1", "http://[::1]:3000"],
])("gives people an address to call where it listens on %s", (host, address) => {
  expect(addressOf({ host, port: 3000 })).toBe(address);
});
