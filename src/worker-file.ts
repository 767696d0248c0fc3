/**
 * Address of what a worker thread runs, beside the file that starts it, and like it compiled or not.
 * @param starter `import.meta.url` of the file that starts the worker
 * @param name of the worker's file, without its ending
 */
export function workerFileBeside(starter: string, name: string): string {
  return starter.replace(/[^/]+(\.[jt]s)$/, `${name}$1`);
}
