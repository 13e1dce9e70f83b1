package plumbline.parse.script.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.parse.script.flow.Limits;
import plumbline.parse.script.value.Value;

import java.time.Duration;

final class ModulesTest {

    @Test
    void aFactoryOfAnotherFileMakesBothFunctions() {
        Rehearsed run =
                new Rehearsed(Limits.USUAL)
                        .file(
                                "db/utils/index.js",
                                "exports.make = (up, down) => ({up: async (db) => { await up(db);"
                                        + " }, down});")
                        .file(
                                "db/m/1.js",
                                "const { make } = require('../utils');\n"
                                    + "module.exports = make(async (db) => { await db.raw('x'); },"
                                    + " async () => {});")
                        .run("db/m/1.js");

        assertThat(run.log).containsExactly("raw(x)");
        assertThat(run.problems).isEmpty();
    }

    @Test
    void importsOfEveryFormAreTied() {
        Rehearsed run =
                new Rehearsed(Limits.USUAL)
                        .file(
                                "a.ts",
                                "export const T = 'a'; export default 'd'; export enum E { X = 'x',"
                                        + " Y = 1, Z }")
                        .file(
                                "b.ts",
                                "export * from './a'; export { T as U } from './a'; export * as ns"
                                        + " from './a';")
                        .file("c.json", "{\"k\": [\"v\"]}")
                        .file(
                                "m.ts",
                                "import d, { T, E } from './a';\n"
                                        + "import * as b from './b.js';\n"
                                        + "import c from './c.json';\n"
                                        + "export async function up(db) { db.x(d, T, E.X, E.Z, b.U,"
                                        + " b.ns.T, c.k[0]); }")
                        .run("m.ts");

        assertThat(run.log).containsExactly("x(d, a, x, 2, a, a, v)");
    }

    @Test
    void oneNameOfALibraryLoadsOnlyTheFileThatHasIt() {
        Rehearsed run =
                new Rehearsed(Limits.USUAL)
                        .file("lib/index.ts", "export * from './big'; export * from './names';")
                        .file("lib/names/index.ts", "export { Table as Name } from './table';")
                        .file("lib/names/table.ts", "export enum Table { USER = 'users' }")
                        .file("lib/big.ts", "import './nowhere'; export const big = 1;")
                        .file(
                                "m.ts",
                                "import { Name } from './lib';\n"
                                        + "export async function up(db) { db.x(Name.USER); }")
                        .run("m.ts");

        assertThat(run.log).containsExactly("x(users)");
        assertThat(run.problems).isEmpty();
    }

    @Test
    void whatAFilePassesOnIsThereWhenAllOfItIsAskedFor() {
        Rehearsed run =
                new Rehearsed(Limits.USUAL)
                        .file("a.ts", "export const x = 'theirs', y = 'y'; export default 'd';")
                        .file("b.ts", "export const x = 'own'; export * from './a';")
                        .file(
                                "m.ts",
                                "import * as b from './b';\n"
                                        + "export async function up(db) {"
                                        + " db.x(b.x, b.y, Object.keys(b).length); }")
                        .run("m.ts");

        assertThat(run.log).containsExactly("x(own, y, 2)");
    }

    @Test
    void modulesThatImportEachOtherEnd() {
        Rehearsed run =
                new Rehearsed(Limits.USUAL)
                        .file(
                                "a.js",
                                "const b = require('./b'); exports.t = 'a'; exports.g = () => b.t;")
                        .file(
                                "b.js",
                                "const a = require('./a'); exports.t = 'b'; exports.f = () => a.t;")
                        .file(
                                "m.js",
                                "const a = require('./a'), b = require('./b'); exports.up = db =>"
                                        + " db.x(a.g(), b.f());")
                        .run("m.js");

        assertThat(run.log).containsExactly("x(b, a)");
    }

    @Test
    void aTextFromAFileStandsInThatFile() {
        Rehearsed run =
                new Rehearsed(Limits.USUAL)
                        .file("db/sql/x.sql", "\nselect 1;\n")
                        .file(
                                "db/m/1.js",
                                "const fs = require('fs'), path = require('path');\n"
                                    + "exports.up = db =>"
                                    + " db.raw(fs.readFileSync(path.join(__dirname, '..', 'sql',"
                                    + " 'x.sql'), 'utf8').trim());")
                        .run("db/m/1.js");

        Value.Text sql = (Value.Text) run.calls.getFirst().argument(0);
        assertThat(sql.text()).isEqualTo("select 1;");
        assertThat(sql.content().span())
                .extracting("file", "line")
                .containsExactly("db/sql/x.sql", 2);
    }

    @ParameterizedTest
    @CsvSource({"x.sql, 1", ".env, 0"})
    void onlySqlThatIsMissingIsReported(String file, int reports) {
        Rehearsed run =
                new Rehearsed(Limits.USUAL)
                        .file(
                                "m.js",
                                "const fs = require('fs'); exports.up = db =>"
                                        + " db.x(fs.readFileSync('"
                                        + file
                                        + "'));")
                        .run("m.js");

        assertThat(run.problems).hasSize(reports);
    }

    @Test
    void whatLeadsOutOfTheFolderIsNotRead() {
        Rehearsed run =
                new Rehearsed(Limits.USUAL)
                        .file(
                                "m.js",
                                "const x = require('../../etc/secret'); exports.up = db =>"
                                        + " db.x(x);")
                        .run("m.js");

        assertThat(run.problems).containsExactly("MISSING_MODULE 1: ../../etc/secret");
        assertThat(run.log).containsExactly("x(?../../etc/secret)");
    }

    @Test
    void anUnknownPackageThatGetsTheDatabaseIsReported() {
        Rehearsed run =
                Rehearsed.up(
                        "const h = require('helpers'); exports.up = async db => { h.log('x'); await"
                                + " h.fix(db); };");

        assertThat(run.problems).containsExactly("UNKNOWN_CALL 1: h.fix(db)");
    }

    @Test
    void whatTheApplicationDoesWhenItIsImportedConcernsNoMigration() {
        Rehearsed run =
                new Rehearsed(Limits.USUAL)
                        .file(
                                "app/models.js",
                                "const bus = require('some-bus'); bus.on('x', () => {});\n"
                                        + "require('./missing'); exports.table = 'users';")
                        .file(
                                "m.js",
                                "const { table } = require('./app/models');\n"
                                        + "exports.up = (db) => db.raw(table);")
                        .run("m.js");

        assertThat(run.log).containsExactly("raw(users)");
        assertThat(run.problems).isEmpty();
    }

    @Test
    void anImportThatNeverEndsGivesExportsThatNobodyKnows() {
        Rehearsed run =
                new Rehearsed(new Limits(2_000, 300, 2_000, Duration.ofSeconds(5)))
                        .file("busy.js", "for (let i = 0; i < 1e9; i++) { i * 2; } exports.t = 1;")
                        .file(
                                "m.js",
                                "const busy = require('./busy');\n"
                                        + "exports.up = (db) => { db.one(); busy.go(db); };")
                        .run("m.js");

        assertThat(run.log).containsExactly("one()");
        assertThat(run.problems).containsExactly("UNKNOWN_CALL 2: busy.go(db)");
    }
}
