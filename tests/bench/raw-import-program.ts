// `node … raw-import-program.ts DIR` indexes the documents in DIR with the engine's client alone, its data in DATA_DIR.
import { z } from "zod";
import { readConfig } from "../../src/config.js";
import { importRaw } from "./raw-import.js";

await importRaw(z.string().parse(process.argv[2]), readConfig(process.env).dataDirectory);
