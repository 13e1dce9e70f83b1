package plumbline.review.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;

/// Edits of the kind that real histories hold, where the same text is not the same evidence, or
/// another neighbourhood is no other evidence; `|` ends a line, and `~|` ends one with CRLF.
final class HardCasesTest {

    private static final String TABLE = "create table %s (\n id int,\n %s\n);\nselect '%s';\n";
    private static final String COLUMNS =
            "created timestamp not null,\n changed timestamp not null";

    private final EditedFolder folder;

    HardCasesTest(@TempDir Path root) {
        this.folder = new EditedFolder(root);
    }

    private Found after(String file, String before, int line, String now) throws IOException {
        folder.write(file, before.replace("|", "\n"));
        Anchor anchor = folder.take(file, line, line);
        folder.write(file, now.replace("|", "\n").replace("~", "\r"));
        return folder.check(anchor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " >> ",
            quoteCharacter = '^',
            textBlock =
                    """
                    # a statement that went from up to down
                    a.js >> exports.up = (k) => {|  await k.raw('drop table orders_archive');|  x();|};|\
                    exports.down = (k) => {|  y();|}; >> 2 >> \
                    exports.up = (k) => {|  x();|};|\
                    exports.down = (k) => {|  await k.raw('drop table orders_archive');|  y();|};
                    # the same below another mark
                    b.sql >> -- migrate:up|alter table orders_archive add note text;|a;|-- migrate:down|b; >> 2 >> \
                    -- migrate:up|a;|-- migrate:down|alter table orders_archive add note text;|b;
                    # a column that went to another table of the same function
                    f.js >> exports.up = async (k) => {|  await k.createTable('a', (t) => {|    t.increments();|\
                        t.string('delivery_note_of_the_customer');|  });|\
                      await k.createTable('b', (t) => {|    t.increments();|  });|}; >> 4 >> \
                    exports.up = async (k) => {|  await k.createTable('a', (t) => {|    t.increments();|  });|\
                      await k.createTable('b', (t) => {|    t.increments();|\
                        t.string('delivery_note_of_the_customer');|  });|};
                    # and in SQL, where the ends of the tables are alike
                    g.sql >> create table a (|  id int,|  delivery_note_of_the_customer text not null|);|\
                    create table b (|  id int,|  at date|);|x; >> 3 >> \
                    create table a (|  id int|);|\
                    create table b (|  id int,|  at date,|  delivery_note_of_the_customer text not null|);|x;
                    # commented out from outside
                    c.js >> exports.up = () => {|  first();|  second(the.step, that.nobody, wants.now);|  third();|  fourth();|}; >> 3 >> \
                    exports.up = () => {|  /*|  first();|  second(the.step, that.nobody, wants.now);|  third();|  */|  fourth();|};
                    # a setting that another service has now
                    d.yml >> services:|  web:|    image: shop|    command: serve --with-migrations=always|\
                      job:|    image: work >> 4 >> \
                    services:|  web:|    image: shop|  job:|    image: work|    command: serve --with-migrations=always
                    # an order to another stage of the image
                    Dockerfile >> FROM a AS build|USER root-of-the-builder-and-only-here|RUN x|FROM b AS run|RUN y >> 2 >> \
                    FROM a AS build|RUN x|FROM b AS run|USER root-of-the-builder-and-only-here|RUN y
                    """)
    void theSameLinesInAnotherPlaceMeanSomethingElse(
            String file, String before, int line, String now) throws IOException {
        Found found = after(file, before, line, now);

        assertThat(found.freshness()).isEqualTo(Freshness.CHANGED);
        assertThat(found.reason()).isEqualTo(Reason.OTHER_MEANING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " >> ",
            quoteCharacter = '^',
            textBlock =
                    """
                    # both neighbours changed, the key did not
                    package.json >> {|"deps": {|"a": "1",|"b": "2",|"c": "3"|}|} >> 4 >> \
                    {|"deps": {|"a": "1.1",|"b": "2",|"c": "3.1"|}|} >> 4
                    # the end of a file stays its end
                    a.sql >> begin;|drop index i;|drop table t;|commit; >> 4 >> \
                    begin;|drop index i;|drop table t;|drop table u;|commit; >> 5
                    # one of several equal lines, by what is around it
                    b.js >> a({|  unique: true,|});|b({|  unique: true,|});|c({|  unique: true,|}); >> 5 >> \
                    // new|a({|  unique: true,|});|b({|  unique: true,|});|c({|  unique: true,|}); >> 6
                    # spaces and ends of lines
                    c.sql >> select 1;|alter table t add   a int;|select 2; >> 2 >> \
                    select 1;~|  alter table t add a int;~|select 2;~ >> 2
                    # a block that was lifted over another one
                    d.md >> # One|say something|# Two|a whole sentence about the rollback|# Three|end >> 4 >> \
                    # Two|a whole sentence about the rollback|# One|say something|# Three|end >> 2
                    """)
    void theSameEvidenceIsFoundBetweenOthers(
            String file, String before, int line, String now, int newLine) throws IOException {
        Found found = after(file, before, line, now);

        assertThat(found.freshness().holds()).isTrue();
        assertThat(found.anchor().firstLine()).isEqualTo(newLine);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " >> ",
            quoteCharacter = '^',
            textBlock =
                    """
                    # spaces that a string holds
                    a.sql >> select 1;|insert into t values ('a  b');|select 2; >> 2 >> \
                    select 1;|insert into t values ('a b');|select 2;
                    # a setting that another one holds, by its indentation alone
                    e.yml >> a:|  b:|    c: the same text|  d: 1 >> 3 >> a:|  b: {}|  c: the same text|  d: 1
                    # the first of two equal blocks is gone, the second stays
                    b.sql >> one;|x;|y;|z;|two;|x;|y;|z;|three; >> 3 >> one;|two;|x;|y;|z;|three;
                    # the brace of another function at the same line
                    c.js >> exports.up = () => {|  a();|};|// end >> 3 >> \
                    exports.up = () => 1;|exports.go = () => {|};|b();
                    """)
    void whatLooksTheSameIsNotTakenForIt(String file, String before, int line, String now)
            throws IOException {
        assertThat(after(file, before, line, now).freshness().holds()).isFalse();
    }

    @Test
    void aCopyThatStoodInAnotherFolderIsNotWhereADeletedFileWent() throws IOException {
        String text = TABLE.formatted("t", COLUMNS, "t");
        folder.write("mysql/003.sql", text);
        folder.write("postgres/003.sql", text);
        Anchor anchor = folder.take("mysql/003.sql", 1, 5);
        folder.delete("mysql/003.sql");

        assertThat(folder.check(anchor).freshness()).isEqualTo(Freshness.CHANGED);
        assertThat(folder.check(anchor, "mysql/003.sql", "postgres/003.sql").freshness())
                .isEqualTo(Freshness.GONE);
    }

    @Test
    void gitTellsWhichOfTheCopiesIsTheRenamedFile() throws IOException {
        String text = TABLE.formatted("t", COLUMNS, "t");
        folder.write("mysql/003.sql", text);
        folder.write("postgres/003.sql", text);
        Anchor anchor = folder.take("mysql/003.sql", 1, 5);
        folder.delete("mysql/003.sql");
        folder.write("mysql/004.sql", text);

        Found found = folder.check(anchor, "mysql/003.sql", "postgres/003.sql");

        assertThat(found.freshness()).isEqualTo(Freshness.MOVED);
        assertThat(found.reason()).isEqualTo(Reason.OTHER_FILE);
        assertThat(found.anchor().path()).isEqualTo("mysql/004.sql");
    }

    @Test
    void theHeadThatManyFilesHaveIsNotWhereADeletedFileWent() throws IOException {
        String head = "-- All rights reserved by nobody in particular.\nset search_path to shop;\n";
        folder.write("one.sql", head + "\ncreate table one (id int);\n");
        Anchor anchor = folder.take("one.sql", 1, 3);
        folder.delete("one.sql");
        folder.write("two.sql", head + "\ncreate index two on t (a);\n");

        assertThat(folder.check(anchor).freshness()).isEqualTo(Freshness.CHANGED);
    }

    @Test
    void linesThatManyTablesHaveDoNotMoveToAnotherTable() throws IOException {
        folder.write("schemas.sql", TABLE.formatted("schemas", "hash text,\n " + COLUMNS, "a"));
        Anchor anchor = folder.take("schemas.sql", 4, 5);
        folder.delete("schemas.sql");
        folder.write("types.sql", TABLE.formatted("types", "name text,\n " + COLUMNS, "b"));

        assertThat(folder.check(anchor).freshness().holds()).isFalse();
    }
}
