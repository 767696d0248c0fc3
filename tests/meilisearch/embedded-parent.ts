import { pino } from "pino";
import { startEmbeddedEngine } from "../../src/meilisearch/embedded.js";

// A Jubir that has nothing but the embedded server, to be killed. Its log is its output, one JSON object a line.
const [dataDirectory] = process.argv.slice(2);
if (dataDirectory === undefined) throw new Error("usage: embedded-parent.ts DATA_DIR");
const logger = pino();
const engine = await startEmbeddedEngine({ dataDirectory, logger });
engine.onRestart(() => logger.info("restarted"));
process.once("SIGINT", () => logger.info("interrupted"));
process.once("SIGTERM", () => void engine.stop());
logger.info("listens for its end");
