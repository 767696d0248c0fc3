import type { Readable } from "node:stream";
import type { RequestHandler } from "express";
import multer, { type StorageEngine } from "multer";
import { ArchiveError } from "../errors.js";
import type { Part } from "./batches.js";

/** Files in one request. */
const filesPerRequest = 20;

async function receive(name: string, stream: Readable, limit: number): Promise<Part> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    // The rest of a file that is too large is read and dropped, so that the files after it still arrive.
    if (size > limit) chunks.length = 0;
    else chunks.push(chunk);
  }
  if (size <= limit) return { name, bytes: Buffer.concat(chunks), kind: "file" };
  const megabytes = { size: Math.ceil(size / 1e6), limit: limit / 1e6 };
  return { name, refusal: new ArchiveError("too_large", "file.too_large", { file: name, ...megabytes }) };
}

declare global {
  namespace Express {
    namespace Multer {
      interface File {
        part: Part;
      }
    }
  }
}

/** Keeps each file apart: one that is too large does not take the others with it. */
function storageWithLimit(limit: number): StorageEngine {
  return {
    _handleFile: (_request, file, callback) => {
      receive(file.originalname, file.stream, limit)
        .then((part) => callback(null, { part }))
        .catch(callback);
    },
    _removeFile: (_request, _file, callback) => callback(null),
  };
}

const reasonOfMulterError: Readonly<Record<string, string>> = {
  LIMIT_FILE_COUNT: "upload.too_many_files",
  LIMIT_UNEXPECTED_FILE: "upload.unexpected_field",
};

/** Reads a multipart body with files in the field `file`. */
export function receiveFiles(limit: number): RequestHandler {
  const upload = multer({
    storage: storageWithLimit(limit),
    limits: { files: filesPerRequest, fields: 20, fieldSize: 10_000 },
    defParamCharset: "utf8",
  }).array("file", filesPerRequest);
  return (request, response, next) => {
    upload(request, response, (error: unknown) => {
      if (error instanceof multer.MulterError) {
        const key = reasonOfMulterError[error.code] ?? "upload.malformed";
        next(new ArchiveError("malformed", key, { limit: filesPerRequest }, { cause: error }));
      } else if (error instanceof Error) {
        next(new ArchiveError("malformed", "upload.malformed", {}, { cause: error }));
      } else {
        next(error);
      }
    });
  };
}

/** What a request's multipart body brought. */
export function partsOf(files: Express.Request["files"]): Part[] {
  return Array.isArray(files) ? files.map(({ part }) => part) : [];
}
