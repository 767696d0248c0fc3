import { Writable } from "node:stream";
import { expect, it } from "@jest/globals";
import { sendPieces } from "../../src/web/send-pieces.js";

async function* pieces(count: number, onEnd = () => {}) {
  try {
    for (let at = 0; at < count; at += 1) yield `piece ${at}\n`;
  } finally {
    onEnd();
  }
}

it("waits for a slow client as often as need be, with no more listeners each time", async () => {
  let text = "";
  let listeners = 0;
  const client = new Writable({
    highWaterMark: 1,
    write(chunk, _encoding, done) {
      text += chunk;
      listeners = Math.max(listeners, client.listenerCount("close"));
      setImmediate(done);
    },
  });
  await sendPieces(client, pieces(100));
  expect(text.split("\n")).toHaveLength(101);
  expect(listeners).toBeLessThan(10);
});

it("ends the pieces when the client leaves, which is no failure", async () => {
  let isEnded = false;
  const client = new Writable({
    write(_chunk, _encoding, done) {
      client.destroy();
      done();
    },
  });
  await sendPieces(
    client,
    pieces(1_000_000, () => {
      isEnded = true;
    }),
  );
  expect(isEnded).toBe(true);
});

it("breaks off where the pieces fail", async () => {
  const client = new Writable({ write: (_chunk, _encoding, done) => done() });
  const failing = async function* () {
    yield "the first half";
    throw new Error("the engine is gone");
  };
  await expect(sendPieces(client, failing())).rejects.toThrow("the engine is gone");
  expect(client.writableFinished).toBe(false);
});
