import { Writable } from "node:stream";
import { expect, it } from "@jest/globals";
import express from "express";
import { pino } from "pino";
import { listen } from "../../src/server.js";
import { handleErrors } from "../../src/web/error-handler.js";
import { logRequests } from "../../src/web/logging.js";

it("breaks off an answer that fails halfway, and tells the log why", async () => {
  const lines: string[] = [];
  const log = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const app = express()
    .use(logRequests(pino(log)))
    .get("/", async (_request, response) => {
      await new Promise((resolve) => response.write("the first half", resolve));
      throw new Error("the second half is lost");
    })
    .use(handleErrors());
  const server = await listen(app, { host: "127.0.0.1", port: 0 });
  try {
    const response = await fetch(server.address);
    await expect(response.text()).rejects.toThrow();
    expect(lines.join("")).toContain("the second half is lost");
  } finally {
    await server.close();
  }
});
