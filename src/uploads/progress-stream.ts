import { setTimeout as pause } from "node:timers/promises";
import type { Request, Response } from "express";
import { accountOf } from "../accounts/signed-in.js";
import { type JobsView, readJobsView } from "./jobs-view.js";
import type { JobRow } from "./page.js";
import type { UploadRoom } from "./routes.js";

/** Milliseconds between two looks at somebody's uploads. */
const lookInterval = 200;
/** Milliseconds after which a browser that still sends files looks again. */
const askAgain = 1_000;
/** Milliseconds after which a line that says nothing keeps the connection, and shows whether somebody still listens. */
const heartbeat = 15_000;
/** Milliseconds after which a browser has to ask again, and to be let in again. */
const longest = 10 * 60_000;

function render(response: Response, view: string, page: object): Promise<string> {
  const { t, format } = response.locals;
  return new Promise((resolve, reject) => {
    response.render(view, { ...page, t, format }, (error: Error | null, html: string) => {
      if (error === null) resolve(html);
      else reject(error);
    });
  });
}

/** Rows and summary as events: rows only where they differ from those that were sent. */
async function eventsOf(response: Response, { jobs, summary }: JobsView, sent: Map<string, string>) {
  const rows: { id: string; shape: JobRow["shape"]; html: string }[] = [];
  for (const job of jobs) {
    const html = await render(response, "uploads/job", { job });
    if (sent.get(job.id) !== html) rows.push({ id: job.id, shape: job.shape, html });
    sent.set(job.id, html);
  }
  // Oldest first, so that a browser which puts each on top ends with the newest there.
  rows.reverse();
  const data = {
    rows,
    running: summary.running,
    summary: await render(response, "uploads/summary", { summary }),
    bar: await render(response, "uploads/bar", { summary }),
  };
  return `event: keadaan\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Sends what changes until nothing is left to be read, the browser goes away, the archive stops, or it is time to ask again. */
async function follow({ uploads, catalogue }: UploadRoom, response: Response, accountId: string) {
  const sent = new Map<string, string>();
  const ending = new AbortController();
  const end = () => ending.abort();
  let changed = true;
  const onChange = () => {
    changed = true;
  };
  const unsubscribe = uploads.feed.subscribe(accountId, onChange, end);
  response.on("close", end);
  const beating = setInterval(() => response.write(": \n\n"), heartbeat);
  const expiry = setTimeout(end, longest);
  try {
    while (!ending.signal.aborted) {
      if (changed) {
        changed = false;
        const view = await readJobsView(catalogue, accountId, response.locals);
        response.write(await eventsOf(response, view, sent));
        if (view.summary.running === 0) break;
      }
      await pause(lookInterval, undefined, { signal: ending.signal }).catch(() => {});
    }
  } finally {
    clearTimeout(expiry);
    clearInterval(beating);
    unsubscribe();
    response.end();
  }
}

/**
 * Server-sent events of somebody's uploads, until all are read. `no-transform` keeps compression, here and in a
 * proxy, from holding events back.
 */
export function showProgress(room: UploadRoom) {
  return async (_request: Request, response: Response): Promise<void> => {
    const { id } = accountOf(response);
    response
      .status(200)
      .setHeader("Content-Type", "text/event-stream")
      .setHeader("Cache-Control", "no-cache, no-transform")
      .setHeader("X-Accel-Buffering", "no");
    response.flushHeaders();
    response.write(`retry: ${askAgain}\n\n`);
    await follow(room, response, id);
  };
}
