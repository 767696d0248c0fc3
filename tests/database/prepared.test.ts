import { afterEach, beforeEach, expect, it } from "@jest/globals";
import Database from "libsql";
import { keepingPrepared } from "../../src/database/prepared.js";

let database: ReturnType<typeof keepingPrepared>;

beforeEach(() => {
  const opened = new Database(":memory:");
  opened.exec("create table words (id integer primary key, form text not null)");
  database = keepingPrepared(opened);
});

afterEach(() => database.close());

const insert = (id: number, form: string | null) =>
  database.prepare("insert into words (id, form) values (?, ?)").run([id, form]);
const forms = () => database.prepare("select * from words order by id").all([]);

it("runs a statement again after it failed", () => {
  insert(1, "temu");
  expect(() => insert(1, "muka")).toThrow("UNIQUE");
  expect(() => insert(2, null)).toThrow("NOT NULL");
  insert(2, "kata");
  expect(forms()).toEqual([
    { id: 1, form: "temu" },
    { id: 2, form: "kata" },
  ]);
});

it("gives what is there now, in the columns that are there now", () => {
  expect(forms()).toEqual([]);
  insert(1, "temu");
  expect(forms()).toEqual([{ id: 1, form: "temu" }]);
  database.prepare("alter table words add column root text").run([]);
  expect(forms()).toEqual([{ id: 1, form: "temu", root: null }]);
});
