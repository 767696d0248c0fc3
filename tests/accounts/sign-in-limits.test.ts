import { expect, it } from "@jest/globals";
import { createSignInLimits } from "../../src/accounts/sign-in-limits.js";
import { ArchiveError } from "../../src/errors.js";

it("counts wrong attempts at one account however its name is written", async () => {
  const limits = createSignInLimits();
  // One name to the account, as many spaces as there are attempts, and each from an address of its own.
  const admit = (attempt: number) =>
    limits.admit({ name: `Siti${" ".repeat(attempt)}RAHMA`, address: `192.0.2.${attempt}` });
  for (let attempt = 1; attempt <= 10; attempt += 1) await admit(attempt);
  const refused = admit(11);
  await expect(refused).rejects.toBeInstanceOf(ArchiveError);
  await expect(refused).rejects.toMatchObject({ code: "too_many" });
});
