import type { Router } from "express";
import { ArchiveError } from "../errors.js";

function isRouter(handle: unknown): handle is Router {
  return typeof handle === "function" && "stack" in handle;
}

/** The methods of each path of a router and of those it uses. */
function methodsByPath(router: Router, found = new Map<string, Set<string>>()): Map<string, Set<string>> {
  for (const { route, handle } of router.stack) {
    if (route === undefined) {
      if (isRouter(handle)) methodsByPath(handle, found);
      continue;
    }
    const methods = found.get(route.path) ?? new Set<string>();
    for (const { method } of route.stack) methods.add(method.toUpperCase());
    if (methods.has("GET")) methods.add("HEAD");
    found.set(route.path, methods);
  }
  return found;
}

/**
 * Answers at each path of a router for the methods that it does not take, by 405 and those it does (RFC 9110, 15.5.6); Express itself
 * answers `OPTIONS`. Stands after the routes.
 */
export function refuseOtherMethods(router: Router): Router {
  for (const [path, methods] of methodsByPath(router)) {
    const allowed = [...methods].sort().join(", ");
    router.use(path, (request, response, next) => {
      if (request.path !== "/") return next();
      response.setHeader("Allow", allowed);
      throw new ArchiveError("not_allowed", "page.not_allowed", { method: request.method, allowed });
    });
  }
  return router;
}
