import { join } from "node:path";
import compression from "compression";
import cors from "cors";
import ejs from "ejs";
import express, { type Express, Router } from "express";
import type { Logger } from "pino";
import { type AccountDeskRoom, accountDeskRoutes } from "./accounts/account-desk-routes.js";
import { identifyBearer, identifySession, sessions } from "./accounts/guard.js";
import { guardRoutes } from "./accounts/guard-routes.js";
import { linkRoutes } from "./accounts/link-routes.js";
import { ownAccountRoutes } from "./accounts/own-routes.js";
import type { SignInDependencies } from "./accounts/sign-in.js";
import { signInRoutes } from "./accounts/sign-in-routes.js";
import { tokenDeskRoutes } from "./accounts/token-desk-routes.js";
import { descriptionApi, descriptionPage } from "./api/description-routes.js";
import { auditRoutes } from "./audit/routes.js";
import type { IndexRoom } from "./desk/index-status.js";
import { deskRoutes } from "./desk/routes.js";
import { searchApi } from "./search/api.js";
import { concordanceRoutes } from "./search/concordance-routes.js";
import { feedRoutes } from "./search/feed-routes.js";
import type { Indexer } from "./search/indexer.js";
import { type SearchRoom, searchRoutes } from "./search/routes.js";
import { trendsRoutes } from "./search/trends-routes.js";
import { transcriptApi } from "./transcripts/api.js";
import { type TranscriptRoom, transcriptRoutes } from "./transcripts/routes.js";
import { sitemapRoutes } from "./transcripts/sitemap-routes.js";
import { uploadApi } from "./uploads/api.js";
import { type UploadRoom, uploadRoutes } from "./uploads/routes.js";
import { urls } from "./urls.js";
import { assetsPath, createAssets } from "./web/assets.js";
import { handleErrors, notFound } from "./web/error-handler.js";
import { chooseLanguage } from "./web/language.js";
import { logRequests } from "./web/logging.js";
import { type Metrics, metricsRoutes } from "./web/metrics.js";
import { operationRoutes } from "./web/operations.js";
import { refuseOtherMethods } from "./web/other-methods.js";
import { securityHeaders } from "./web/security.js";
import { siteRoutes } from "./web/site.js";
import { viewOptions } from "./web/view-options.js";

/** What the application is made of. */
export interface Rooms
  extends SearchRoom,
    TranscriptRoom,
    UploadRoom,
    SignInDependencies,
    AccountDeskRoom,
    IndexRoom {
  readonly indexer: Indexer;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Folder of the templates, with the assets below it. */
  readonly views: string;
  /** Prefix of addresses in the API's answers; empty where readers' address is not known. */
  readonly publicUrl: string;
  readonly trustProxy: number | string | null;
  readonly sessionSecret: string;
}

function pages(rooms: Rooms): Router {
  const { catalogue, sessionSecret, now } = rooms;
  const router = Router()
    .use(sessions(catalogue, sessionSecret, now))
    .use(identifySession(catalogue, now))
    .use(transcriptRoutes(rooms))
    .use(searchRoutes(rooms))
    .use(concordanceRoutes(rooms))
    .use(trendsRoutes(rooms))
    .use(feedRoutes(rooms))
    .use(sitemapRoutes(rooms))
    .use(uploadRoutes(rooms))
    .use(deskRoutes(rooms))
    .use(auditRoutes(rooms))
    .use(signInRoutes(rooms))
    .use(linkRoutes(rooms))
    .use(ownAccountRoutes(rooms))
    .use(accountDeskRoutes(rooms))
    .use(tokenDeskRoutes(rooms))
    .use(metricsRoutes(rooms))
    .use(descriptionPage(rooms))
    .use(siteRoutes());
  return guardRoutes(router, "", catalogue);
}

function api(rooms: Rooms): Router {
  const router = Router()
    .use(identifyBearer(rooms.catalogue, rooms.now))
    .use(searchApi(rooms))
    .use(transcriptApi(rooms))
    .use(uploadApi(rooms))
    .use(descriptionApi(rooms));
  refuseOtherMethods(router).use(notFound());
  return guardRoutes(router, urls.apiRoot, rooms.catalogue);
}

/** The application: what a request goes through, in this order. */
export function createApp(rooms: Rooms): Express {
  const { asset, serve } = createAssets(join(rooms.views, "assets"));
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", rooms.trustProxy ?? false);
  app.set("query parser", "simple");
  const options = viewOptions(rooms.views);
  app.engine("ejs", (view, locals, done) => ejs.renderFile(view, locals, options, done));
  app.set("view engine", "ejs");
  app.set("views", rooms.views);
  app.enable("view cache");
  app.locals.asset = asset;
  app.locals.urls = urls;

  app.use(logRequests(rooms.logger));
  app.use(rooms.metrics.countRequests);
  app.use(securityHeaders());
  app.use(operationRoutes(rooms));
  app.use(chooseLanguage());
  // Pages of others may read it: it knows a token and no cookie. Writing from them is not allowed.
  app.use(urls.apiRoot, cors({ methods: ["GET"], preflightContinue: true }));
  // A page of results is sent sooner as it is than compressed.
  app.use(urls.apiRoot, compression({ threshold: "32kb" }), api(rooms));
  // Beyond this level pages hardly get smaller, and take twice as long.
  app.use(compression({ level: 3 }));
  app.use(assetsPath, serve);
  app.use(pages(rooms));
  app.use(notFound());
  app.use(handleErrors());
  return app;
}
