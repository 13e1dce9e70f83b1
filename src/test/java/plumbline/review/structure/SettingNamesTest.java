package plumbline.review.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;

/// Statements, change sets, settings and stages; `|` ends a line.
final class SettingNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '^',
            value = {
                "V3__x.sql => create table a (b int);|HERE; => statement 2",
                "V3__x.sql => select ';'; -- one; two|select HERE; => statement 2",
                "V3__x.sql => do $$ begin a; b; end $$;|HERE; => statement 2",
                "V3__x.sql => select 1;|create table \"a;b\" (|HERE int|); => statement 2",
                "1.sql => -- migrate:up|a;|b;|-- migrate:down|c;|HERE; => down › statement 2",
                "1.sql => -- +goose Up|a;|HERE;|-- +goose Down|c; => up › statement 2",
                "1.sql => -- +migrate Down|HERE; => down › statement 1",
                "1.sql => --liquibase formatted sql|--changeset ada:42|a;|HERE;"
                        + " => changeSet 42 (ada) › statement 2",
                "1.sql => a;|/* b;|HERE;|*/ => comment",
                "1.sql => -- HERE => ^^",
                "a.xml => <databaseChangeLog>|<changeSet id=\"42\"|  author=\"ada\">|<a HERE/>"
                        + "|</changeSet> => changeSet 42 (ada)",
                "a.xml => <changeSet author='ada' id='42'>|<rollback>|HERE|</rollback>"
                        + "|</changeSet> => changeSet 42 (ada) › rollback",
                "a.xml => <changeSet id='1' author='a'/>|HERE => ^^",
                "a.xml => <!--|<changeSet id='1' author='a'>|HERE|</changeSet>| --> => comment",
                "a.yaml => databaseChangeLog:|  - changeSet:|      id: 42|      author: ada"
                        + "|      changes:|        - HERE: => "
                        + "databaseChangeLog › changeSet 42 (ada) › changes › item 1 › HERE",
                "b.yml => services:|  db:|    image: HERE => services › db › image",
                "b.yml => on:|  push|jobs:|  a:|    steps:|    - run: x|    - name: Deploy it"
                        + "|      run: \\||        HERE: 1 => jobs › a › steps › Deploy it › run",
                "b.yml => a:|- b|- HERE => a › item 2",
                "b.yml => \"a b\": # c|  'HERE': 1 => a b › HERE",
                "b.yml => a:|  b: 1|---|HERE: 1 => HERE",
                "package.json => {|\"scripts\": {|\"migrate\": \"HERE: {\"|}} => scripts › migrate",
                "package.json => {|\"a\": [|{\"b\": {|\"HERE\": 1}}]} => a › b › HERE",
                "Dockerfile => FROM a AS build|RUN b|FROM c|USER HERE => stage 2",
                "Dockerfile.prod => from a as build|RUN HERE => stage build",
                "a.properties => a=HERE => ^^",
                "notes.md => # HERE => ^^"
            })
    void aLineGoesByWhatItIsIn(String file, String text, String name) {
        String lines = text.replaceAll("(?<!\\\\)\\|", "\n").replace("\\|", "|");

        assertThat(Named.here(file, lines)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.ts", "a.sql", "a.xml", "a.yml", "a.json", "Dockerfile", "a.java"})
    void hostileTextEndsSoonAndWithoutFailure(String file) {
        Instant start = Instant.now();
        String[] pieces = {
            "{",
            "([{",
            "a: ",
            "'",
            "\"",
            "`${",
            "=> ",
            "a = {",
            "- ",
            "<changeSet ",
            ") ",
            "f() {",
            "/*",
            "\n",
            " \n",
            "--",
            "$a$",
            "FROM a\n",
            "\"a\":{",
            ";",
            "<rollback>",
            "a:\n",
            "x = (",
            ": b"
        };
        for (String piece : pieces) {
            assertThat(Named.of(file, piece.repeat(100_000)).nameOf(1)).isNotNull();
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void tenMegabytesOnOneLineHaveAName() {
        String text = "{\"a\": \"" + "x, ".repeat(3_500_000) + "\"}";

        assertThat(Named.of("a.json", text).nameOf(1)).isEqualTo("a.json › a");
    }

    @Test
    void aFileWithTooManyPartsHasNoNames() {
        assertThat(Named.of("a.sql", "a;\n".repeat(30_000)).nameOf(7)).isEmpty();
        assertThat(Named.of("a.sql", "a;\n".repeat(3_000)).nameOf(7))
                .isEqualTo("a.sql › statement 7");
    }
}
