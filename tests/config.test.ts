import { resolve } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { ConfigError, readConfig } from "../src/config.js";

const key = "sixteen-letters!";

describe("readConfig", () => {
  it("asks for nothing: every setting has its default", () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: "127.0.0.1",
      dataDirectory: resolve("data"),
      meilisearch: null,
      publicUrl: null,
      uploadLimitBytes: 25_000_000,
      logLevel: "info",
      seed: true,
      trustProxy: null,
    });
  });

  it.each([
    [{ PORT: "0" }, { port: 0 }],
    [{ PORT: " 8080 " }, { port: 8080 }],
    [{ PORT: "" }, { port: 3000 }],
    [{ HOST: "::" }, { host: "::" }],
    [{ DATA_DIR: "/srv/jubir" }, { dataDirectory: "/srv/jubir" }],
    [{ DATA_DIR: "arsip" }, { dataDirectory: resolve("arsip") }],
    [
      { MEILI_URL: "http://engine:7700/", MEILI_MASTER_KEY: key },
      { meilisearch: { url: "http://engine:7700", masterKey: key } },
    ],
    [{ MEILI_MASTER_KEY: key }, { meilisearch: null }],
    [{ PUBLIC_URL: "https://arsip.example/" }, { publicUrl: "https://arsip.example" }],
    [{ UPLOAD_LIMIT_MB: "0.5" }, { uploadLimitBytes: 500_000 }],
    [{ LOG_LEVEL: "silent" }, { logLevel: "silent" }],
    [{ SEED: "0" }, { seed: false }],
    [{ TRUST_PROXY: "0" }, { trustProxy: null }],
    [{ TRUST_PROXY: "1" }, { trustProxy: 1 }],
    [{ TRUST_PROXY: "10.0.0.1, loopback" }, { trustProxy: "10.0.0.1, loopback" }],
    [{ UNKNOWN: "x" }, {}],
  ])("reads %j", (env, expected) => {
    expect(readConfig(env)).toMatchObject(expected);
  });

  it.each([
    [{ PORT: "web" }, 'PORT is "web": expected a port number from 0 to 65535 (0 takes any free port).'],
    [{ PORT: "65536" }, 'PORT is "65536": expected a port number'],
    [{ PORT: "80.5" }, 'PORT is "80.5": expected a port number'],
    [{ MEILI_URL: "engine:7700", MEILI_MASTER_KEY: key }, 'MEILI_URL is "engine:7700": expected an http://'],
    [{ MEILI_URL: "http://engine:7700" }, "MEILI_URL is set, so MEILI_MASTER_KEY must be set too."],
    [{ PUBLIC_URL: "ftp://arsip.example" }, 'PUBLIC_URL is "ftp://arsip.example": expected the http://'],
    [{ UPLOAD_LIMIT_MB: "0" }, 'UPLOAD_LIMIT_MB is "0": expected a number of megabytes'],
    [{ UPLOAD_LIMIT_MB: "25MB" }, 'UPLOAD_LIMIT_MB is "25MB": expected a number of megabytes'],
    [{ LOG_LEVEL: "loud" }, 'LOG_LEVEL is "loud": expected trace, debug'],
    [{ SEED: "yes" }, 'SEED is "yes": expected 1, or 0'],
    [{ TRUST_PROXY: "a;b" }, 'TRUST_PROXY is "a;b": expected the number of proxies'],
  ])("refuses %j, naming what was expected", (env, sentence) => {
    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(() => readConfig(env)).toThrow(sentence);
  });

  it("does not repeat a key that is too short", () => {
    expect(() => readConfig({ MEILI_MASTER_KEY: "rahasia" })).toThrow(/^MEILI_MASTER_KEY is too short/u);
  });
});
