import { Argument, Command, Option } from "commander";
import { urls, withParameters } from "../urls.js";
import { listAccounts, requireAccount } from "./accounts.js";
import {
  type AccountDependencies,
  addAccount,
  changeRole,
  disableAccount,
  enableAccount,
  renewLink,
} from "./manage-accounts.js";
import { type Reading, readings, setReading } from "./reading.js";
import { type AccountRole, accountRoles } from "./roles.js";
import { createToken, listTokens, revokeToken } from "./tokens.js";

/** Opens the catalogue beside a running server, and says by which address people reach the archive. */
export interface AccountDesk {
  readonly archive: AccountDependencies;
  readonly site: string;
}

type Run = (work: (desk: AccountDesk) => Promise<string>) => Promise<void>;

const by = "jubir";
const roleOption = () => new Option("--role <role>").choices(accountRoles).makeOptionMandatory();

function linkTo(site: string, code: string): string {
  return site + withParameters(urls.signInLink, { kode: code });
}

/** `user add`, `list`, `role`, `link`, `disable`, `enable`. What is made is printed alone, a link on a line. */
export function userCommand(run: Run): Command {
  const user = new Command("user").description("people who sign in with a name and a password");
  user
    .command("add")
    .description("add an account; prints the one-time link by which its owner chooses a password")
    .argument("<name>")
    .addOption(roleOption())
    .action((name: string, { role }: { role: AccountRole }) =>
      run(async ({ archive, site }) => linkTo(site, (await addAccount(archive, { name, role, by })).code)),
    );
  user
    .command("list")
    .description("name, role and state, a line each")
    .action(() => run(async ({ archive }) => describeAccounts(archive)));
  user
    .command("link")
    .description("print a new one-time link for who has forgotten the password")
    .argument("<name>")
    .action((name: string) =>
      run(async ({ archive, site }) => {
        const { id } = await requireAccount(archive.catalogue, { name });
        return linkTo(site, await renewLink(archive, { id, by }));
      }),
    );
  user
    .command("role")
    .description("change what somebody may do")
    .argument("<name>")
    .addOption(roleOption())
    .action((name: string, { role }: { role: AccountRole }) =>
      run(async ({ archive }) => {
        const { id } = await requireAccount(archive.catalogue, { name });
        await changeRole(archive, { id, role, by });
        return "";
      }),
    );
  for (const [verb, change, description] of [
    ["disable", disableAccount, "close an account and end its sessions"],
    ["enable", enableAccount, "open an account again"],
  ] as const) {
    user
      .command(verb)
      .description(description)
      .argument("<name>")
      .action((name: string) =>
        run(async ({ archive }) => {
          const { id } = await requireAccount(archive.catalogue, { name });
          await change(archive, { id, by });
          return "";
        }),
      );
  }
  return user;
}

async function describeAccounts({ catalogue }: AccountDependencies): Promise<string> {
  const accounts = await listAccounts(catalogue);
  return accounts
    .map(({ name, role, disabled, hasPassword }) => {
      const state = disabled ? "closed" : hasPassword ? "open" : "no password yet";
      return [name, role, state].join("\t");
    })
    .join("\n");
}

async function describeTokens({ catalogue, now }: AccountDependencies): Promise<string> {
  const tokens = await listTokens(catalogue, now());
  return tokens
    .map(({ id, name, role, state, expiresOn, lastUsedAt }) =>
      [id, name, role, state, expiresOn ?? "no end", lastUsedAt ?? "never used"].join("\t"),
    )
    .join("\n");
}

/** `token create`, `list`, `revoke`. `create` prints the token alone. */
export function tokenCommand(run: Run): Command {
  const token = new Command("token").description("tokens for the API and for signing in");
  token
    .command("create")
    .requiredOption("--name <name>", "whose it is")
    .addOption(roleOption())
    .option("--until <date>", "the last day on which it works, such as 2027-12-31")
    .action(({ name, role, until }: { name: string; role: AccountRole; until?: string }) =>
      run(({ archive }) => createToken(archive, { name, role, expiresOn: until ?? null, by })),
    );
  token
    .command("list")
    .description("id, name, role, state, end and last use, a line each")
    .action(() => run(({ archive }) => describeTokens(archive)));
  token
    .command("revoke")
    .description("make a token worthless")
    .argument("<id>", "as `token list` gives it")
    .action((id: string) =>
      run(async ({ archive }) => {
        await revokeToken(archive, { id, by });
        return "";
      }),
    );
  return token;
}

/** `reading public|closed`. */
export function readingCommand(run: Run): Command {
  return new Command("reading")
    .description("who may read: everybody, or only those with an account or a token")
    .addArgument(new Argument("<reading>").choices(readings))
    .action((reading: Reading) =>
      run(async ({ archive }) => {
        await setReading(archive, { reading, by });
        return "";
      }),
    );
}
