import type { Router } from "express";

export interface ExpressRoute {
  readonly method: string;
  /** As the router has it, parameters included. */
  readonly path: string;
}

type Layer = Router["stack"][number];

function isRouter(handle: unknown): handle is Router {
  return typeof handle === "function" && "stack" in handle;
}

function mountOf(layer: Layer): string {
  if ("slash" in layer && layer.slash === true) return "";
  const mount = "rawPath" in layer ? layer.rawPath : undefined;
  if (typeof mount !== "string") throw new Error("A router stands where nobody looks for it.");
  return mount;
}

/** Every route that a router really has, found by walking it. */
export function routesOf(router: Router, prefix = ""): ExpressRoute[] {
  return router.stack.flatMap((layer): ExpressRoute[] => {
    if (layer.route !== undefined) {
      const { path, stack } = layer.route;
      const methods = [...new Set(stack.map(({ method }) => method.toUpperCase()))];
      return methods.map((method) => ({ method, path: prefix + path }));
    }
    return isRouter(layer.handle) ? routesOf(layer.handle, prefix + mountOf(layer)) : [];
  });
}
