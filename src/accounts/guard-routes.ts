import type { IRoute, RequestHandler, Router } from "express";
import type { Catalogue } from "../database/open.js";
import { access, type Need } from "./access.js";
import { requireRole } from "./guard.js";
import { readingOf } from "./reading.js";

const methods = ["get", "post", "put", "patch", "delete"] as const;

function isRouter(handle: unknown): handle is Router {
  return typeof handle === "function" && "stack" in handle;
}

const pass: RequestHandler = (_request, _response, next) => next();

/** Lets pass who may read: everybody, or in a closed archive who has an account or a token. */
function requireReading(catalogue: Catalogue): RequestHandler {
  const requireReader = requireRole("reader");
  return async (request, response, next) => {
    if ((await readingOf(catalogue)) === "public") next();
    else await requireReader(request, response, next);
  };
}

function guardFor(need: Need, catalogue: Catalogue): RequestHandler {
  if (need === "open") return pass;
  return need === "read" ? requireReading(catalogue) : requireRole(need);
}

/** Puts the guard before all that the route does, the reading of what was sent included. */
function guardRoute(route: IRoute, prefix: string, catalogue: Catalogue): void {
  const handled = new Set(route.stack.map(({ method }) => method));
  for (const method of methods.filter((one) => handled.has(one))) {
    const need = access[`${method.toUpperCase()} ${prefix}${route.path}`] ?? "admin";
    route[method](guardFor(need, catalogue));
    route.stack.unshift(...route.stack.splice(-1));
    handled.delete(method);
  }
  if (handled.size > 0) throw new Error(`${route.path} handles methods that nobody guards.`);
}

/**
 * Guards every route of a router and of those it uses, as the table says.
 * @throws Error where a router stands below a path of its own, since routes would not know their whole address.
 */
export function guardRoutes(router: Router, prefix: string, catalogue: Catalogue): Router {
  for (const layer of router.stack) {
    if (layer.route !== undefined) guardRoute(layer.route, prefix, catalogue);
    else if (isRouter(layer.handle)) {
      if (!("slash" in layer && layer.slash === true)) throw new Error("A router stands below a path.");
      guardRoutes(layer.handle, prefix, catalogue);
    }
  }
  return router;
}
