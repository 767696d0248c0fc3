import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const project = join(import.meta.dirname, "../..");

/** The program as it is shipped, which tests start and kill. */
export const program = join(project, "dist/cli.js");

function newestSource(): number {
  const files = readdirSync(join(project, "src"), { recursive: true, encoding: "utf8" });
  return Math.max(...files.map((file) => statSync(join(project, "src", file)).mtimeMs));
}

/** Before any test: builds the program, unless it is younger than every source. */
export default function build(): void {
  if (existsSync(program) && statSync(program).mtimeMs > newestSource()) return;
  execFileSync("npm", ["run", "--silent", "build"], { cwd: project, stdio: "inherit" });
}
